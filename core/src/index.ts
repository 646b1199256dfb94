export { parseSyntax } from './syntax/parse.js';
export type { Syntax, SyntaxProblem } from './syntax/parse.js';
