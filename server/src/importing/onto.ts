import {
  editedIn,
  inLanguage,
  meet,
  parseCharter,
  readEdited,
  redlineText,
  say,
  type EditedChange,
} from '../../../core/src/onto/index.js';
import { toEdits } from '../convert.js';
import type { OntoAnswer, OntoTask } from './protocol.js';

const AGAIN = say`Bring the document back once more for this one.`;

/** What was edited in a document that was made of a charter. Throws ImportRefusal. */
export function editedOnto({ file, onto, catalogue }: OntoTask): OntoAnswer {
  const document = parseCharter(onto);
  const { changes, refusal } = editedIn(document, readEdited(file.name, file.bytes));
  if (refusal !== undefined) return { outcome: 'refused', reason: inLanguage(refusal, catalogue), canBeForced: false };
  const made: EditedChange[] = [];
  const left: EditedChange[] = [];
  for (const change of changes) {
    const { edits } = change;
    if (!edits) left.push(change);
    else if (meets(edits, made)) left.push({ ...change, reason: AGAIN });
    else made.push(change);
  }
  const title = `# ${inLanguage(say`To be done by hand`, catalogue)}`;
  return {
    outcome: 'edited',
    changes: made.map(({ under, before, after, does, edits }) => ({
      under,
      words: does ? inLanguage(does, catalogue) : redlineText(before ?? '', after ?? ''),
      edits: toEdits(document.syntax.lines, edits ?? []),
    })),
    byHand: left.length === 0 ? '' : `${[title, ...left.map((change) => byHand(change, catalogue))].join('\n\n')}\n`,
  };
}

/** Edits of which one has to wait for the other cannot be offered side by side. */
function meets(edits: NonNullable<EditedChange['edits']>, made: readonly EditedChange[]): boolean {
  const taken = made.flatMap((change) => change.edits ?? []);
  return edits.some((edit) => taken.some((other) => meet(edit, other)));
}

function byHand(change: EditedChange, catalogue: OntoTask['catalogue']): string {
  const where = change.under === '' ? '' : `**${plain(change.under)}**: `;
  const words = redlineText(plain(change.before ?? ''), plain(change.after ?? ''));
  return `- ${where}${words}\n\n  ${change.reason ? inLanguage(change.reason, catalogue) : ''}`;
}

/** Nothing in it does anything where Markdown is shown. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&');
}
