import { verdictOn, type Verdict } from './verdict.js';

/** How many have to be there or to agree: a share of all, or a number of people. */
interface Part {
  readonly of: 'all' | 'people';
  readonly amount: number;
}

const PARTS: readonly (readonly [pattern: RegExp, share: number])[] = [
  [/\bthree[- ](?:quarters|fourths)\b|\bdrei viertel\b|\btrois quarts\b|\btres cuartos\b/, 0.75],
  [/\btwo[- ]thirds\b|\bzwei drittel\b|\bdeux tiers\b|\bdos tercios\b|\btvå tredjedel\w*/, 2 / 3],
  [
    /\bmore than (?:a )?half\b|\bmajority\b|\bmehr als die hälfte\b|\bmehrheit\b|\bmajorité\b|\bmayoría\b|\bmajoritet\w*/,
    0.51,
  ],
  [/\bhalf\b|\bhälfte\b|\bmoitié\b|\bmitad\b|\bhälften\b/, 0.5],
  [/\b(?:one|a)[- ]third\b|\bdrittel\b|\btiers\b|\btercio\b/, 1 / 3],
  [/\b(?:one|a)[- ](?:quarter|fourth)\b|\bviertel\b|\bquart\b|\bcuarto\b/, 0.25],
  // “Half of all members” are half of them.
  [
    /\b(?:all|everyone|everybody|each|every|unanim\w*|consensus|konsensus|konsens|consenso|enhällig\w*|alle|alla|einstimmig\w*|tous|unanimité|todos|unanimidad)\b/,
    1,
  ],
];

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Of a quorum, a majority, a least number of holders: the smaller one is the weaker. */
export function judgeShare(before: string, after: string): Verdict | undefined {
  const [one, other] = [partIn(before), partIn(after)];
  if (one && NONE.test(after)) return { strength: 'loosened' };
  const verdict = one && other && one.of === other.of ? verdictOn(one.amount, other.amount, 'up') : undefined;
  // "Half of the members present" is as large a share, and of others.
  return verdict?.strength === 'equal' && beside(before) !== beside(after) ? undefined : verdict;
}

/** Of ways to decide in a few words: one alone who decides for all is fewest. */
export function judgeMethod(before: string, after: string): Verdict | undefined {
  const [one, other] = [before, after].map((text) => (ALONE.test(text) ? ONE_ALONE : partIn(text)));
  if (one?.of !== 'all' || other?.of !== 'all') return undefined;
  const { strength } = verdictOn(one.amount, other.amount, 'up');
  return { strength };
}

const ONE_ALONE: Part = { of: 'all', amount: 0 };

/** "The lead decides", "Die Leitung entscheidet": not "we", nor "the team". */
const ALONE =
  /^(?!.*\b(?:we|all|everyone|members?|team|group|together|majority|wir|alle|mitglieder|mehrheit|gemeinsam|nous|équipe|tous|equipo|todos)\b).*\b(?:decides|entscheidet|décide|decide|beslutar|bestämmer)$/iu;

const NONE = /^\W*(?:none|no quorum|nobody|keine?|aucun|ningun[oa]?)\b/i;

/** Words that only say the number. */
const NUMERIC =
  /^(?:\d.*|of|the|a|an|out|at|least|all|every|each|team|members?|people|votes?|voices?|simple|percent|per|cent|thirds?|quarters?|fourths?|half|more|than|majority|der|die|das|von|mindestens|alle[rn]?|mitglieder[n]?|stimmen|prozent|drittel|viertel|hälfte|mehr|als|mehrheit|des|les|le|la|de|du|au|moins|membres|voix|tiers|moitié|majorité|los|las|el|al|menos|miembros|votos|tercios?|mitad|mayoría)$/;

/** What a text says beside the number, in the order of the alphabet. */
function beside(text: string): string {
  const said = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return said
    .filter((word) => !NUMERIC.test(word) && !NUMBERS.includes(word))
    .toSorted()
    .join(' ');
}

function partIn(text: string): Part | undefined {
  const said = text.toLowerCase();
  const percent = /(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|prozent)/.exec(said);
  if (percent) return { of: 'all', amount: Number(percent[1]?.replace(',', '.')) / 100 };
  const fraction = /\b(\d+)\s*\/\s*(\d+)\b|\b(\d+) (?:of|out of) (\d+)\b/.exec(said);
  if (fraction) {
    const [part, whole] = [fraction[1] ?? fraction[3], fraction[2] ?? fraction[4]].map(Number) as [number, number];
    return whole > 0 ? { of: 'all', amount: part / whole } : undefined;
  }
  const people =
    /\b\d+\b/.exec(said) ?? new RegExp(`\\b(?:${NUMBERS.join('|')})\\b(?![- ](?:third|quarter|fourth))`).exec(said);
  const share = PARTS.find(([pattern]) => pattern.test(said));
  if (share) return { of: 'all', amount: share[1] };
  if (!people) return undefined;
  const [number] = people;
  return { of: 'people', amount: NUMBERS.includes(number) ? NUMBERS.indexOf(number) + 1 : Number(number) };
}
