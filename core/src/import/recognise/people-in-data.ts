import { withoutBrackets } from './outside-brackets.js';
import { isBlankName, isRoleTitle, nameLikeness } from './names.js';
import { rolesIn } from './roles-in.js';
import { statusIn } from './status.js';
import type { Person } from './person.js';
import { heldAs } from './singular.js';

/** Keys below which people are listed, where they are no titles of roles. */
const OF_PEOPLE =
  /^(?:[\p{L}]+ )?(?:members?|people|persons?|team|staff|participants?|contributors?|roster|medlemmar|deltagare|miembros|integrantes|mitglieder|membres)$/iu;

/** A line of YAML or of JSON: how far it is indented, its key, its value. */
const LINE = /^(\s*(?:-\s+)*)(?:["']?([\p{L}][\p{L}\p{N}_ .-]{0,40}?)["']?\s*:(?=\s|$))?\s*(.*)$/u;

const NAME_KEY = /^(?:name|full[ _-]?name|person|namn|nombre)$/iu;

/** Between the people of `tech_leads: [Ana Ruiz, Bo Lind]`, and inside `{name: Ana Ruiz, github: ana}`. */
const INSIDE = /["']?(?:full[ _-]?)?name["']?\s*:\s*["']?([^"',}\]]+)/giu;

interface Key {
  readonly column: number;
  readonly words: string;
}

/**
 * The people that data in a document lists, as a file of owners does: `tech_leads:` with `- name: Ana Ruiz` below it.
 * @param text code with its fences; none are found in code of any other language than YAML, JSON and TOML
 */
export function peopleInData(text: string): Person[] {
  const [first = '', ...rest] = text.split('\n');
  const fence = /^\s*(?:`{3,}|~{3,})\s*([\w-]*)/.exec(first);
  if (fence && !/^(?:ya?ml|json5?|toml)?$/i.test(fence[1] as string)) return [];
  const open: Key[] = [];
  return (fence ? rest : [first, ...rest]).flatMap((line): Person[] => {
    const [, lead = '', key = '', said = ''] = LINE.exec(line.replace(/(?<![\s,])[\s,]+$/, '')) ?? [];
    const value = said.replace(/^["']|["']$/g, '').trim();
    if (line.trim() === '' || /^\s*(?:#|[\]}[{]+,?$)/.test(line)) return [];
    while (open.length > 0 && (open.at(-1) as Key).column >= lead.length) open.pop();
    const above = open.at(-1)?.words;
    const words = key.replaceAll(/[_.-]+/g, ' ').trim();
    if (key !== '' && /^(?:[[{|>]?|null|~)$/.test(value)) {
      open.push({ column: lead.length, words });
      return [];
    }
    const inside = [...value.matchAll(INSIDE)].map(([, name = '']) => name);
    if (inside.length > 0) return namedBelow(key === '' ? above : words, inside);
    if (NAME_KEY.test(words) || key === '') return namedBelow(above, [value]);
    return namedBelow(words, value.replace(/^\[|\]$/g, '').split(/\s*,\s*/));
  });
}

function namedBelow(key: string | undefined, names: readonly string[]): Person[] {
  const isOfPeople = key !== undefined && (isRoleTitle(key) || OF_PEOPLE.test(key));
  if (!isOfPeople) return [];
  const status = statusIn(key);
  const title = isRoleTitle(key) && status === undefined ? heldAs(key.replace(/^\p{Ll}/u, upper), true) : undefined;
  return names
    .map((name) => withoutBrackets(name.replaceAll(/^["']|["']$/g, '')).trim())
    .filter((name) => nameLikeness(name) === 2 && !isBlankName(name) && !isRoleTitle(name))
    .map((name) => ({
      name,
      roles: title === undefined ? [] : rolesIn(title.replaceAll(/(?<= )\p{Ll}(?=\p{L}{2})/gu, upper)),
      ...(status && { status }),
    }));
}

function upper(letter: string): string {
  return letter.toUpperCase();
}
