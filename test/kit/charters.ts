import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageExamples } from './rule-page.js';

/** Every charter of the `examples` folder and every example of a rule page, by where it stands. */
export function knownCharters(): ReadonlyMap<string, string> {
  const charters = new Map<string, string>();
  for (const file of readdirSync('examples', { recursive: true, encoding: 'utf8' })) {
    if (/\.ya?ml$/.test(file)) charters.set(file, readFileSync(path.join('examples', file), 'utf8'));
  }
  for (const rule of readdirSync('core/src/rules')) {
    const page = `core/src/rules/${rule}/rule.md`;
    if (!existsSync(page)) continue;
    for (const { heading, charter } of pageExamples(readFileSync(page, 'utf8')))
      charters.set(`${rule}: ${heading}`, charter);
  }
  return charters;
}
