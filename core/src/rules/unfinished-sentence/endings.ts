import { wordPattern } from '../../text/word-pattern.js';
import type { Span } from '../../text/span.js';

const BEGINS_WITH_LETTER = wordPattern(String.raw`^\p{L}`, 'u');

/** Words after which a sentence must go on. Words such as "with" or "to" are none of them: "customers we work with". */
const MUST_GO_ON: { readonly [language: string]: RegExp } = {
  en: wordPattern(
    String.raw`(?<=\s)(?:(?:of|to|in|on|for|with|by|at|from|and|or|that|as|into|than) )?(?:the|a|an|our|your|their|my|its|every|because|whose|although|unless)$|(?<=\p{L} )(?:and|or)$`,
    'u',
  ),
  de: wordPattern(
    String.raw`(?<=\s)(?:(?:in|mit|für|von|zu|an|auf|bei|aus) )?(?:der|dem|den|des|eine|einen|einem|einer|eines|unser|unsere|unserem|unseren|unserer|weil|sowie|damit wir|dass)$|(?<=\p{L} )(?:und|oder)$`,
    'u',
  ),
  fr: wordPattern(
    String.raw`(?<=\s)(?:le|les|des|du|un|une|nos|notre|leurs|aux|de|parce que)$|(?<=\p{L} )(?:et|ou)$`,
    'u',
  ),
  es: wordPattern(
    String.raw`(?<=\s)(?:el|los|las|del|unos|unas|nuestro|nuestra|nuestros|nuestras|de|porque)$|(?<=\p{L} )(?:y|o)$`,
    'u',
  ),
};

/** The same behind a comma, where the list goes no further. */
const AND: { readonly [language: string]: RegExp } = {
  en: /(?<=[,;] )(?:and|or)$/u,
  de: /(?<=[,;] )(?:und|oder)$/u,
  fr: /(?<=[,;] )(?:et|ou)$/u,
  es: /(?<=[,;] )(?:y|o)$/u,
};

/** "Within these months the team": a time or an occasion and somebody, and nothing that they do. */
const NO_VERB =
  /^(?:Within|During|Over|Throughout|In|After|Before|By|At|From|For) (?:(?:the|these|those|this|that|our|each|every|all) )?(?:(?:next|first|last|coming|following|same|whole|entire|new|two|three|four|five|six|ten|twelve|\d+) )*[a-z-]+ (?:of (?:the|this|each) [a-z]+ )?(?:the|our|this|each|every) (?:(?:whole|entire) )?(?:team|group|committee|board|project|crew|department|members|council|company)$/;

/**
 * Where a text stops in the middle of a sentence: its last words; undefined where it does not, or nobody can tell.
 *
 * @param isLast no point of the same list follows, which could be joined to this one: "Refunds; and"
 */
export function unfinished(text: string, language: string | undefined, isLast: boolean): Span | undefined {
  const end = text.trimEnd().length;
  const said = text.slice(0, end);
  const bracket = openBracket(said);
  if (bracket !== undefined) return { start: bracket, end };
  const start = Math.max(...[...said.matchAll(/[.!?:;]\s+|\n\s*/g)].map((gap) => gap.index + gap[0].length), 0);
  const last = said.slice(start);
  const ending = MUST_GO_ON[language ?? '']?.exec(last);
  if (ending) return { start: start + ending.index, end };
  const joint = isLast ? AND[language ?? '']?.exec(last) : undefined;
  if (joint) return { start: start + joint.index, end };
  return language === 'en' && NO_VERB.test(last) ? { start, end } : undefined;
}

/** A bracket in the last lines of a text that never closes, and is no list letter or smiley. */
function openBracket(said: string): number | undefined {
  const at = said.lastIndexOf('(');
  if (at < 0 || said.includes(')', at) || said[at - 1] === ':' || said[at - 1] === ';') return undefined;
  const rest = said.slice(at + 1);
  return BEGINS_WITH_LETTER.test(rest) && /\s/.test(rest) && rest.length < 200 ? at : undefined;
}
