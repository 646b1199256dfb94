import { alikeOr } from '../../recognise/alike.js';
import { areFamilyFirst } from '../../recognise/family-first.js';
import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { isRoleTitle, nameBefore, nameLikeness } from '../../recognise/names.js';
import { areShortRoles } from '../../recognise/short-lines.js';
import { areToldOf } from '../../recognise/runs-of-people.js';
import { isBesideTeam } from '../../recognise/beside-team.js';
import { isLabelOfPast } from '../../recognise/past.js';
import { memberSeatsIn } from '../../recognise/member-seats.js';
import { peopleIn } from '../../recognise/people.js';
import type { Person } from '../../recognise/person.js';
import { tellTasks } from '../../recognise/crafts.js';
import { heldInBrackets } from '../../recognise/held-in-brackets.js';
import { peopleBehindNouns } from '../../recognise/people-behind-nouns.js';
import { isOverTheTeam, OUTSIDE, OVER_THE_TEAM } from '../../recognise/of-others.js';
import { onlyOfficesIn } from '../../recognise/offices-in-clauses.js';
import { appointedPeople, listedPeople, officeHolders, portrayed, toldPeople } from '../../recognise/told-people.js';
import { heldAs } from '../../recognise/singular.js';
import { splitLabel } from '../../structure/infer-headings.js';
import type { Placing } from '../placing.js';
import { subjectsOf } from '../../recognise/subjects.js';
import { withAbout, type About } from './about-people.js';
import { takeBelowRoles } from './people-below.js';
import { peopleBelowRoles, recordIn } from './people-lines.js';

/** Names in a sentence, or in lines of their own; the words stay as they are. */
export function peopleInWords(placing: Placing, given: readonly SourceBlock[], about: About): boolean {
  const { below: labelled, rest: blocks } = takeBelowRoles(placing, given);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const lines = paragraphs.flatMap((text) => text.split('\n'));
  const below = heldInBrackets(lines)?.flat() ?? peopleBelowRoles(lines);
  const tasks = tellTasks(lines);
  const areShort = (areShortRoles(lines) && lines.every((line) => line.length < 100)) || areToldOf(lines);
  const people =
    below.length > 0
      ? below
      : (allFamilyFirst(paragraphs) ??
        paragraphs.flatMap((text) => peopleInParagraph(text, about, { tasks, short: areShort })));
  const subjects = people.some(({ roles }) => roles.length > 0) ? [] : subjectsOf(lines.join('\n'));
  const told = subjects.length > people.length ? subjects : alikeOr(people, lines, about.isOfRoles === true);
  const named = memberSeatsIn(lines)(told).filter(({ name }) => !placing.roster.isLeftBlank(name));
  for (const person of named) placing.roster.member(withAbout(person, about));
  return told.length > 0 || labelled.length > 0;
}

/** "Ruiz, Ana – Lead" on several lines, whatever stands around them. */
function allFamilyFirst(paragraphs: readonly string[]): Person[] | undefined {
  const lines = paragraphs.flatMap((text) => text.split('\n'));
  const named = lines.filter((line) => areFamilyFirst([line, line]));
  return named.length > 1 && named.length >= lines.length * 0.6
    ? named.flatMap((line) => peopleIn(line, { short: true, many: false, familyFirst: true, labels: true }))
    : undefined;
}

function peopleInParagraph(
  text: string,
  { role }: About,
  { tasks, short: isShort }: { readonly tasks: boolean; readonly short: boolean },
): Person[] {
  const lines = text.split('\n');
  const record = recordIn(lines);
  if (record) return record;
  const portrait = text.length > 30 && /[.!?]$/.test(text) && lines.length === 1 ? portrayed(text) : undefined;
  if (portrait) return [portrait];
  const inOffice = onlyOfficesIn(text, { isOfPeople: true });
  if (inOffice) return inOffice;
  const appointed = appointedPeople(text);
  if (appointed.length > 0) return appointed;
  const listed = [...listedPeople(text), ...peopleBehindNouns(text)];
  if (listed.length > 0) return listed;
  const whole = lines.flatMap((line) => {
    const label = plain(splitLabel(line)?.label ?? '').replace(/:$/, '');
    if (OUTSIDE.test(line) || /^back-?up\b/i.test(label) || isLabelOfPast(label)) return [];
    if (isBesideTeam(label) || isOverTheTeam(label)) return [];
    const row = rowAtEnd(line);
    if (row.length > 1) return row;
    const after = /^[^:]{2,80}:\s+(\S.*)$/u.exec(plain(line));
    const short = isShort || lines.length > 2 || isHolderLine(line);
    const direct = peopleIn(line, { short, many: !tasks, labels: true, tasks });
    if (direct.length > 0 && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(plain(line))) return direct;
    // "Team lead: Ana Ruiz. She plans the week."
    const [first = line] = line.split(/\.\s+(?=\p{Lu})/u);
    const named = first === line ? [] : peopleIn(first, { short: false, many: true });
    const isTitled = first.length < 80 && nameLikeness(nameBefore(first)) === 2 && /\s[–—-]\s|,\s/u.test(first);
    if (named.length > 0 && (after || (isTitled && named.every(({ roles }) => roles.some(isRoleTitle))))) return named;
    return after ? peopleIn((after[1] as string).replace(/\.$/, ''), { short: role !== undefined, many: true }) : [];
  });
  return whole.length > 0 ? whole : toldPeople(text);
}

/** "Whoever comes is one of us. Currently: Ana Ruiz, Bo Lind": the row of full names that a paragraph ends with. */
function rowAtEnd(line: string): Person[] {
  const [, before = '', label = '', names = ''] =
    /^(.*[.!?])\s+(\p{Lu}[^:.!?]{2,60}):\s+([^:.!?]+)[.!]?$/u.exec(plain(line)) ?? [];
  if (names === '' || isLabelOfPast(label) || isBesideTeam(label) || OVER_THE_TEAM.test(label)) return [];
  const row = peopleIn(names, { short: false, many: true });
  if (row.length < 2 || row.some(({ name }) => nameLikeness(name) < 2)) return [];
  const role = isRoleTitle(label) ? [heldAs(label, true)] : [];
  return [...officeHolders(before), ...row.map((person) => ({ ...person, roles: [...role, ...person.roles] }))];
}

/** "**Chair:** Ana", "Facilitators: Bo & Cy": behind the title of a role, a first name is enough. */
function isHolderLine(line: string): boolean {
  const split = splitLabel(line);
  return (
    split !== undefined && isRoleTitle(split.label) && plain(split.rest).split(/\s+/).length < 7 && !/[.!?]$/.test(line)
  );
}
