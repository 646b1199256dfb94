import type { SourceBlock } from '../../source/blocks.js';
import type { SectionKind } from '../../words/words.js';
import type { Placing } from '../placing.js';
import { gatherFollowing } from './following-members.js';
import { gatherBelowLabels } from './people-below.js';
import { gatherAboveLists, OF_EACH } from './names-above-lists.js';
import { gatherData } from './people-data.js';
import {
  gatherHeldRoles,
  gatherMatrix,
  gatherPortrayed,
  gatherRows,
  gatherRuns,
  READ_OTHERWISE,
} from './stray-people.js';

/** The people of a section that is about something else: by its data, its labels, its lines, its tables; it stays as it is. */
export function gatherPeople(placing: Placing, blocks: readonly SourceBlock[], kinds: readonly SectionKind[]): void {
  gatherData(placing, blocks);
  gatherHeldRoles(placing, blocks);
  if (kinds.some((kind) => READ_OTHERWISE.has(kind))) return;
  gatherFollowing(placing, blocks);
  gatherBelowLabels(placing, blocks);
  if (placing.team.size > 0) return;
  gatherRuns(placing, blocks);
  gatherMatrix(placing, blocks);
  gatherAboveLists(placing, blocks, kinds);
  if (OF_EACH.has(kinds[0])) gatherRows(placing, blocks);
  if (kinds.length === 0) gatherPortrayed(placing, blocks);
}
