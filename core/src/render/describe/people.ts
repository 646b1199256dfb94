import type {
  Competence,
  HistoryEntry,
  Member,
  Person,
  ReviewEntry,
  Role,
  Signature,
  Team,
} from '../../model/charter.generated.js';
import type { Line } from '../blocks.js';
import { someone, who, words, type Context } from '../context.js';
import { around, commas, hasWords, joined, say, sayAt, written } from '../line.js';

/** Customer Care (also Care Desk), Service, Harbour Bikes Ltd */
export function teamLine(_context: Context, team: Team): Line {
  if (team.text) return [written(team.text)];
  const name = [...words(team, 'name'), ...around(' (also called ', words(team, 'aliases'), ')')];
  return commas([name, words(team, 'unit'), words(team, 'organization')]);
}

export function personLine(context: Context, person: Person): Line {
  if (person.text) return [written(person.text)];
  const contact = around('(', joined([words(person, 'email'), words(person, 'handle')], ', '), ')');
  const line = commas([who(context, person, 'name'), words(person, 'title'), words(person, 'organization')]);
  return joined([line, contact], ' ');
}

/** Ana Ribeiro (alternate, Harbour Bikes, since 2025-03-01) */
export function memberLine(_context: Context, member: Member): Line {
  if (member.text) return [written(member.text)];
  const kind = member.kind?.value === 'person' ? [] : words(member, 'kind');
  const status = member.status?.value === 'active' ? [] : words(member, 'status');
  const more = commas([
    status,
    kind,
    words(member, 'affiliation'),
    around('since ', words(member, 'since')),
    around('until ', words(member, 'until')),
    around('for ', words(member, 'term')),
    words(member, 'email'),
    words(member, 'handle'),
  ]);
  return [...words(member, 'name'), ...around(' (', more, ')')];
}

export function roleLine(_context: Context, role: Role): Line {
  return words(role, role.text ? 'text' : 'title');
}

/** What a role is for and how it is filled, behind its responsibilities. */
export function roleDetails(context: Context, role: Role): Line[] {
  return [
    words(role, 'purpose'),
    around('Reports to ', someone(context, role, 'reports')),
    around('Deputy: ', who(context, role, 'deputy')),
    around('Term: ', words(role, 'term')),
    around('At least: ', words(role, 'minimum')),
  ].filter(hasWords);
}

export function competenceLine(context: Context, competence: Competence): Line {
  if (competence.text) return [written(competence.text)];
  const skills = [...words(competence, 'skills'), ...around(' (', words(competence, 'level'), ')')];
  return joined([who(context, competence, 'member'), skills], ': ');
}

export function signatureLine(context: Context, signature: Signature): Line {
  return commas([who(context, signature, 'member'), words(signature, 'text'), words(signature, 'signed')]);
}

export function reviewLine(context: Context, entry: ReviewEntry): Line {
  if (entry.text) return [written(entry.text)];
  const line = joined([words(entry, 'date'), words(entry, 'outcome')], ': ');
  return [...line, ...around(' (', who(context, entry, 'by'), ')')];
}

/** 1.1, 2026-06-15: Replies within 4 hours (Ana) */
export function historyLine(context: Context, entry: HistoryEntry): Line {
  if (entry.text) return [written(entry.text)];
  const head = commas([words(entry, 'version'), words(entry, 'date')]);
  const line = joined([head, words(entry, 'change')], ': ');
  return [...line, ...around(' (', who(context, entry, 'author'), ')')];
}

/** Why nobody stands in the place of a role's holder. */
export function nobody(role: Role): Line {
  return role.vacant?.value ? [sayAt('Vacant', role.vacant.node.span)] : [say('Nobody yet')];
}
