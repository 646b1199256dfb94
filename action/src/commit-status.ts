import { headline, type ReviewReport } from '../../core/src/changes/report/index.js';
import { printable } from '../../core/src/index.js';
import { refusal, type Ask } from './api.js';

/** As much as a status holds. */
const MOST = 140;

interface Status {
  readonly commit: string;
  /** What sets it apart from other statuses: "Charters / review". */
  readonly context: string;
  readonly failed: boolean;
  /** The run, to read more. */
  readonly url: string | undefined;
}

/** Puts the first line of a review beside a commit. Says what could not be done, for the log. */
export async function setStatus(report: ReviewReport, status: Status, ask: Ask): Promise<string> {
  const { commit, context, failed, url } = status;
  const answer = await ask('POST', `/statuses/${commit}`, {
    state: failed ? 'failure' : 'success',
    context: shortened(printable(context)),
    description: shortened(headline(report)),
    ...(url === undefined ? {} : { target_url: url }),
  });
  const isDone = answer.status >= 200 && answer.status < 300;
  return isDone ? '' : `No commit status was set: ${refusal(answer, 'statuses')}`;
}

/** Whole sentences where they fit, else words. */
function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST - 1);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf(': '));
  return sentence > MOST / 2 ? start.slice(0, sentence + 1) : `${start.slice(0, start.lastIndexOf(' ') || undefined)}…`;
}
