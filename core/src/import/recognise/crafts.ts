import { plain } from '../source/plain.js';
import { isCraft } from './craft.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { withoutBrackets } from './outside-brackets.js';
import { spelled } from './spelling.js';

/** What people do in a team, where no word says that it is a role. */
const TASK =
  /^(?:engineering|development|design|product|research|data|qa|quality|testing|marketing|sales|finance|legal|operations|support|communications?|accessibility|security|backend|frontend|utveckling|ekonomi|kommunikation|försäljning|kvalitet|diseño|desarrollo|calidad|finanzas|ventas|comunicación)\b/iu;

/** Whether words begin with what people do in a team: "Engineering", "Design". */
export function isTask(words: string): boolean {
  return TASK.test(words) || isCraft(words);
}

/** Whether lines, all of them, are a name and a few words in capitals behind it: below "Roles", what each of them is. */
export function areAllTold(lines: readonly string[]): boolean {
  const told = lines.filter((line) => {
    const [, name = '', words = ''] =
      /^([^:–—]{3,50}?)(?:\s+[–—-]|:)\s+(\p{Lu}[^:.;!?@\d]*)\??$/u.exec(plain(line)) ?? [];
    return nameLikeness(name) === 2 && !isRoleTitle(name) && words !== '' && words.split(/\s+/).length < 6;
  });
  return lines.length > 1 && told.length === lines.length;
}

/** Whether what stands behind the dashes in several lines is what people do: at least one of them says so. */
export function tellTasks(lines: readonly string[]): boolean {
  // Of two dashes, one stands before where somebody comes from.
  if (lines.some((line) => /\S\s[–—-]\s+\S.*\s[–—-]\s\S/u.test(withoutBrackets(line)))) return false;
  const behind = lines.flatMap((line) => /^[^–—:,-]+\s[–—-]\s+(.+)$/u.exec(withoutBrackets(spelled(line)))?.[1] ?? []);
  return behind.length > 1 && behind.some((words) => TASK.test(words) || isRoleTitle(words));
}
