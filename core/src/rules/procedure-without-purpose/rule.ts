import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { isOver } from '../kit/charter.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['procedures', 'node'],
  meta: {
    summary: 'A procedure does not say what it is for.',
    severity: 'warning',
    group: 'form',
    profile: 'strict',
  },
  *check({ document, charter }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    for (const procedure of charter.procedures) {
      const { node, purpose, text, label, steps } = procedure;
      // A rule in one sentence says what it is for, or needs no saying.
      if (purpose || text || steps.length === 0 || label === '' || hasPlaceholder(label)) continue;
      if (isMisspelt(document, node, 'purpose')) continue;
      yield {
        node,
        span: placeOfEntity(procedure),
        message: say`${quote(label)} does not say what it is for. Who knows only the steps cannot tell what to do in a case they do not fit. Add “purpose”, one sentence will do.`,
        fixes:
          node.kind === 'mapping'
            ? addition(say`Add “purpose” with a blank to fill`, insertEntry(document, node, 'procedure', 'purpose', 'purpose: "[What it is for]"')) // prettier-ignore
            : [],
      };
    }
  },
};
