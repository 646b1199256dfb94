import { printJson } from '../report/json.js';
import { plainFailure } from '../report/report.js';
import type { Portfolio } from './portfolio.js';

/** Version 1 of what programs read; schemas/status.schema.json describes it. */
export function json({ today, summary, charters, crowded, trend, failures }: Portfolio, version: string): string {
  return printJson({
    version: 1,
    tool: { name: 'charter', version },
    today,
    summary,
    charters,
    crowded,
    trend,
    failures: failures.map(plainFailure),
  });
}
