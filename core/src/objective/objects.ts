import type { Act } from './acts.js';
import type { WordClass } from '../lexicon/lexicon.js';
import { isClosed } from './counts.js';
import type { Run } from './extract.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

/** What follows a verb until its clause ends. */
export function objectOf({ tokens, zones, periods }: Sentence, from: number): Run {
  let to = from;
  while (to < tokens.length && to < from + 14 && zones[to] === 'claim') {
    const token = tokens[to]!;
    if (token.kind === 'end' || token.text === ';' || is(token, 'relative', 'openEnded')) break;
    if (periods.some((period) => period.from === to && period.kind === 'deadline')) break;
    to++;
  }
  return { from, to };
}

/** The object of the act: after the verb, or before it where the language puts its verb last. */
export function objectOfAct(sentence: Sentence, act: Act): Run {
  const { tokens, verbLast, from: first } = sentence;
  const after = objectOf(sentence, act.at + 1);
  if (!verbLast || headOf(tokens.slice(after.from, after.to))) return after;
  let from = act.at;
  while (from > first && tokens[from - 1]!.kind !== 'end' && tokens[from - 1]!.text !== ';') from--;
  return { from, to: act.at };
}

/** Its words, without the preposition of "go live with", "deal with". */
export function objectWords(sentence: Sentence, act: Act): readonly Token[] {
  const { from, to } = objectOfAct(sentence, act);
  const words = sentence.tokens.slice(from, to);
  return is(words[0], 'preposition') ? words.slice(1) : words;
}

/** Whether the act has an object two people could agree on: not "deliver excellence", "provide guidance". */
export function hasPlainObject(sentence: Sentence, act: Act): boolean {
  if (act.passive) return true;
  const words = objectWords(sentence, act);
  return is(words[0], 'universal') || !isVagueNoun(headOf(words), 'openSet');
}

/** A name in it, or one thing of a checkable kind; not "best practices", "a culture of trust". */
export function isSpecific(words: readonly Token[], completion: boolean): boolean {
  const head = headOf(words);
  if (words.some((word) => word.capital && !isClosed(word))) return true;
  if (completion && isOpened(words, head)) return true;
  if (!head || isVagueNoun(head)) return isListed(words);
  if (words.slice(0, words.indexOf(head)).some((word) => is(word, 'vagueState'))) return false;
  if (is(head, 'metric', 'measure') || completion) return true;
  if (is(head, 'output', 'milestone', 'person', 'vagueOutput') && !head.plural) return true;
  const made = words.some((word) => is(word, 'output', 'milestone') && !word.plural && !isVagueNoun(word));
  return made || (head.classes.size === 0 && !head.plural && is(words[0], 'definite', 'possessive', 'indefinite'));
}

/** "Launch a text message service": there on the day, unlike "a seamless service". */
function isOpened(words: readonly Token[], head: Token | undefined): boolean {
  const plain = !words.slice(0, words.indexOf(head as Token)).some((word) => is(word, 'vagueState', 'soft'));
  return is(words[0], 'indefinite') && is(head, 'output') && head?.plural === false && plain;
}

/** "satisfaction", "best practices", "guidance": nothing whose existence two people would agree on. */
export function isVagueNoun(noun: Token | undefined, ...more: readonly WordClass[]): boolean {
  return is(noun, 'soft', 'mass', ...more) || (is(noun, 'vagueOutput') && noun!.plural);
}

/** "the three remaining services". */
function isListed(words: readonly Token[]): boolean {
  return is(words[0], 'definite', 'possessive') && (words[1]?.kind === 'number' || is(words[1], 'number'));
}

/** The last noun before the first small word that follows it. */
export function headOf(words: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const word of words) {
    if (isClosed(word) || is(word, 'universal', 'comparative', 'vagueManner')) {
      if (head && !is(head, 'vagueState')) break;
    } else if (word.kind === 'word' || word.kind === 'name') head = word;
  }
  return head;
}
