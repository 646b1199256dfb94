import { createHash } from 'node:crypto';
import { changesOf, isQuiet, reviewFormats, type ReviewReport } from '../../core/src/changes/report/index.js';
import { refusal, type Ask } from './api.js';

/** As much as a comment holds. */
const MOST = 65_536;
/** More pages of a hundred comments are not looked through. */
const MOST_PAGES = 30;
const MOST_MARKS = 500;

/** Which comment is ours: that of one job of one workflow, and of `id` where a job runs this more than once. */
export interface Owner {
  readonly workflow: string;
  readonly job: string;
  readonly id: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

/**
 * Keeps one comment of a pull request up to date: written when there is something to tell, changed when that changes,
 * left alone otherwise. Says what could not be done, for the log.
 */
export async function keepComment(report: ReviewReport, pull: number, owner: Owner, ask: Ask): Promise<string> {
  const tag = tagOf(owner);
  const found = await findComment(pull, tag, ask);
  if (typeof found === 'string') return `No comment was written: ${found}`;
  if (!found && report.charters.every(isQuiet)) return '';
  const body = bodyOf(report, tag, found && marksIn(found.body));
  if (found && sameBut(found.body, body)) return '';
  const answer = found
    ? await ask('PATCH', `/issues/comments/${found.id}`, { body })
    : await ask('POST', `/issues/${pull}/comments`, { body });
  const isDone = answer.status >= 200 && answer.status < 300;
  return isDone ? '' : `No comment was written: ${refusal(answer, 'pull-requests')}`;
}

/** Nobody sees it, and nothing in it can end it: only figures and letters of a digest. */
function tagOf({ workflow, job, id }: Owner): string {
  const digest = createHash('sha256').update([workflow, job, id].join('\n')).digest('hex');
  return `<!-- charter-review ${digest.slice(0, 32)} -->`;
}

/** The comment that carries the tag and was written by a program; a person may have copied it. */
async function findComment(pull: number, tag: string, ask: Ask): Promise<Comment | string | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await ask('GET', `/issues/${pull}/comments?per_page=100&page=${page}`);
    if (answer.status !== 200 || !Array.isArray(answer.body)) return refusal(answer, 'pull-requests');
    for (const comment of answer.body as unknown[]) {
      const { id, body, user } = (comment ?? {}) as {
        readonly id?: unknown;
        readonly body?: unknown;
        readonly user?: { readonly type?: unknown } | null;
      };
      const isOurs = typeof body === 'string' && body.startsWith(tag) && user?.type === 'Bot';
      if (isOurs && Number.isSafeInteger(id)) return { id: id as number, body };
    }
    if (!answer.hasNext) return undefined;
  }
  return undefined;
}

/** @param earlier the changes that the comment told of before this push; undefined for a new comment */
function bodyOf(report: ReviewReport, tag: string, earlier: ReadonlySet<string> | undefined): string {
  const marks = [...new Set(changesOf(report).map(({ fingerprint }) => fingerprint))].slice(0, MOST_MARKS);
  const since = earlier ? sinceThen(marks, earlier) : '';
  const head = `${tag}\n`;
  const foot = `${since === '' ? '' : `\n${since}\n`}\n<!-- charter-changes ${marks.join(' ')} -->\n`;
  const most = MOST - head.length - foot.length;
  return `${head}${reviewFormats.markdown(report, { color: false, mentions: true, most })}${foot}`;
}

/** "Since the last push: 1 new change, 2 as before, 1 taken back." Empty where all is as before. */
function sinceThen(marks: readonly string[], earlier: ReadonlySet<string>): string {
  const kept = marks.filter((mark) => earlier.has(mark)).length;
  const fresh = marks.length - kept;
  const gone = earlier.size - kept;
  if (fresh === 0 && gone === 0) return '';
  const parts = [
    ...(fresh > 0 ? [fresh === 1 ? '1 new change' : `${fresh} new changes`] : []),
    ...(kept > 0 ? [`${kept} as before`] : []),
    ...(gone > 0 ? [`${gone} taken back`] : []),
  ];
  return `Since the last push: ${parts.join(', ')}.`;
}

const MARKS = /\n<!-- charter-changes ((?:[0-9a-f]{16} ?)*)-->\s*$/;

function marksIn(body: string): ReadonlySet<string> {
  return new Set((MARKS.exec(body.replaceAll('\r', ''))?.[1] ?? '').split(' ').filter((mark) => mark !== ''));
}

/** Whether nothing is new but what was said of the last push. */
function sameBut(before: string, after: string): boolean {
  return strip(before) === strip(after);
}

function strip(body: string): string {
  return body
    .replaceAll('\r', '')
    .replace(/\nSince the last push: .*\n/, '')
    .trim();
}
