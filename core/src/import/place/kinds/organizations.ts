import { areFirms, areNamesOfOrganizations, memberOrganizationsIn } from '../../recognise/organizations.js';
import { sentencesOf } from '../../recognise/sentences.js';
import { firstWordsOf, type SourceBlock, type SourceList } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { textAt, thingsAt, type LayoutPart, type Thing } from '../draft.js';
import { slug } from '../../../text/slug.js';
import { styleOf, textOfItem } from '../items.js';
import type { Segment } from '../segments.js';
import type { Placing } from '../placing.js';

/** A list of members that are organizations; undefined where it is anything else. */
export function listOfOrganizations(placing: Placing, list: SourceList): LayoutPart | undefined {
  const names = list.items.flatMap(({ blocks: [first, more] }) =>
    first?.kind === 'paragraph' && !more ? [plain(first.text).replace(/[;,]$/, '')] : [],
  );
  if (list.marks === 'written' || names.length < list.items.length || !areNamesOfOrganizations(names)) return undefined;
  const entries = list.items.map((item, index): Thing => {
    const member = placing.roster.member({ name: names[index] as string, roles: [], kind: 'company' });
    member['text'] = textOfItem(item);
    return member;
  });
  if (new Set(entries).size < entries.length) return undefined;
  const style = styleOf(list);
  return { fields: ['members'], entries, ...(style && { list: style }) };
}

/** Those of a sentence that says that they are the members. */
export function takeMemberOrganizations({ roster }: Placing, blocks: readonly SourceBlock[]): void {
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? sentencesOf(plain(block.text)) : []));
  for (const name of sentences.flatMap(memberOrganizationsIn)) roster.member({ name, roles: [], kind: 'company' });
}

/** Whether a list is one of firms, some of which members may come from. */
export function isListOfFirms({ charter }: Placing, body: Segment['body']): boolean {
  if (body?.kind !== 'list') return false;
  const lines = body.items.map(firstWordsOf);
  const affiliations = thingsAt(charter, 'members').map((member) => slug(textAt(member, 'affiliation')));
  return areFirms(lines, new Set(affiliations.filter(Boolean)));
}
