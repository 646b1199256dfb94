import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import type { Asking } from './asking.js';
import type { Differing } from './differ.js';
import { createLookAt } from './parts.js';
import { isOnlyEach, isUntouched } from './rule-sections.js';
import { someEntries, someObjectives, type IsShown } from './some-sections.js';

/** Asks rules about what differs between two versions of a charter, where nobody asks what they say of the rest alone. */
export function askWithin(document: CharterDocument, charter: Charter, differing: Differing): Asking {
  const isShown: IsShown = (list, entry) => differing.hasEntry(list, entry, document.text);
  const lookAt = createLookAt(document, charter, differing.sections, isShown);
  let entries: CharterDocument | undefined;
  let objectives: CharterDocument | undefined;
  return {
    ofCharter(rule, look) {
      if (isUntouched(rule, differing)) return [];
      return look(rule, isOnlyEach(rule, differing) ? objectivesThatDiffer() : document);
    },
    ofSections: (rule, look) => lookAt(rule, look) ?? look(rule, document),
    ofText(rule, look) {
      if (!rule.each) return look(rule, document);
      return differing.isWellWritten() ? [] : look(rule, entriesThatDiffer());
    },
  };

  function entriesThatDiffer(): CharterDocument {
    entries ??= someEntries(document, differing.sections);
    return entries;
  }

  function objectivesThatDiffer(): CharterDocument {
    objectives ??= someObjectives(document, charter, isShown);
    return objectives;
  }
}
