import { plain } from '../source/plain.js';
import { isRoleTitle } from './names.js';

/** What people do in a team, where no word says that it is a role. */
const TASK =
  /^(?:engineering|development|design|product|research|data|qa|quality|testing|marketing|sales|finance|legal|operations|support|communications?|accessibility|security|backend|frontend|utveckling|ekonomi|kommunikation|försäljning|kvalitet|diseño|desarrollo|calidad|finanzas|ventas|comunicación)\b/iu;

/** Whether what stands behind the dashes in several lines is what people do: at least one of them says so. */
export function tellTasks(lines: readonly string[]): boolean {
  // Of two dashes, one stands before where somebody comes from.
  if (lines.some((line) => /\S\s[–—-]\s+\S.*\s[–—-]\s\S/u.test(line))) return false;
  const behind = lines.flatMap((line) => /^[^–—:,-]+\s[–—-]\s+(.+)$/u.exec(plain(line))?.[1] ?? []);
  return behind.length > 1 && behind.some((words) => TASK.test(words) || isRoleTitle(words));
}
