import { count, say, unclearPlaces, type CharterDocument, type Said } from '../../../core/src/index.js';

/** For whoever publishes a charter that cannot be read throughout: they would not see what is missing. */
export function unclearNote(file: string, document: CharterDocument): Said | undefined {
  const places = unclearPlaces(document);
  const [first] = places;
  if (!first) return undefined;
  const line = document.syntax.lines.position(first.start).line + 1;
  return count(
    places.length,
    say`Something in line ${line} cannot be read as it is meant, so words may be missing. “charter check ${file}” says what to do.`,
    say`${places.length} places cannot be read as they are meant, the first in line ${line}, so words may be missing. “charter check ${file}” says what to do.`,
  );
}
