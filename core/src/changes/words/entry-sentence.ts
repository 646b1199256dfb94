import { fieldOf } from '../../schema/help.js';
import { placeName, type Difference, type Level } from '../differences/difference.js';
import { LISTS } from '../kinds/lists.js';
import { around, capital, entityAt, entryPhrase, quoted } from './phrase.js';

/** What happened to an entry as a whole, in one sentence. */
export function entrySentence(difference: Difference): string {
  const { event, levels, from } = difference;
  const list = placeName(levels);
  const label = quoted(entityAt(levels).label || entityAt(levels).id);
  const special = SPECIAL[`${list} ${event}`];
  if (special) return special(label, difference);
  const noun = LISTS[list]?.noun ?? 'entry';
  switch (event) {
    case 'added':
      return `There is a new ${noun}${around(levels)}${entityAt(levels).label === '' ? '' : `: ${label}`}.`;
    case 'removed':
      return `${capital(entryPhrase(levels))} is gone.`;
    case 'moved':
      return `${label} moves from ${homeOf(from ?? [])} to ${homeOf(levels)}.`;
    default:
      return `${capital(entryPhrase(levels))} changes.`;
  }
}

type Say = (label: string, difference: Difference) => string;

const SPECIAL: { readonly [happening: string]: Say } = {
  'members added': (_, { levels }) => `${nameOf(levels)} joins the team.`,
  'members removed': (_, { levels }) => `${nameOf(levels)} leaves the team.`,
  'scope.in added': (label) => `The team now also does this: ${label}.`,
  'scope.in removed': (label) => `This is no longer what the team does: ${label}.`,
  'scope.out added': (label) => `The team now says that it does not do this: ${label}.`,
  'scope.out removed': (label) => `Nothing says any more that the team does not do this: ${label}.`,
  'scope.in moved': (label, { from }) => `${label} moves from ${homeOf(from ?? [])} to what the team does.`,
  'scope.out moved': (label, { from }) => `${label} moves from ${homeOf(from ?? [])} to what the team does not do.`,
  'signatures added': (_, { after }) => `There is a new signature: ${after?.said ?? ''}.`,
  'signatures removed': (_, { before }) => `This signature is taken out: ${before?.said ?? ''}.`,
  'signatures changed': (_, { after }) => `This signature is renewed: ${after?.said ?? ''}.`,
  'approval.approvers added': (_, { levels }) => `${nameOf(levels)} is now asked to approve.`,
  'approval.approvers removed': (_, { levels }) => `${nameOf(levels)} is no longer asked to approve.`,
};

function nameOf(levels: readonly Level[]): string {
  const { label, id } = entityAt(levels);
  return (label || id).replaceAll(/\s+/g, ' ');
}

/** Where an entry stands: "the role “Service Lead”", "the norms". */
function homeOf(levels: readonly Level[]): string {
  const outer = levels.slice(0, -1).findLast(({ listed }) => listed);
  if (outer) return entryPhrase(levels.slice(0, levels.indexOf(outer) + 1));
  const list = placeName(levels);
  if (list === 'responsibilities') return 'the whole team';
  if (list === 'scope.in') return 'what the team does';
  if (list === 'scope.out') return 'what the team does not do';
  const [top = '', inner] = list.split('.');
  const part = fieldOf('charter', top);
  const help = inner === undefined ? part?.help : part?.field.of && fieldOf(part.field.of, inner)?.help;
  return `the ${help ? help.title.toLowerCase() : list}`;
}
