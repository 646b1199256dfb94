import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import type { TextPlace } from '../../model/visit.js';
import type { ScalarNode } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { isOver } from '../kit/charter.js';
import { allTexts } from '../kit/once.js';
import { placeInText } from '../kit/place-in-text.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf } from '../kit/prose.js';
import { itemOf, takeOut } from '../kit/remove.js';
import type { SectionRule, Fix } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'Something in the charter is still to be decided.',
    severity: 'info',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    for (const written of [...proseOf(charter), ...meetingNames(charter)]) {
      const { node, value } = written.text;
      const span = hasPlaceholder(value) ? undefined : openPart(written);
      if (!span) continue;
      const place = placeInText(document, node, span);
      yield {
        node,
        span: place,
        message: say`${quote(value.slice(span.start, span.end))} has not been decided yet, so whoever signs does not know what they agree to. Decide it, or take it out until you have.`,
        fixes: fixesFor(document, node, place),
      };
    }
  },
};

/** A meeting in one sentence: the sentence stands for its name. */
function meetingNames(charter: Charter): readonly TextPlace[] {
  return allTexts(charter).filter(({ name, owner }) => name === 'name' && owner.shape === 'meeting');
}

/** The whole point, or the remark in brackets. */
function fixesFor(document: CharterDocument, node: ScalarNode, { start, end }: Span): Fix[] {
  const title = say`Take it out`;
  if (start === node.span.start && end === node.span.end) return takeOut(document, itemOf(node), title);
  const before = document.text[start - 1] === ' ' ? start - 1 : start;
  return [{ title, safe: false, edits: [{ start: before, end, text: '' }] }];
}

const UNDECIDED =
  /[([]\s*(?:(?:still |this |it )*(?:needs?|has|have|is|are)? ?(?:to be|being) (?:discussed|clarified|checked|decided|agreed|reviewed)[^()[\]]{0,40}|to discuss|to check|open question|undecided|unclear|not sure(?: yet)?|not (?:yet )?(?:decided|agreed|discussed)(?: yet)?|\?+|muss noch [^()]{0,40}(?:werden)|noch zu (?:besprechen|klären)|ungeklärt|à (?:discuter|voir|clarifier)|por discutir|por aclarar|a discutir)\s*[)\]]/i;

/** One or two words with a question mark: "Chemical?" */
const ONE_WORD = wordPattern(String.raw`^\s*\p{L}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+)?\s?\?+\s*$`, 'u');
/** Principles and questions to a customer may be that short: "Why?" */
const ASKS = /^(?:why|who|what|how|when|where|so what|why not|really|warum|wer|was|wie|pourquoi|qui|quoi|por qué)\b/i;

function openPart({ text: { value, node }, owner }: TextPlace): Span | undefined {
  const match = UNDECIDED.exec(value);
  if (match) return { start: match.index, end: match.index + match[0].length };
  const list = node.parent?.kind === 'sequence' ? node.parent.step : owner.node.parent?.step;
  const mayAsk =
    owner.shape === 'step' || owner.shape === 'section' || /^(?:principles|norms|steps)$/.test(String(list));
  if (mayAsk || !ONE_WORD.test(value) || ASKS.test(value)) return undefined;
  return { start: 0, end: value.length };
}
