import { Option } from 'commander';
import {
  analyze,
  defaultSettings,
  inLanguage,
  judgeObjective,
  parseCharter,
  printable,
  printJson,
  say,
  translated,
  type Catalogue,
  type Judgement,
  type Said,
} from '../../../core/src/index.js';
import type { Define } from '../command.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT } from '../exit-code.js';
import { decode, UnreadableError } from '../files/read.js';

interface Given {
  readonly stdin?: boolean;
  readonly format: 'text' | 'json';
}

type Judged = Judgement & { readonly text: string };

export const define: Define = (command, environment, ends) => {
  command
    .argument('[TEXT]', 'the sentence, in quotation marks')
    .option('--stdin', 'read sentences from standard input, one a line')
    .addOption(new Option('--format <F>', 'how to show the answer').choices(['text', 'json']).default('text'))
    .action(async (text: string | undefined, { stdin, format }: Given) => {
      const sentences = await readSentences(text, stdin === true, environment);
      const judged = sentences.map((sentence): Judged => ({ text: sentence, ...judgeObjective(sentence) }));
      const answer = stdin ? judged : judged[0];
      environment.stdout.write(
        format === 'json' ? printJson(answer) : judged.map((one) => describe(one, environment.catalogue)).join(''),
      );
      ends(EXIT.clean);
    });
};

async function readSentences(text: string | undefined, stdin: boolean, environment: Environment): Promise<string[]> {
  if (stdin === (text !== undefined)) throw new CommandError(say`Give one sentence in quotation marks, or --stdin.`);
  if (text !== undefined) return [text];
  try {
    const lines = decode(await environment.readInput()).split(/\r?\n/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch (error) {
    throw error instanceof UnreadableError ? new CommandError(error.said) : error;
  }
}

function describe({ text, verdict, ...found }: Judged, catalogue: Catalogue | undefined): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const { metric, direction, target, unit, baseline, deadline } = found;
  const parts: readonly (readonly [name: Said, value: string | undefined])[] = [
    [say`metric`, metric?.text],
    [say`direction`, direction && words(DIRECTIONS[direction])],
    [say`target`, target?.text],
    [say`unit`, unit?.text],
    [say`from`, baseline?.text],
    [say`until`, deadline?.text],
  ];
  const lines = parts.flatMap(([name, value]) => (value ? [`  ${words(name)}: ${printable(value)}`] : []));
  return `${[`${words(VERDICTS[verdict])}: ${printable(text)}`, ...lines, ...adviceOn(text, catalogue)].join('\n')}\n`;
}

const VERDICTS: { readonly [verdict in Judged['verdict']]: Said } = {
  measurable: say`measurable`,
  weak: say`weak`,
  unmeasurable: say`unmeasurable`,
};

const DIRECTIONS: { readonly [direction in NonNullable<Judged['direction']>]: Said } = {
  up: say`up`,
  down: say`down`,
  reach: say`reach`,
  do: say`do`,
};

const RULES: ReadonlySet<string> = new Set(['unmeasurable-objective', 'weak-objective']);

/** What the rules say of a charter with this objective. */
function adviceOn(sentence: string, catalogue: Catalogue | undefined): string[] {
  const document = parseCharter(`charter: 1\nobjectives: [${JSON.stringify(sentence)}]\n`);
  const findings = analyze(document, { settings: defaultSettings(), today: '2000-01-01' });
  return findings
    .filter(({ rule }) => RULES.has(rule))
    .map((finding) => `  ${printable(translated(finding, catalogue).message)}`);
}
