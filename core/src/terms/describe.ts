import { fieldOf } from '../schema/help.js';
import type { Node } from '../syntax/tree.js';
import type { Charter } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import type { Point } from './point.js';
import { termsOf, type SignerTerms } from './terms.js';
import { oneLine } from './words.js';

/** What a signature covers, for people. */
export interface TermsDescription {
  /** The title of the charter. */
  readonly title: string;
  /** "You agree to 31 points: 27 for the whole team, 4 as Data Analyst." */
  readonly summary: string;
  readonly groups: readonly TermsGroup[];
}

export interface TermsGroup {
  readonly heading: string;
  /** Numbered on from group to group. */
  readonly points: readonly { readonly number: number; readonly sentence: string; readonly node: Node }[];
}

/** The terms of one signer as numbered sentences, each from one entry of what is hashed. Undefined for nobody who may sign. */
export function describeTerms(charter: Charter, signer: string, references?: References): TermsDescription | undefined {
  const all = termsOf(charter, references);
  const found = all.find(signer);
  if (!found) return undefined;
  const terms = all.forSigner(found);
  let number = 0;
  const groups = groupsOf(terms).map(([heading, points]) => ({
    heading,
    points: points.map(({ sentence, node }) => ({ number: ++number, sentence, node })),
  }));
  return { title: oneLine(charter.title?.value ?? ''), summary: summaryOf(terms), groups };
}

function groupsOf({ team, roles, own }: SignerTerms): [heading: string, points: readonly Point[]][] {
  const sections = new Map<string, Point[]>();
  for (const point of team) {
    const there = sections.get(point.section);
    if (there) there.push(point);
    else sections.set(point.section, [point]);
  }
  const groups: [string, readonly Point[]][] = [...sections].map(([name, points]) => [headingOf(name), points]);
  for (const { name, points } of roles) groups.push([`As ${name}`, points]);
  if (own.length > 0) groups.push(['For you alone', own]);
  return groups;
}

function headingOf(section: string): string {
  return section === 'layout' ? 'Words around the sections' : (fieldOf('charter', section)?.help.title ?? section);
}

function summaryOf({ team, roles, own }: SignerTerms): string {
  const held = roles.reduce((sum, { points }) => sum + points.length, 0);
  const all = team.length + held + own.length;
  const parts = [
    `${team.length} for the whole team`,
    ...roles.map(({ name, points }) => `${points.length} as ${name}`),
    ...(own.length > 0 ? [`${own.length} for you alone`] : []),
  ];
  const points = all === 1 ? '1 point' : `${all} points`;
  if (all === 0) return 'You agree to no more than the title: the charter does not say anything yet that binds you.';
  return parts.length === 1
    ? `You agree to ${points}, the same as the whole team.`
    : `You agree to ${points}: ${parts.join(', ')}.`;
}
