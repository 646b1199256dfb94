import { wordPattern } from '../../text/word-pattern.js';

const VAGUE = wordPattern(
  String.raw`(?<!\p{L})(?:reasonabl[ey]|as soon as (?:possible|practicable|we can)|asap|a\.s\.a\.p\.|promptly|prompt|timely|in due (?:time|course)|quickly|swiftly|shortly|soon|without (?:undue )?delay|a short time|short notice|angemessen\p{L}*|zeitnah\p{L}*|so (?:schnell|bald) wie möglich|baldmöglichst|schnellstmöglich|möglichst (?:schnell|bald)|unverzüglich|zügig|dans les meilleurs délais|dès que possible|rapidement|délai raisonnable|lo antes posible|cuanto antes|plazo razonable|razonable)(?!\p{L})`,
  'iu',
);

const NUMBERS = wordPattern(
  String.raw`(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|ten|twelve|an hour|a day|a week|same day|eine[rsmn]?|zwei|drei|vier|fünf|un|une|deux|trois|uno|una|dos|tres)(?!\p{L})`,
  'iu',
);

/** "As soon as possible", "within a reasonable time": words where a time should stand, by which each means another one. */
export function isVagueTime(text: string): boolean {
  return VAGUE.test(text) && !/\d/.test(text) && !NUMBERS.test(text);
}
