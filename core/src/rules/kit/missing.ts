import { say, type Said } from '../../l10n/say.js';
import type { CharterContext, Fix, Report } from '../rule.js';
import type { TextEdit } from '../../text/edit.js';
import { isOver } from './charter.js';
import { insertSection } from './insert.js';
import { lacksSection } from './lacks.js';
import { placeOfSection } from './place.js';

/** The finding that a section is missing, with the offer to add it with a blank to fill. */
export function* missingSection(
  { document, charter }: CharterContext,
  key: string,
  message: Said,
  yaml: string,
): Generator<Report> {
  if (isOver(charter) || !lacksSection(document, key)) return;
  yield {
    node: charter.node,
    span: placeOfSection(charter, key),
    message,
    fixes: addition(say`Add “${key}” with a blank to fill`, insertSection(document, key, yaml)),
  };
}

/** An offer that leaves a blank to fill is never safe; without an edit there is none. */
export function addition(title: Said, edit: TextEdit | undefined): Fix[] {
  return edit ? [{ title, safe: false, edits: [edit] }] : [];
}
