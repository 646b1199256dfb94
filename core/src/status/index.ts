// The door of the portfolio: apart from the library's own, since editors do without it.
export { statusFormats } from './formats.js';
export { portfolioOf, type Portfolio } from './portfolio.js';
export { readSaved } from './read-saved.js';
export { charterStatus, type CharterStatus } from './status.js';
export type { Run } from './summary.js';
export { summaryWords } from './words.js';
