import { printable, type Failure } from '../../core/src/index.js';
import type { Output } from './environment.js';

/** One line for each thing that kept the command from its work: "charter: teams/cx.charter.yaml:3:1: why". */
export function printFailures(failures: readonly Failure[], stderr: Output): void {
  for (const { file, line, column, message } of failures) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    stderr.write(`${printable(['charter', place, message].filter((part) => part !== '').join(': '))}\n`);
  }
}
