import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { isOver } from '../kit/charter.js';
import { placeOfEntity } from '../kit/place.js';
import { takeOut } from '../kit/remove.js';
import { allEntities } from '../kit/once.js';
import type { SectionRule } from '../rule.js';

/** Channels may be called X, and members and glossaries have names of one letter. */
const SHAPES = new Set(['item', 'outItem', 'objective', 'deliverable', 'role', 'meeting', 'procedure', 'communication', 'step']); // prettier-ignore

/** Beside these, X is one of them. */
const NETWORKS = /\b(?:facebook|instagram|linkedin|tiktok|youtube|twitter|mastodon|bluesky|threads|social media)\b/i;

export const rule: SectionRule = {
  reads: 'section',
  meta: {
    summary: 'An entry consists of a single letter, as if somebody had meant to come back.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    for (const entity of allEntities(charter)) {
      const list = entity.node.parent?.kind === 'sequence' ? entity.node.parent.step : entity.node.step;
      if (!SHAPES.has(entity.shape) || list === 'glossary' || list === 'references') continue;
      if (!/^[a-z]$/i.test(entity.label) || (entity.label === 'X' && NETWORKS.test(document.text))) continue;
      yield {
        node: entity.node,
        span: placeOfEntity(entity),
        message: say`${quote(entity.label)} says nothing to a reader. Write what is meant, or take it out.`,
        fixes: takeOut(document, entity.node, say`Take it out`),
      };
    }
  },
};
