import * as fc from 'fast-check';

export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

const REGISTERED = new Set(
  'internal-set-repo-path set-env set-output save-state add-path add-mask add-matcher remove-matcher debug notice warning error group endgroup echo stop-commands'.split(
    ' ',
  ),
);

/** The grammar of the GitHub runner (actions/runner, src/Runner.Common/ActionCommand.cs), both of its generations. */
function parseCommand(line: string): Command | undefined {
  return parseSecond(line) ?? parseFirst(line);
}

function parseSecond(line: string): Command | undefined {
  const message = line.replace(/^[\s\u0085]+/, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(message.slice(2, end), ',', message.slice(end + 2));
}

function parseFirst(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function command(info: string, separator: string, data: string): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const list =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = new Map(
    list.flatMap((part): [string, string][] => {
      const equals = part.indexOf('=');
      return equals < 0 ? [] : [[part.slice(0, equals), unescape(part.slice(equals + 1))]];
    }),
  );
  return { name, properties, data: unescape(data) };
}

function unescape(text: string): string {
  const mappings = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ] as const;
  return mappings.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

/** What the runner would do if a step printed this. */
export function commandsIn(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseCommand(line) ?? []);
}

/** Texts that try to become commands, tags or something else that is active. */
export const nasty: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '::',
        '##[',
        ']',
        'error',
        'warning',
        'stop-commands',
        ' ',
        '::error::',
        '##[error]',
        '##',
        '[',
        ':',
        '#',
      ),
    },
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '\t',
      '%',
      '%0A',
      '%25',
      ',',
      '=',
      '\u0085',
      '\u2028',
      '\u200B',
      '\u200D',
      '\u001B[31m',
      '\uFEFF',
      '"',
      "'",
      '|',
      '<',
      '&',
    ),
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
  ),
  maxLength: 12,
});
