import { plain } from '../source/plain.js';
import { withoutNumber } from './classify.js';

const MEANS =
  /^(?:(?:our|key|planned|vår[at]?|våra|nuestras|unsere|nos) )?(?:actions?(?: (?:items|plan|points|steps))?|action points|next steps|(?:the )?steps(?: to (?:get|take|reach)\b.*)?|to-?dos?|how (?:we|we will|we ll|we['’]ll|to) (?:get|do|reach|achieve)(?: (?:there|it|them|this|these))?|handlingsplan|åtgärder|nästa steg|så (?:når|gör) vi (?:dit|det|dem|målen)|hur (?:når|gör) vi (?:dit|det|dem|målen)|acciones|plan de acción|(?:próximos|siguientes) pasos|pasos(?: a seguir)?|cómo (?:lo |los )?(?:lograremos|haremos|alcanzaremos)|maßnahmen(?:plan)?|nächste schritte|plan d['’]actions?|prochaines étapes)$/iu;

/** "Next steps", "Action plan": below goals, how they are to be reached, and no goal. */
export function tellsMeans(label: string): boolean {
  return MEANS.test(
    withoutNumber(plain(label))
      .replace(/[:?]\s*$/, '')
      .trim(),
  );
}
