import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import type { Outline } from '../../structure/outline.js';
import { textOfItem } from '../items.js';
import { flatten } from './free.js';
import type { Placing } from '../placing.js';

/** "Week 1: Ana", "Sprint 2 – Bo": whose turn it is. */
const TURN =
  /^(?:week|vecka|v\.?|semana|woche|semaine|sprint|iteration|iteración|month|månad|mes|monat)\s?#?\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s?[:–—-]\s?(\p{L}[\p{L} .'’-]{1,40})$/iu;

/** Where nothing else names the team: those who take turns, in three lines or more in which nobody stands but them. */
export function gatherTurns({ roster }: Placing, { opening, sections }: Outline): void {
  const blocks: readonly SourceBlock[] = [...opening.blocks, ...sections.flatMap((section) => flatten(section, 1))];
  for (const block of blocks) {
    const lines =
      block.kind === 'paragraph' ? block.text.split('\n') : block.kind === 'list' ? block.items.map(textOfItem) : [];
    const given = lines.map((line) => TURN.exec(plain(line))?.[1]?.trim());
    const names = given.filter((name) => name !== undefined);
    const own = new Set(names);
    // A word that comes once could be what is done that week.
    const isPeople = [...own].every((name) => nameLikeness(name) > 0 && !isRoleTitle(name));
    const isSure = own.size < names.length || [...own].every((name) => nameLikeness(name) === 2);
    if (names.length < 3 || own.size < 2 || names.length < lines.length - 1 || !isPeople || !isSure) continue;
    for (const name of own) roster.member({ name, roles: [] });
  }
}
