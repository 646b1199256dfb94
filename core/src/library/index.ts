// The door to the library of procedures, which only those who begin a charter need.
export { withProcedures, type LibraryProcedure } from './library.js';
export { procedures } from './procedures.generated.js';
