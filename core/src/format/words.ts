import { parseCadence } from '../calendar/cadence.js';
import type { Charter } from '../model/charter.generated.js';
import { textsOf } from '../model/visit.js';
import { asText } from '../syntax/quoting.js';
import type { TextEdit } from '../text/edit.js';

/** Cadences in one spelling: "bi-weekly" and "every two weeks" become "biweekly". */
export function cadenceEdits(charter: Charter): TextEdit[] {
  return [...textsOf(charter)].flatMap(({ text: { value, node }, field }) => {
    if (field.format !== 'cadence' || node.style === 'literal' || node.style === 'folded') return [];
    const word = parseCadence(value)?.word;
    return word === undefined || word === value ? [] : [{ ...node.span, text: word }];
  });
}

// What readers of YAML 1.1 take for yes and no, and for figures to the base of 60.
const YES_OR_NO = /^(?:yes|no|on|off|y|n|true|false)$/i;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const FIGURE = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$|^0[xo][\da-fA-F]+$/;

/** Quotation marks around texts that other programs would change: 10:30, no, 1.10. */
export function quotationEdits(text: string, charter: Charter): TextEdit[] {
  const done = new Set<unknown>();
  return [...textsOf(charter)].flatMap(({ text: { value, node } }) => {
    if (node.style !== 'plain' || done.has(node) || !isChanged(value)) return [];
    done.add(node);
    return asText(text, node.span, { blockIndent: undefined });
  });
}

function isChanged(value: string): boolean {
  if (YES_OR_NO.test(value) || TIME.test(value)) return true;
  return FIGURE.test(value) && String(Number(value)) !== value;
}
