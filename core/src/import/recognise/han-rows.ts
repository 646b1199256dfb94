import type { Inline } from '../source/blocks.js';
import { isHan } from '../words/han.js';
import { isRoleTitle, nameLikeness } from './names.js';

/** "经理(张伟)", "测试(李娜, 王芳)": what people are, before their names in brackets. */
const HELD = /(\p{Script=Han}{2,8})\s?\(\s?(\p{Script=Han}{2,4}(?:,\s?\p{Script=Han}{2,4})*)\s?\)\s?/gu;

/** "[张伟](…) [李娜](…)": names with links, and only blanks between them. */
const LINKED = /(\]\([^()\s]{1,300}\))\s+(?=\[\p{Script=Han}{2,4}\]\()/gu;

/** A row of people as Chinese has them, in the form that others write: "Lead: Ana; Test: Bo, Cy". */
export function withHanRows(text: Inline): Inline {
  if (!isHan(text)) return text;
  const held = [...text.matchAll(HELD)].filter(([, , names = '']) =>
    names.split(/,\s?/).every((name) => nameLikeness(name) > 0),
  );
  const areTitles = held.some(([, title = '']) => isRoleTitle(title));
  const apart = areTitles
    ? text.replaceAll(HELD, (whole, title: string, names: string) =>
        held.some(([found]) => found === whole) ? `${title}: ${names}; ` : whole,
      )
    : text;
  return apart.replaceAll(LINKED, '$1, ');
}
