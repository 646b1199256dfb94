import { plain } from '../source/plain.js';
import { classifyHeading } from '../structure/classify.js';
import type { Section } from '../structure/outline.js';

/** Words of headings that are on the scope only where no other heading is: "Topics", "Focus areas", "Included modules". */
const LOOSE =
  /topic|\bareas?\b|\b(?:modules?|features?|functions?|components?|moduler|funktioner|komponenter|módulos?|funciones|funcionalidades|componentes|module|funktionen|komponenten|fonctionnalités|composants)\b|focus|subject|ämne|fokus|område|tema|materia|ámbitos? de|áreas?|themen|bereich|domaines|sujets/iu;

/** Whether a heading speaks of what is in scope by other words than those for a scope. */
export function isLooseScope(heading: string): boolean {
  return isOfScope(heading) && LOOSE.test(plain(heading)) && !/scope|alcance|remit/iu.test(heading);
}

/** Whether the heading of a section, or of one below it, speaks of the scope. */
export function namesScope({ heading, sections }: Section): boolean {
  return (isOfScope(heading) && !isLooseScope(heading)) || sections.some(namesScope);
}

function isOfScope(heading: string): boolean {
  const about = classifyHeading(heading);
  return about !== undefined && about.confidence !== 'doubtful' && about.kinds.some((kind) => kind.startsWith('scope'));
}
