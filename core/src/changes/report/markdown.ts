import { count } from '../../l10n/phrases.js';
import { inLanguage, say, type Said } from '../../l10n/say.js';
import { inertText } from '../../report/inert-text.js';
import { rangeOf } from '../../report/place.js';
import { SEVERITY_WORDS } from '../../report/severity-words.js';
import type { Change, Piece } from '../change.js';
import { arrowOf } from './arrow.js';
import { badgesOf, inOrderOfWeight } from './badges.js';
import { headline } from './headline.js';
import { mentionOf } from './mention.js';
import { approvalAsked, calledBy } from './people.js';
import {
  findingsToShow,
  isQuiet,
  mustSign,
  nameOf,
  type ReviewedCharter,
  type ReviewLook,
  type ReviewReport,
} from './review-report.js';
import { spaced } from './spaced.js';
import { stateWords } from './state-words.js';

/**
 * For a comment or a job summary. The first line says what it comes down to; then one line a change, old → new; the rest
 * is folded. Nothing in it can address anybody, but for the people who are asked to sign, with `mentions`.
 */
export function markdown(report: ReviewReport, { most = Infinity, mentions = false, catalogue }: ReviewLook): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const told = report.charters.filter((charter) => !isQuiet(charter));
  const first = headline(report, inertText, catalogue);
  const failures = report.failures.map(
    ({ file, message }) => `- ${file === undefined ? '' : `${inertText(file)}: `}${inertText(message)}`,
  );
  const last = failures.length > 0 ? `### ${words(say`Could not be compared`)}\n\n${failures.join('\n')}` : '';
  const blocks = told.map((charter) => ({ brief: brief(charter, mentions, words), details: details(charter, words) }));
  return `${[first, ...fitting(blocks, most - first.length - last.length - ROOM, words), last].filter((part) => part !== '').join('\n\n')}\n`;
}

/** For line breaks between the parts, and for what is said of those that were left out. */
const ROOM = 200;

type Words = (said: Said) => string;

interface Block {
  readonly brief: string;
  readonly details: string;
}

/** As many charters as fit, and the details of as many of them as still fit then. */
function fitting(blocks: readonly Block[], most: number, words: Words): string[] {
  const shown: string[] = [];
  let left = most;
  for (const { brief: text } of blocks) {
    if (text.length + 2 > left) break;
    shown.push(text);
    left -= text.length + 2;
  }
  for (const [index, { details: more }] of blocks.slice(0, shown.length).entries()) {
    if (more === '' || more.length + 2 > left) continue;
    shown[index] += `\n\n${more}`;
    left -= more.length + 2;
  }
  const hidden = blocks.length - shown.length;
  if (hidden === 0) return shown;
  const more = count(hidden, say`1 more charter`, say`${hidden} more charters`);
  return [...shown, words(say`+ ${more}: “charter review” shows all of them.`)];
}

function brief(charter: ReviewedCharter, mentions: boolean, words: Words): string {
  const name = nameOf(charter);
  const title = name === charter.file ? inertText(name) : `${inertText(name)} (${inertText(charter.file)})`;
  const said = [stateWords(charter, inertText), approvalAsked(charter, inertText)].map(words);
  const people = mustSign(charter).map((signer) => {
    const mention = mentions ? mentionOf(signer, charter.before) : undefined;
    return inertText(calledBy(signer)) + (mention === undefined ? '' : ` (${mention})`);
  });
  const parts = [
    `### ${title}`,
    ...said,
    inOrderOfWeight(charter.result.changes)
      .map((change) => changeLine(change, words))
      .join('\n'),
    people.length > 0 ? `**${words(say`Asked to sign:`)}** ${people.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** - **weaker promise**: at least 90 % → at least 80 %. The target of “Satisfaction” drops. */
function changeLine(change: Change, words: Words): string {
  const { before, after } = arrowOf(change);
  const badges = words(badgesOf(change));
  const label = change.loosened ? `**${badges}**` : badges;
  const old = before === undefined ? '' : `~~${inertText(before)}~~ `;
  const now = after === undefined ? `*${words(say`gone`)}*` : inertText(after);
  const isWhole = change.path.length === 0 || (before === undefined && after === undefined);
  const arrow = isWhole ? '' : `${old}→ ${now} · `;
  return `- ${label}: ${arrow}${inertText(change.sentence)}`;
}

function details(charter: ReviewedCharter, words: Words): string {
  const { result, after } = charter;
  const lists = [
    list(words(say`Why it matters`), inOrderOfWeight(result.changes).map(explained)),
    list(
      words(say`Who signs`),
      result.signers.map(({ sentence }) => inertText(sentence)),
    ),
    list(
      words(say`What follows`),
      result.consequences.map(({ file, sentence }) =>
        inertText(file === undefined ? sentence : `${file}: ${sentence}`),
      ),
    ),
    list(
      words(say`New findings`),
      findingsToShow(charter).flatMap(({ severity, span, message }) => {
        if (!after) return [];
        const { line } = rangeOf(after, span).start;
        return words(say`Line ${line}, ${SEVERITY_WORDS[severity]}: ${inertText(message)}`);
      }),
    ),
    list(
      words(say`No longer found`),
      result.fixedFindings.map(({ message }) => inertText(message)),
    ),
  ].filter((part) => part !== '');
  if (lists.length === 0) return '';
  return `<details><summary>${words(say`In detail`)}</summary>\n\n${lists.join('\n\n')}\n\n</details>`;
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `**${heading}**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function explained({ sentence, explanation, words }: Change): string {
  const text = words?.some(({ is }) => is !== 'same') ? `\n  > &#8203;${spaced(words).map(marked).join('')}` : '';
  return `${inertText(sentence)} ${inertText(explanation)}${text}`;
}

function marked({ is, text }: Piece): string {
  const inert = inertText(text);
  if (is === 'same') return inert;
  return is === 'removed' ? `<del>${inert}</del>` : `<ins>${inert}</ins>`;
}
