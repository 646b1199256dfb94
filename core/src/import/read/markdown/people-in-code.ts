import { isRoleTitle, nameLikeness } from '../../recognise/names.js';

/** An object of JavaScript without others in it. */
const RECORD = /\{[^{}]{1,2000}\}/g;

/** `role: 'Lead'` */
const FIELD = /(?<![\w'"])["']?(\w{2,20})["']?\s*:\s*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|`([^`\n]{1,200})`)/g;

/** More than these are no team, but a data set. */
const MOST = 300;

const NAME = /^(?:(?:full)?name|namn|nombre|nom)$/i;
const ROLE = /^(?:role|title|position|jobtitle|roll|rol|cargo|puesto|rolle)$/i;

/** The people that code of a page lists, as `{ name: 'Ana Ruiz', role: 'Lead' }`: an item of Markdown for each. */
export function peopleInCode(code: string): string[] {
  return (code.match(RECORD) ?? []).slice(0, MOST).flatMap((record) => {
    const fields = [...record.matchAll(FIELD)].map(([, key = '', ...values]) => ({
      key,
      value: (values.find((value) => value !== undefined) ?? '').trim(),
    }));
    const name = fields.find(({ key }) => NAME.test(key))?.value ?? '';
    const role = fields.find(({ key }) => ROLE.test(key))?.value ?? '';
    const isPerson = nameLikeness(name) === 2 || (nameLikeness(name) > 0 && isRoleTitle(role));
    return isPerson ? [`- ${name}${role === '' ? '' : ` – ${role}`}`] : [];
  });
}

/** Empty lines, or these items in their place, set apart from what stands around them. */
export function linesFor(items: readonly string[], count: number): string[] {
  const lines = items.length === 0 ? [] : ['', ...items, ''];
  return [...lines, ...Array.from({ length: Math.max(0, count - lines.length) }, () => '')];
}
