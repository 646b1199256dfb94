import { say } from '../../../l10n/say.js';
import type { CharterDocument } from '../../../document.js';
import type { ScalarNode } from '../../../syntax/tree.js';
import type { TextEdit } from '../../../text/edit.js';
import type { Extract } from '../../../objective/judge.js';
import type { Fix } from '../../rule.js';
import { insertEntry } from '../insert.js';
import { joinEdits } from '../join-edits.js';
import { toFields } from '../to-fields.js';
import { plainOrQuoted } from '../yaml-text.js';
import type { JudgedObjective } from './judged.js';

/**
 * The offer to write an objective in fields: what its words say of them, and blanks for the rest. Not safe, since a
 * sentence becomes several lines. None where the place does not allow it, or where every field is there.
 */
export function typedFormFix(document: CharterDocument, judged: JudgedObjective): Fix[] {
  const { objective, text } = judged;
  const lines = linesFor(judged);
  if (lines.length === 0) return [];
  const title =
    lines.length > 1
      ? say`Say what is counted, how much and by when`
      : say`Add “${keyOf(lines[0] ?? '')}” with a blank to fill`;
  const { node } = objective;
  if (node.kind === 'scalar' && text) {
    const edit = typedText(document, node, lines);
    return edit ? [{ title, safe: false, edits: [edit] }] : [];
  }
  if (node.kind !== 'mapping') return [];
  const edits = lines.flatMap((line) => insertEntry(document, node, 'objective', keyOf(line), line) ?? []);
  return edits.length === lines.length ? [{ title, safe: false, edits: joinEdits(edits) }] : [];
}

/** An edit by which a sentence of a list becomes the first of several fields; undefined where it stands elsewhere. */
export function typedText(document: CharterDocument, node: ScalarNode, lines: readonly string[]): TextEdit | undefined {
  return toFields(document, node, (words) => [`text: ${words}`, ...lines]);
}

/** The fields that are not there yet. A thing to be done needs a day only. */
function linesFor({ objective, judgement, metric: counted }: JudgedObjective): string[] {
  const { reasons, verdict, unit, baseline, deadline } = judgement;
  // Of a sentence that says nothing, single words are no metric and no target.
  const isFigure = verdict === 'weak' && /\d/.test(judgement.target?.text ?? '');
  const isNamed = verdict === 'weak' && reasons.some(({ code }) => code === 'metric-without-target');
  const target = isFigure ? judgement.target : undefined;
  const metric = isFigure || isNamed ? counted : undefined;
  const isOutput = reasons.some(({ code }) => code === 'output-without-date') && !metric && !target;
  const words = (part: Extract | undefined): string | undefined => part && plainOrQuoted(part.text);
  const figure = target && [target.text, unit?.text].filter(Boolean).join(' ');
  const isStart = baseline && /\d/.test(baseline.text);
  return [
    objective.metric || isOutput ? '' : `metric: ${metric ? plainOrQuoted(metric) : '"[What is counted]"'}`,
    objective.baseline || !isStart ? '' : `baseline: ${words(baseline)}`,
    objective.target || isOutput ? '' : `target: ${figure ? plainOrQuoted(figure) : '"[How much is enough]"'}`,
    objective.due || deadline ? '' : 'due: "[YYYY-MM-DD]"',
  ].filter(Boolean);
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}
