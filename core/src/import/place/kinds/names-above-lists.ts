import { areMostlyNames } from '../../recognise/among-names.js';
import { tellsConsent } from '../../recognise/consent.js';
import { isShort } from '../../recognise/short-lines.js';
import { firstWordsOf, type SourceBlock, type SourceList } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import type { SectionKind } from '../../words/words.js';
import type { Placing } from '../placing.js';
import { takeSigned } from './take-signed.js';

/** A name alone on a line, with a list of what is said of them right below it. */
interface Headed {
  readonly name: string;
  readonly list: SourceList;
}

/** Sections about what everybody of a team has. */
export const OF_EACH: ReadonlySet<SectionKind | undefined> = new Set(['skills', 'availability']);

/**
 * Where no section names the team: "Ana" on a line by itself above a list, "Bo" above the next. Where the words above
 * ask for initials, whoever has put theirs into the list has signed.
 */
export function gatherAboveLists(
  placing: Placing,
  blocks: readonly SourceBlock[],
  kinds: readonly SectionKind[],
): void {
  const headed = blocks.flatMap((block, index): Headed[] => {
    const list = blocks[index + 1];
    const name = block.kind === 'paragraph' ? plain(block.text).replace(/:$/, '') : '';
    return list?.kind === 'list' && isOfOne(name) ? [{ name, list }] : [];
  });
  const initialled = headed.filter(isInitialled);
  const asked = blocks.some((block) => block.kind === 'paragraph' && tellsConsent(block.text));
  if (asked && initialled.length > 1) {
    for (const { name } of initialled) placing.roster.member({ name, roles: [] });
    const [{ list }] = initialled as [Headed];
    takeSigned(
      placing,
      initialled.map(({ name }) => ({ person: { name, roles: [] } })),
      list.line,
    );
  } else if (OF_EACH.has(kinds[0]) && areMostlyNames(headed.map(({ name }) => name)))
    for (const { name } of headed.filter(({ name: each }) => isShort(each))) placing.roster.member({ name, roles: [] });
}

/** "Ana", "Ana Ruiz" */
function isOfOne(words: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(words);
}

/** "AR" as an item below Ana, or "Initials: AR". */
function isInitialled({ name, list }: Headed): boolean {
  return list.items.some((item) => {
    const [, first] = /^(?:[\p{L} ]{4,20}:\s*)?(\p{Lu})\.?(?:\p{Lu}\.?){1,3}$/u.exec(plain(firstWordsOf(item))) ?? [];
    return first !== undefined && name.startsWith(first);
  });
}
