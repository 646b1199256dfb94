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
  const about = words.length < 40 && !/[.!?]/.test(words) ? classifyHeading(words) : undefined;
  const isSaid = about?.confidence === 'sure' || about?.confidence === least;
  return isSaid && about?.kinds.join() === 'objectives' && SEVERAL.test(words);
}

const SEVERAL = /goals|objectives|aims|okrs|\bmål\b|målsättning|delmål|objetivos|metas|ziele|objectifs/iu;

/** Whether a section, or one below it, lists aims under a heading that says just that. */
export function namesAims({ heading, blocks, sections }: Section): boolean {
  const about = isLooseAims(heading) ? undefined : classifyHeading(heading);
  const isOfAims = about?.kinds[0] === 'objectives' && about.confidence === 'sure';
  return (isOfAims && blocks.some(({ kind }) => kind === 'list')) || sections.some(namesAims);
}
