import type { SourceBlock } from '../source/blocks.js';
import { speaksOfMeeting } from '../recognise/meetings.js';
import { textOfItem } from './items.js';

/** Of a list of aims, those that begin with a meeting: "Meet weekly", and not "Hold a yearly fair". */
export function withoutEvents(block: SourceBlock): SourceBlock {
  return block.kind === 'list'
    ? { ...block, items: block.items.filter((item) => speaksOfMeeting(textOfItem(item).split(' ', 2).join(' '))) }
    : block;
}
