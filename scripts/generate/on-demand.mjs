/**
 * A table that starting does without: V8 neither compiles nor keeps it before somebody asks.
 *
 * @param {string} name of the function that gives it
 * @param {string} type
 * @param {unknown} value as JSON
 * @returns {string} TypeScript source
 */
export function onDemand(name, type, value) {
  return `let made: ${type} | undefined;

export function ${name}(): ${type} {
  return (made ??= ${JSON.stringify(value, null, 2)});
}
`;
}
