import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Fix, Report } from '../rule.js';
import { insertSection } from './insert.js';
import { placeOfSection } from './place.js';

/** The finding that a section is missing, with the offer to add it with a blank to fill. */
export function missingSection(
  document: CharterDocument,
  charter: Charter,
  key: string,
  message: string,
  yaml: string,
): Report {
  return {
    node: charter.node,
    span: placeOfSection(charter, key),
    message,
    fixes: addition(`Add “${key}” with a blank to fill`, insertSection(document, key, yaml)),
  };
}

/** An offer that leaves a blank to fill is never safe; without an edit there is none. */
export function addition(title: string, edit: ReturnType<typeof insertSection>): Fix[] {
  return edit ? [{ title, safe: false, edits: [edit] }] : [];
}
