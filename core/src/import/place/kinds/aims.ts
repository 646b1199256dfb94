import { plain } from '../../source/plain.js';
import type { SourceList } from '../../source/blocks.js';
import type { Body } from '../segments.js';

/** Words that say that a number is to change. */
const CHANGE =
  /^(?:to |att |a )?(?:reduce|cut|lower|decrease|increase|raise|improve|grow|halve|double|reach|achieve|keep|bring|get|shorten|resolve|answer|close|minska|sänka|öka|höja|förbättra|nå|halvera|fördubbla|korta|hålla|uppnå|reducir|bajar|disminuir|aumentar|subir|elevar|mejorar|alcanzar|lograr|mantener|conseguir|duplicar|senken|erhöhen|steigern|erreichen|réduire|augmenter|améliorer|atteindre)\b/iu;

/** A number that is no date and no mark: "90 %", "2 days", "from 5 to 3". */
const NUMBER = /\d+(?:[.,]\d+)?\s?(?:%|\p{L})|\b\d+\b.*\b\d+\b/u;

/** Without a word above it that says so, a list is one of goals where most items say what is to change, and by how much. */
export function isListOfAims({ items }: SourceList): boolean {
  const words = items.map(({ blocks: [first] }) => (first?.kind === 'paragraph' ? plain(first.text) : ''));
  const aims = words.filter((text) => CHANGE.test(text));
  const measured = aims.filter((text) => NUMBER.test(text));
  return items.length > 1 && aims.length >= items.length * 0.6 && measured.length * 2 >= items.length;
}

/** Each point stands between quotation marks: what somebody says, or is to say. */
export function isOfQuotes(body: Body): boolean {
  return areAll(body, /^["“”«][^"“”«»]+["”»]\.?$/u);
}

/** "KR1: …": by what the objective above is measured. */
export function areKeyResults(body: Body): boolean {
  return areAll(body, /^(?:KR|Key results?|Nyckelresultat|Resultado clave) ?\d/iu);
}

function areAll(body: Body, form: RegExp): boolean {
  return (
    body.kind === 'list' &&
    body.items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && form.test(plain(first.text)))
  );
}
