import type { Placed } from '../place/placing.js';
import { isCharter } from '../structure/outline.js';
import { classifyHeading } from '../structure/classify.js';
import { tokensOf } from '../words/phrasebook.js';
import type { SectionKind } from '../words/words.js';

/** Fields that a document of any kind may have. */
const COMMON: ReadonlySet<string> = new Set([
  'introduction',
  'background',
  'references',
  'resources',
  'glossary',
  'policies',
  'sections',
  'skills',
  'procedures',
  'deliverables',
  'history',
  'channels',
  'risks',
]);

/** Fields that hardly a document of another kind has, two of them together. */
const OWN: ReadonlySet<string> = new Set([
  'purpose',
  'scope',
  'objectives',
  'members',
  'roles',
  'meetings',
  'signatures',
  'decisions',
]);

const WORDS =
  /^(?:team|teams|crew|squad|guild|panel|taskforce|desk|comision|rad|radet|group|committee|council|board|charter|members?|mission|scope|consensus|chairs?|equipo|miembros?|integrantes?|grupp|gruppen|teamet|medlem\p{L}*|gruppe|mitglied\p{L}*|equipe|membres?|workgroup|wg|sig|consejo|comite|junta|utskott|utskottet|styrelse\p{L}*|namnd\p{L}*|kommitte\p{L}*|arbetsgrupp\p{L}*|beirat|vorstand|ausschuss|gremium|conseil|comite|bureau|equipa|comissao|conselho|membros?|leden|teamlid|teamleden|groepsleden|werkgroep|commissie|bestuur|stuurgroep)$/u;

/**
 * Whether a document reads like a charter: its title speaks of a group, or it tells one of the things a charter tells.
 * In doubt it does, since a charter that is refused is no use to anybody.
 */
export function isCharterLike(
  title: string,
  words: string,
  placed: readonly Placed[],
  charter: { readonly [field: string]: unknown },
): boolean {
  if (isCharter(title) || tokensOf(title).some((token) => WORDS.test(token))) return true;
  const told = Object.entries(charter).filter(
    ([field, value]) => OWN.has(field) && (!Array.isArray(value) || value.length > 1),
  );
  if (told.length > 1 || told.some(([field]) => field === 'members')) return true;
  const fields = new Set(
    placed
      .filter(({ confidence }) => confidence !== 'doubtful')
      .flatMap(({ fields: all }) => all.map((field) => field.split('.', 1)[0] as string)),
  );
  const telling = [...fields].filter((field) => !COMMON.has(field)).length;
  if (telling > 1 || (telling === 1 && (told.length > 0 || placed.length < 6))) return true;
  if (speaksOfTeam(placed) || isOfOtherLetters(words)) return true;
  const tokens = tokensOf(words.slice(0, 60_000));
  const said = tokens.filter((token) => WORDS.test(token)).length;
  return said >= 3 && said > tokens.length / (telling > 0 ? 600 : 200);
}

/** What headings are about that stand over a team: one of the first, or two of the others. */
const OF_TEAM: ReadonlySet<SectionKind> = new Set(['members', 'membership', 'meetings', 'decisions', 'mission']);
const OF_WORK: ReadonlySet<SectionKind> = new Set([
  'purpose',
  'scope',
  'scopeIn',
  'scopeOut',
  'objectives',
  'roles',
  'responsibilities',
  'norms',
  'communication',
  'signatures',
]);

/** Whether headings do, however little stands below them. */
function speaksOfTeam(placed: readonly Placed[]): boolean {
  const kinds = placed.flatMap(({ heading }) => {
    const about = classifyHeading(heading);
    return about?.confidence === 'sure' ? about.kinds.slice(0, 1) : [];
  });
  return kinds.some((kind) => OF_TEAM.has(kind)) || new Set(kinds.filter((kind) => OF_WORK.has(kind))).size > 1;
}

/** Whether the words are in letters of which no language is known here, so that nothing in them could be found. */
function isOfOtherLetters(words: string): boolean {
  const start = words.slice(0, 4000);
  const all = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return all > 0 && latin < all / 2;
}
