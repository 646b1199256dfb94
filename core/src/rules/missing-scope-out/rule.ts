import { say } from '../../l10n/say.js';
import { buildsOnAnother, isOver } from '../kit/charter.js';
import { addToScope, lacksScope } from '../kit/scope.js';
import { placeOfSection } from '../kit/place.js';
import type { CharterRule } from '../rule.js';

/** Words by which a scope that is written as one text sets something aside: English, German, French, Spanish, Swedish. */
const SETS_ASIDE =
  /\b(?:not|n[o’']t|don[’']t|doesn[’']t|out of|outside|exclu\w+|except|excepto|nor|never|instead|elsewhere|other teams?|beyond|nicht|keine?\w*|auß\w+|ausgenommen|ne|pas|sauf|hors|no|ni|salvo|fuera|inte|ej|utom)\b/iu;

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'scope', 'node'],
  meta: {
    summary: 'The charter does not say what the team does not do.',
    severity: 'warning',
    group: 'essentials',
    absence: true,
  },
  *check({ document, charter }) {
    const { scope } = charter;
    if (isOver(charter) || buildsOnAnother(charter)) return;
    if (scope && (scope.out.length > 0 || (scope.text && SETS_ASIDE.test(scope.text.value)))) return;
    if (!lacksScope(document, charter, 'out')) return;
    yield {
      node: scope?.node ?? charter.node,
      span: placeOfSection(charter, 'scope'),
      message: say`The charter does not say what the team does not do. That list saves the most arguments with other teams. List under “scope”, “out” what you leave to others, and to whom.`,
      fixes: addToScope(
        document,
        charter,
        'out',
        say`Add “what we don’t do” with a blank to fill`,
        '[What we leave to others, and to whom]',
      ),
    };
  },
};
