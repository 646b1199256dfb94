import { isOver } from '../kit/charter.js';
import { placeInText } from '../kit/place-in-text.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf } from '../kit/prose.js';
import { allTexts } from '../kit/once.js';
import { quote } from '../kit/words.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
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
      const match = WHOLE.exec(text.value) ?? TAIL.exec(text.value);
      if (!match) continue;
      const start = match.index + match[0].length - (match[1] ?? '').length;
      const end = start + (match[1] ?? '').length;
      yield {
        node: text.node,
        span: placeInText(document, text.node, { start, end }),
        message: `${quote(match[1] ?? '')} leaves open what else belongs here, and each reader will think of something else. Write the rest, or say where the line is.`,
      };
    }
  },
};

/** Points of a list, not the prose of a section. */
const LISTED = new Set(['item', 'outItem', 'deliverable', 'role', 'stakeholder', 'member', 'competence']);

const AND_SO_ON =
  'etc\\.?|et cetera|and so on(?: and so forth)?|and so forth|and (?:many )?(?:more|others)|and the like|among others|usw\\.?|u\\. ?v\\. ?m\\.?|u\\. ?a\\. ?m\\.?|und so weiter|und (?:vieles )?mehr|und weitere|et ainsi de suite|et autres|y más|y otros|m\\.? ?m\\.?';
/** Nothing but that. */
const WHOLE = new RegExp(`^\\W*((?:${AND_SO_ON}))\\s*$`, 'iu');
/** At the end of what is listed with commas. */
const TAIL = new RegExp(`,[^.:]*?\\b[ ,]+((?:${AND_SO_ON})|\\.\\.\\.|…)[)]?\\s*$`, 'iu');
