import { wordPattern } from '../../text/word-pattern.js';
import { isOver } from '../kit/charter.js';
import { allTexts } from '../kit/once.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceText } from '../kit/replace.js';
import { quote } from '../kit/words.js';
import type { SectionRule } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  meta: {
    summary: 'A time limit names no time.',
    severity: 'warning',
    group: 'form',
  },
  *check({ charter }) {
    if (isOver(charter)) return;
    for (const { text, name } of allTexts(charter)) {
      if (name !== 'within' || /\d/.test(text.value) || !VAGUE.test(text.value) || hasPlaceholder(text.value)) continue;
      if (NUMBERS.test(text.value)) continue;
      yield {
        node: text.node,
        message: `${quote(text.value)} is no limit: each will mean another time by it, and nobody can say that it has passed. Write a time, such as “2 working days”.`,
        fixes: [
          {
            title: 'Put a blank to fill in its place',
            safe: false,
            edits: [replaceText(text.node, '[such as 2 working days]')],
          },
        ],
      };
    }
  },
};

const VAGUE = wordPattern(
  String.raw`(?<!\p{L})(?:reasonabl[ey]|as soon as (?:possible|practicable|we can)|asap|a\.s\.a\.p\.|promptly|prompt|timely|in due (?:time|course)|quickly|swiftly|shortly|soon|without (?:undue )?delay|a short time|short notice|angemessen\p{L}*|zeitnah\p{L}*|so (?:schnell|bald) wie möglich|baldmöglichst|schnellstmöglich|möglichst (?:schnell|bald)|unverzüglich|zügig|dans les meilleurs délais|dès que possible|rapidement|délai raisonnable|lo antes posible|cuanto antes|plazo razonable|razonable)(?!\p{L})`,
  'iu',
);

const NUMBERS = wordPattern(
  String.raw`(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|ten|twelve|an hour|a day|a week|same day|eine[rsmn]?|zwei|drei|vier|fünf|un|une|deux|trois|uno|una|dos|tres)(?!\p{L})`,
  'iu',
);
