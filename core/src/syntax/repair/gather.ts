import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { ODD_BLANK } from './chars.js';
import { unionOfSignatures } from './conflict.js';
import type { Repair } from './repair.js';
import { spanOfLine, type Sheet } from './sheet.js';

/** Repairs; those that have one cause but many places are gathered to one each. */
export interface Gathered {
  readonly repairs: Repair[];
  tab(edit: TextEdit): void;
  /** Gives the tabs before `at` another width; false where there are none. */
  retab(at: number, width: number): boolean;
  bullet(edit: TextEdit): void;
  conflict(edit: TextEdit): void;
  loose(span: Span, edit: TextEdit): void;
  finish(): Repair[];
}

export function createGathered(sheet: Sheet): Gathered {
  const repairs: Repair[] = [];
  const tabs: TextEdit[] = [];
  const bullets: TextEdit[] = [];
  const conflicts: TextEdit[] = [];
  return {
    repairs,
    tab: (edit) => void tabs.push(edit),
    retab(at, width) {
      if (tabs.at(-1)?.end !== at) return false;
      tabs.push({ ...(tabs.pop() as TextEdit), text: ' '.repeat(width) });
      return true;
    },
    bullet: (edit) => void bullets.push(edit),
    conflict: (edit) => void conflicts.push(edit),
    loose(span, edit) {
      const last = repairs.at(-1);
      if (last?.code === 'loose' && sheet.lineOf(last.span.end) === sheet.lineOf(span.start) - 1) {
        repairs.pop();
        repairs.push({ ...last, span: { start: last.span.start, end: span.end }, edits: [...last.edits, edit] });
      } else repairs.push({ kind: 'stray', code: 'loose', span, edits: [edit], mends: 'none' });
    },
    finish() {
      const [tab] = tabs;
      const [bullet] = bullets;
      const [conflict] = conflicts;
      if (tab) {
        const odd = new RegExp(`[${ODD_BLANK}]`).test(sheet.text.slice(tab.start, tab.end));
        repairs.push({ kind: 'indent', code: odd ? 'odd-blank' : 'tab', span: tab, edits: tabs, mends: 'safe' });
      }
      if (bullet) repairs.push({ kind: 'blank', code: 'bullet', span: bullet, edits: bullets, mends: 'safe' });
      if (conflict) {
        const span = spanOfLine(sheet.line(sheet.lineOf(conflict.start)));
        const union = unionOfSignatures(sheet);
        if (union) repairs.push({ kind: 'stray', code: 'both-signed', span, edits: union, mends: 'safe' });
        else repairs.push({ kind: 'stray', code: 'conflict', span, edits: conflicts, mends: 'none' });
      }
      return repairs.map((repair) => ({ ...repair, span: { start: repair.span.start, end: repair.span.end } }));
    },
  };
}
