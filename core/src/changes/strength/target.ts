import type { Objective, Service } from '../../model/charter.generated.js';
import type { Difference } from '../differences/difference.js';
import type { Sides } from '../sides.js';
import { piecesOf } from '../words/pieces.js';
import { judgeAims } from './aims.js';
import { judgeBareTarget } from './bare.js';
import { judgeNone } from './in-words.js';
import { judgeLimit, saysTimeInWords } from './limit.js';
import { isForeign } from './reader-for.js';
import { judgeWords } from './prose.js';
import type { Verdict } from './verdict.js';

/** Of the target of an objective or a service. */
export function judgeTarget({ levels, before, after }: Difference, sides: Sides): Verdict | undefined {
  const [older, later] = [before?.text?.value ?? '', after?.text?.value ?? ''];
  if (isForeign(sides)) return judgeBareTarget(older, later, levels.at(-1), sides);
  const verdict = judgeNone(older, later) ?? judgeFigure(older, later, levels, sides);
  // "About 90 %" is the same figure, and less of a promise.
  const worded = verdict?.strength === 'equal' ? judgeWords(piecesOf(older, later)) : undefined;
  return worded ? { ...worded, of: 'target' } : verdict;
}

/** Of where it starts: as much may be asked from another start. */
export function judgeStart({ levels }: Difference, sides: Sides): Verdict | undefined {
  const verdict = judgeOwner(levels, sides, false);
  return verdict?.strength === 'equal' ? undefined : verdict;
}

/** A time in words is read as one. */
function judgeFigure(older: string, later: string, levels: Difference['levels'], sides: Sides): Verdict | undefined {
  if (!saysTimeInWords(older, later, sides)) return judgeOwner(levels, sides, false);
  const limit = judgeOwner(levels, sides, true) ?? judgeLimit(older, later, sides);
  return limit && { ...limit, of: 'target' };
}

function judgeOwner(levels: Difference['levels'], sides: Sides, otherwise: boolean): Verdict | undefined {
  const owner = levels.at(-1);
  return judgeAims(owner?.before as Objective | Service, owner?.after as Objective | Service, sides, otherwise);
}
