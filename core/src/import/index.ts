// The third door of the library, for those who import: it brings readers of HTML and DOCX, which nobody else needs.
export { inLanguage } from '../l10n/say.js';
export { importCharter, type Imported, type ImportFile, type ImportOptions } from './import.js';
export { ImportRefusal } from './read/refusal.js';
export { reportMarkdown } from './report/markdown.js';
export type { ImportReport } from './report/report.js';
