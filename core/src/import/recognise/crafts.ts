import { plain } from '../source/plain.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { spelled } from './spelling.js';

/** What people do in a team, where no word says that it is a role. */
const TASK =
  /^(?:engineering|development|design|product|research|data|qa|quality|testing|marketing|sales|finance|legal|operations|support|communications?|accessibility|security|backend|frontend|utveckling|ekonomi|kommunikation|försäljning|kvalitet|diseño|desarrollo|calidad|finanzas|ventas|comunicación)\b/iu;

/** The same in short, as people write it behind a name: "Dev", "QA & UX". */
const CRAFT =
  /^(?:(?:dev|devs|devops|qa|qc|ux|ui|ux\/ui|ui\/ux|pm|po|sm|ba|dba|sre|front[- ]?end|back[- ]?end|full[- ]?stack|data|design|testing|tests?|docs?|documentation|ai|ia|ml|mlops|devsecops|secops|security|cloud|mobile|api|ciberseguridad|seguridad|säkerhet|research|scrum|product|infra|infrastructure|databases?|diseño|desarrollo|pruebas|documentación|calidad|base de datos|investigación|utveckling|testning|dokumentation|databas|kvalitet|entwicklung|datenbank|tests?|développement)(?:\s*(?:[,/&+]|and|y|och|und|et)\s*|$))+$/iu;

/** Whether words begin with what people do in a team: "Engineering", "Design". */
export function isTask(words: string): boolean {
  return TASK.test(words) || isCraft(words);
}

export function isCraft(words: string): boolean {
  return CRAFT.test(words.trim());
}

/** Whether lines, all of them, are a name and a few words in capitals behind it: below "Roles", what each of them is. */
export function areAllTold(lines: readonly string[]): boolean {
  const told = lines.filter((line) => {
    const [, name = '', words = ''] = /^([^:–—]{3,50}?)(?:\s+[–—-]|:)\s+(\p{Lu}[^:.;!?@\d]*)$/u.exec(plain(line)) ?? [];
    return nameLikeness(name) === 2 && !isRoleTitle(name) && words !== '' && words.split(/\s+/).length < 6;
  });
  return lines.length > 1 && told.length === lines.length;
}

/** Whether what stands behind the dashes in several lines is what people do: at least one of them says so. */
export function tellTasks(lines: readonly string[]): boolean {
  // Of two dashes, one stands before where somebody comes from.
  if (lines.some((line) => /\S\s[–—-]\s+\S.*\s[–—-]\s\S/u.test(line))) return false;
  const behind = lines.flatMap((line) => /^[^–—:,-]+\s[–—-]\s+(.+)$/u.exec(plain(spelled(line)))?.[1] ?? []);
  return behind.length > 1 && behind.some((words) => TASK.test(words) || isRoleTitle(words));
}
