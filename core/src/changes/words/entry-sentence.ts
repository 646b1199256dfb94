import { fieldOf } from '../../schema/help.js';
import { atStart, fixed, say, type Said } from '../../l10n/say.js';
import { placeName, type Difference, type Level } from '../differences/difference.js';
import { LISTS } from '../kinds/lists.js';
import { around, calledBy, entityAt, entryPhrase, isPlural, quoted, theEntry } from './phrase.js';

/** What happened to an entry as a whole, in one sentence. */
export function entrySentence(difference: Difference): Said {
  const { event, levels, from } = difference;
  const list = placeName(levels);
  const label = quoted(entityAt(levels).label || entityAt(levels).id);
  const special = SPECIAL[`${list} ${event}`];
  if (special) return special(label, difference);
  const noun = LISTS[list]?.noun ?? 'entry';
  switch (event) {
    case 'added': {
      if (isPlural(levels)) return hoursAdded(say`${fixed(`new ${noun}`)}${around(levels)}`, levels);
      const entry = say`${fixed(`a new ${noun}`)}${around(levels)}`;
      return calledBy(entityAt(levels)) === '' ? say`There is ${entry}.` : say`There is ${entry}: ${label}.`;
    }
    case 'removed':
      return atStart(isPlural(levels) ? say`${entryPhrase(levels)} are gone.` : say`${entryPhrase(levels)} is gone.`);
    case 'moved':
      return say`${label} moves from ${homeOf(from ?? [])} to ${homeOf(levels)}.`;
    default:
      return atStart(say`${entryPhrase(levels)} changes.`);
  }
}

function hoursAdded(hours: Said, levels: readonly Level[]): Said {
  const { label } = entityAt(levels);
  return label === '' ? say`There are ${hours}.` : say`There are ${hours}: ${quoted(label)}.`;
}

const DONE = say`what the team does`;
const NOT_DONE = say`what the team does not do`;

type Tell = (label: Said, difference: Difference) => Said;

const SPECIAL: { readonly [happening: string]: Tell } = {
  'members added': (_, { levels }) => say`${nameOf(levels)} joins the team.`,
  'members removed': (_, { levels }) => say`${nameOf(levels)} leaves the team.`,
  'scope.in added': (label) => say`The team now also does this: ${label}.`,
  'scope.in removed': (label) => say`This is no longer what the team does: ${label}.`,
  'scope.out added': (label) => say`The team now says that it does not do this: ${label}.`,
  'scope.out removed': (label) => say`Nothing says any more that the team does not do this: ${label}.`,
  'scope.in moved': (label, { from }) => say`${label} moves from ${homeOf(from ?? [])} to ${DONE}.`,
  'scope.out moved': (label, { from }) => say`${label} moves from ${homeOf(from ?? [])} to ${NOT_DONE}.`,
  'signatures added': (_, { after }) => say`There is a new signature: ${after?.said ?? ''}.`,
  'signatures removed': (_, { before }) => say`This signature is taken out: ${before?.said ?? ''}.`,
  'signatures changed': (_, { after }) => say`This signature is renewed: ${after?.said ?? ''}.`,
  'approval.approvers added': (_, { levels }) => say`${nameOf(levels)} is now asked to approve.`,
  'approval.approvers removed': (_, { levels }) => say`${nameOf(levels)} is no longer asked to approve.`,
};

function nameOf(levels: readonly Level[]): string {
  const { label, id } = entityAt(levels);
  return (label || id).replaceAll(/\s+/g, ' ');
}

/** Where an entry stands: "the role “Service Lead”", "the norms". */
function homeOf(levels: readonly Level[]): Said {
  const outer = levels.slice(0, -1).findLast(({ listed }) => listed);
  if (outer) return entryPhrase(levels.slice(0, levels.indexOf(outer) + 1));
  const list = placeName(levels);
  if (list === 'responsibilities') return say`the whole team`;
  if (list === 'scope.in') return DONE;
  if (list === 'scope.out') return NOT_DONE;
  const [top = '', inner] = list.split('.');
  const part = fieldOf('charter', top);
  const help = inner === undefined ? part?.help : part?.field.of && fieldOf(part.field.of, inner)?.help;
  return theEntry(help ? help.title.toLowerCase() : list);
}
