// A door of its own: a document that was made of a charter, edited, comes back onto it. It brings the readers of documents.
export { editedIn, type Edited, type EditedChange } from './edited.js';
export { readEdited } from './read-edited.js';
export { meet, takeOver } from './take-over.js';
// For a program that shall hold the readers and no rules, as the whole library would bring them.
export { parseCharter } from '../document.js';
export { inLanguage, say } from '../l10n/say.js';
export { redlineText } from '../amending/redline.js';
