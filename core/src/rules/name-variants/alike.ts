import { mostSimilar } from '../../text/similar.js';
import { slug } from '../../text/slug.js';

/**
 * Whether two different names look like two spellings of one: "Petra Petersen" and "Petra Peterson", "Geoffrey Low" and
 * "Geofrey Low", "Ana M. Ruiz" and "Ana Ruiz". Never "Ana Ruiz" and "Juan Ruiz", nor "Julia" and "Julian Bakker".
 */
export function areAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length < 2 || y.length < 2 || x.join(' ') === y.join(' ')) return false;
  if (x.length !== y.length) return areButForInitials(x, y);
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [i]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined) return false;
  const [left, right] = [x[at] as string, y[at] as string];
  // Given names that differ by a letter are often two people: "Daniel" and "Daniela". They have to sound alike.
  return at === x.length - 1
    ? isSlip(left, right)
    : left.length > 3 && right.length > 3 && sound(left) === sound(right);
}

function wordsOf(name: string): string[] {
  return slug(name)
    .split('-')
    .filter((word) => word !== '' && !TITLES.has(word));
}

const TITLES = new Set('dr prof professor mr mrs ms miss herr frau ing mag dipl phd jr sr mme sra'.split(' '));

/** A slip in a family name that is long enough for one; an ending that says whether man or woman is none. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || /^(.+?)(?:|y|i|ij)(?:a|aja|aya)$/.exec(a)?.[1] === b) return false;
  if (a === `${b}a` || b === `${a}a` || a.replace(/i$/, 'a') === b || b.replace(/i$/, 'a') === a) return false;
  return mostSimilar(a, [b]) !== undefined && distanceIsOne(a, b);
}

function distanceIsOne(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const rests = [a.slice(start), b.slice(start)].toSorted((x, y) => x.length - y.length) as [string, string];
  const [short, long] = rests;
  if (short.length < long.length) return short === long.slice(1);
  return (
    short.slice(1) === long.slice(1) ||
    (short[0] === long[1] && short[1] === long[0] && short.slice(2) === long.slice(2))
  );
}

/** The same for spellings that sound the same: "Sara" and "Sarah", "Erik" and "Eric". */
function sound(name: string): string {
  return name
    .replaceAll(/ph|v(?=en$)/g, 'f')
    .replaceAll(/c(?!h)|q/g, 'k')
    .replaceAll(/y/g, 'i')
    .replaceAll(/z/g, 's')
    .replaceAll(/(?<=[^cs])h/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}

function areButForInitials(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x, y].map((words) => words.filter((word, i) => i === 0 || word.length > 1)) as [string[], string[]];
  return a.length > 1 && a.join(' ') === b.join(' ');
}
