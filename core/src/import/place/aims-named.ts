import { AND } from '../recognise/joined.js';
import { plain } from '../source/plain.js';
import { classifyHeading, withoutNumber } from '../structure/classify.js';
import type { Section } from '../structure/outline.js';

/** What comes of the work: its aims only where no other heading has a list of them. */
const LOOSE =
  /^(?:(?:expected|planned) )?(?:outcomes?|results?)$|^(?:förväntade )?resultat$|^resultados(?: esperados)?$|^(?:erwartete )?ergebnisse$|^résultats(?: attendus)?$/iu;

/** "Outcomes", "Resultados esperados" */
export function isLooseAims(heading: string): boolean {
  return LOOSE.test(withoutNumber(plain(heading)).replace(/:$/, '').trim());
}

/** "Short-term goals", "Våra mål": several at once, where "Goal:" alone says what one meeting or one task is for. */
export function namesSeveralAims(text: string, least: 'sure' | 'likely' = 'sure'): boolean {
  const words = plain(text).replace(/:$/, '');
  if (NAMES_THEM.test(plain(text)) || OF_TEAM.test(words)) return true;
  const about = words.length < 40 && !/[.!?]/.test(words) ? classifyHeading(words) : undefined;
  const isSaid = about?.confidence === 'sure' || about?.confidence === least;
  return isSaid && about?.kinds.join() === 'objectives' && SEVERAL.test(words);
}

/** "The objectives are as follows:", "Los objetivos del equipo son:" */
const NAMES_THEM = new RegExp(
  String.raw`(?:^|[.!]\s|\n)(?:(?:the|our|its|the team['’]s|våra|de|los|nuestros|unsere|die|les|nos)\s)?(?:(?:main|key|primary|overall|team|project|specific|viktigaste|principales)\s){0,2}(?:goals|objectives|aims|mål(?:en)?|objetivos|metas|ziele|objectifs)(?:,?\s(?:(?:${AND})\s)?(?:activities|outcomes|results|tasks|aktiviteter|resultat|actividades|resultados|aktivitäten|ergebnisse|activités|résultats)){0,2}(?:\s(?:of (?:the|this|our)|för|del?|de la|des|du) [\p{L} ]{3,30})?(?:\sprincipales)?\s(?:are|include|är|son|sind|sont)(?:\s(?:as follows|the following|följande|los siguientes|folgende|les suivants))?:$`,
  'iu',
);

/** "Harbour Team Primary Objectives": whose they are, and what they are among others, before the word. */
const OF_TEAM =
  /^(?!.*\b(?:non|no|learning|personal|individual|sprint|meeting|career)\b)(?:[\p{Lu}\d][\p{L}\d’'-]*\s){0,4}(?:Team|Group|Project|Crew)(?:['’]s)?\s(?:(?:Primary|Main|Key|Principal|Overall|Core|Major)\s)?(?:Goals|Objectives|Aims)$/u;

const SEVERAL = /goals|objectives|aims|okrs|\bmål\b|målsättning|delmål|objetivos|metas|ziele|objectifs/iu;

/** Whether a section, or one below it, lists aims under a heading that says just that. */
export function namesAims({ heading, blocks, sections }: Section): boolean {
  const about = isLooseAims(heading) ? undefined : classifyHeading(heading);
  const isOfAims = about?.kinds[0] === 'objectives' && about.confidence === 'sure';
  return (isOfAims && blocks.some(({ kind }) => kind === 'list')) || sections.some(namesAims);
}
