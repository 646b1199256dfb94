import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { isOver } from '../kit/charter.js';
import { placeInText } from '../kit/place-in-text.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf } from '../kit/prose.js';
import { allTexts } from '../kit/once.js';
import { itemOf, takeOut } from '../kit/remove.js';
import type { SectionRule } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'A list ends in “etc.” or the like, so nobody knows what else belongs to it.',
    severity: 'info',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    const names = allTexts(charter).filter(({ owner, name }) => ['stakeholder', 'member'].includes(owner.shape) && name === 'name'); // prettier-ignore
    for (const { text, owner } of [...proseOf(charter), ...names]) {
      if (!LISTED.has(owner.shape) || hasPlaceholder(text.value)) continue;
      const from = Math.max(0, text.value.length - END);
      const match = WHOLE.exec(text.value) ?? TAIL.exec(text.value.slice(from));
      if (!match) continue;
      const words = match[1] ?? match[2] ?? '';
      const start = text.value.lastIndexOf(words);
      const end = start + words.length;
      yield {
        node: text.node,
        span: placeInText(document, text.node, { start, end }),
        message: say`${quote(words)} leaves open what else belongs here, and each reader will think of something else. Write the rest, or say where the line is.`,
        fixes: WHOLE.test(text.value) ? takeOut(document, itemOf(text.node), say`Take it out`) : [],
      };
    }
  },
};

/** Points of a list, not the prose of a section. */
const LISTED = new Set(['item', 'outItem', 'deliverable', 'role', 'stakeholder', 'member', 'competence']);

const SHORT =
  'etc\\.?|et cetera|usw\\.?|u\\. ?v\\. ?m\\.?|u\\. ?a\\. ?m\\.?|and so (?:on|forth)|und so weiter|et ainsi de suite';
const AND_MORE =
  'and (?:many )?(?:more|others)|and the like|among others|und (?:vieles )?mehr|und weitere|et autres|y más|y otros|\\.\\.\\.|…';
/** Nothing but that. */
const WHOLE = new RegExp(`^\\W*(${SHORT}|${AND_MORE})\\s*$`, 'i');
/** At the end of what is listed. */
const TAIL = new RegExp(`(?:[ ,]|^)(${SHORT})[)]?\\s*$|,[^.:]* ?(${AND_MORE})[)]?\\s*$`, 'i');
/** Only the end of a text is looked at. */
const END = 200;
