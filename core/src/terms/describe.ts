import { count, enumeration } from '../l10n/phrases.js';
import { fixed, say, type Said } from '../l10n/say.js';
import { fieldOf } from '../schema/help.js';
import type { Node } from '../syntax/tree.js';
import type { Charter } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import type { Inherited } from './inherited.js';
import type { Point } from './point.js';
import { termsOf, type SignerTerms } from './terms.js';
import { oneLine } from './words.js';

/** What a signature covers, for people. */
export interface TermsDescription {
  /** The title of the charter. */
  readonly title: string;
  /** "You agree to 31 points: 27 for the whole team, 4 as Data Analyst." */
  readonly summary: Said;
  readonly groups: readonly TermsGroup[];
  /** Where the charter says something else than one that it builds on: "“Harbour Bikes” says: Method: vote." */
  readonly deviations: readonly {
    readonly title: string;
    readonly theirs: string;
    readonly ours: string;
    /** The same, to be said in any language. */
    readonly said: { readonly theirs: Said; readonly ours: Said };
    readonly node: Node;
  }[];
}

export interface DescribedPoint {
  readonly number: number;
  readonly sentence: string;
  /** The sentence, to be said in any language. */
  readonly said: Said;
  readonly node: Node;
}

export interface TermsGroup {
  readonly heading: Said;
  /** Numbered on from group to group. */
  readonly points: readonly DescribedPoint[];
}

/** The terms of one signer as numbered sentences, each from one entry of what is hashed. Undefined for nobody who may sign. */
export function describeTerms(charter: Charter, signer: string, references?: References): TermsDescription | undefined {
  const all = termsOf(charter, references);
  const found = all.find(signer);
  if (!found) return undefined;
  const terms = all.forSigner(found);
  let number = 0;
  const inherited = all.inherited?.from ?? [];
  const groups = groupsOf(terms, inherited).map(([heading, points]) => ({
    heading,
    points: points.map((point) => {
      const { sentence, node } = point;
      return { number: ++number, sentence, said: sentenceOf(point), node };
    }),
  }));
  const deviations = (all.inherited?.deviations ?? []).map(({ title, base, own }) => {
    const said = { theirs: sentenceOf(base), ours: sentenceOf(own) };
    return { title, theirs: base.sentence, ours: own.sentence, said, node: own.node };
  });
  return { title: oneLine(charter.title?.value ?? ''), summary: summaryOf(terms, inherited), groups, deviations };
}

function sentenceOf({ sentence, inWords }: Point): Said {
  return inWords ? inWords() : fixed(sentence);
}

function groupsOf(
  { team, roles, own }: SignerTerms,
  inherited: Inherited['from'],
): [heading: Said, points: readonly Point[]][] {
  const sections = new Map<string, Point[]>();
  for (const point of team) {
    const there = sections.get(point.section);
    if (there) there.push(point);
    else sections.set(point.section, [point]);
  }
  const groups: [Said, readonly Point[]][] = [...sections].map(([name, points]) => [headingOf(name), points]);
  for (const { title, points } of inherited) if (points.length > 0) groups.push([say`From “${title}”`, points]);
  for (const { name, points } of roles) groups.push([say`As ${name}`, points]);
  if (own.length > 0) groups.push([say`For you alone`, own]);
  return groups;
}

function headingOf(section: string): Said {
  return section === 'layout'
    ? say`Words around the sections`
    : fixed(fieldOf('charter', section)?.help.title ?? section);
}

function summaryOf({ team, roles, own }: SignerTerms, inherited: Inherited['from']): Said {
  const held = roles.reduce((sum, { points }) => sum + points.length, 0);
  const passed = inherited.filter(({ points }) => points.length > 0);
  const all = team.length + held + own.length + passed.reduce((sum, { points }) => sum + points.length, 0);
  const parts = [
    say`${team.length} for the whole team`,
    ...passed.map(({ title, points }) => say`${points.length} from “${title}”`),
    ...roles.map(({ name, points }) => say`${points.length} as ${name}`),
    ...(own.length > 0 ? [say`${own.length} for you alone`] : []),
  ];
  const points = count(all, say`1 point`, say`${all} points`);
  if (all === 0) return say`You agree to no more than the title: the charter does not say anything yet that binds you.`;
  return parts.length === 1
    ? say`You agree to ${points}, the same as the whole team.`
    : say`You agree to ${points}: ${enumeration(parts)}.`;
}
