import { recently } from '../../text/recently.js';
import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { withoutBox, withoutFormMarks } from './form-marks.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle, nameBefore, nameLikeness } from './names.js';
import { namesBetween } from './joined.js';

/** The many ways to write the dash between somebody and what they do, and what stands before a line without being of it. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // A picture before a line.
  [/^!\[[^\]]*\]\([^)]*\)\s*(?=\S)/u, ''],
  // "_Lead_ – Ana Ruiz", "*Lead:* Ana Ruiz"
  [/^([*_])([^*_\n]{2,60}?)(:?)\1(?=:?\s)/u, '$2$3'],
  // "**Lead:**Ana Ruiz", "Lead:_ Ana Ruiz_"
  [/(?<=\p{L}\)?(?::\*\*|\*\*:))(?=[\p{L}[@])/gu, ' '],
  [/^([^_]{2,60}:)_\s*([^_]+?)\s*_?$/u, '$1 $2'],
  // "Ana Ruiz -> Lead", "Lead = Ana Ruiz", "Ana Ruiz -- Lead"
  [/\s*(?:[-=]+\\?>|[→⇒➔➜⟶])\s*|\s+={1,2}\s+|\s+-{2,3}\s+/gu, ' – '],
  // "Ana Ruiz ....... Lead"
  [/(?<=[\p{L})])\s?\.{4,}\s?(?=\p{L})/u, ' – '],
  // "Ana takes care of the tests"
  [
    /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:ansvarar för|sköter|tar hand om|is responsible for|takes care of|looks after|is in charge of|se encarga del?|es responsable del?|kümmert sich um|é responsável p(?:or|el[oa])|cuida d[aeo]s?|is verantwoordelijk voor|zorgt voor)\s[^.]+\.?$/u,
    '$1',
  ],
  // "We are Ana Ruiz and Bo Lind"
  [
    /^(?:We are|Somos|Vi är|Wir sind|Nous sommes|Wij zijn)\s+(?=\p{Lu}[^.]{3,200}(?:,|\s(?:and|och|y|e|und|et|en)\s))/u,
    '',
  ],
  // "Ana Ruiz- Lead", "Ana Ruiz –Lead"
  [/(?<=[\p{L})*])[–—-]\s+(?=\*{0,2}\p{Lu})|(?<=[\p{L})*])\s+[–—-](?=\*{0,2}\p{Lu})/gu, ' – '],
  // "Ana Ruiz |Lead"
  [/(?<=[\p{L})*])(?:\s+\||\|\s+|\|)(?=\S)/gu, ' | '],
  // "Lead @ Harbour Ltd"
  [/(?<=\p{L})\s+@\s+(?=\p{Lu})/gu, ', '],
  [/^([^.]*\p{L}{3})\.$/u, '$1'],
];

/** "Ana Ruiz as lead": the small word of a line that says just that. */
const AS = /^(\S[^–—:,(]*?)\s+(?:as|som|como|als|comme)\s+(?:(?:the|our|a|an|el|la|vår|der|die)\s+)?(\S[^–—:,(]*)$/u;

/** A line of somebody and what they do, in the one spelling that is read: "Ana Ruiz – Lead", "Lead: Ana Ruiz", "Ana Ruiz (Lead)". */
export const spelled: (line: Inline) => Inline = recently(spell);

function spell(line: Inline): Inline {
  // A longer one tells a story.
  if (line.length > 400) return line;
  const text = MARKS.reduce((words, [mark, to]) => words.replace(mark, to), withoutBox(withoutFormMarks(line.trim())));
  return FORMS.reduce((words, form) => form(words) ?? words, text);
}

const FORMS: readonly ((text: Inline) => Inline | undefined)[] = [
  withoutStory,
  withDash,
  withRoundBrackets,
  withLabel,
  withColon,
];

/** "Ana Ruiz – Lead. She plans the week." without what follows. */
function withoutStory(text: Inline): Inline | undefined {
  const [, head = ''] = /^([^.]{5,90}\p{L}{3}\)?)\.\s+(?=\p{Lu})[^]+$/u.exec(text) ?? [];
  const [, role = ''] = /(?:\s[–—-]|,|\()\s*([^–—,(]+)$/u.exec(head) ?? [];
  return isFullName(nameBefore(head)) && isRoleTitle(role) && !/[;\n]/.test(head) ? head : undefined;
}

/** "**Ana Ruiz** Lead", "Ana Ruiz as lead" */
function withDash(text: Inline): Inline | undefined {
  const [, name = '', role = ''] =
    /^\*\*([^*]+)\*\*\s+(?:[|/]\s+)?([^–—:,([]+)$/u.exec(text) ?? AS.exec(plain(text)) ?? [];
  return isFullName(plain(name)) && isRoleTitle(role) ? `${name.replace(/:\s*$/, '')} – ${role}` : undefined;
}

/** "Ana Ruiz [Lead]" */
function withRoundBrackets(text: Inline): Inline | undefined {
  const [, name = '', role = ''] = /^([^[\]]+?)\s+\\?\[([^[\]]+?)\\?\]$/u.exec(text) ?? [];
  return isFullName(plain(name)) && isRoleTitle(role) ? `${name} (${role})` : undefined;
}

/** "Lead (Ana Ruiz)" */
function withLabel(text: Inline): Inline | undefined {
  const [, role = '', names = ''] = /^([^():]+?)\s*\((\p{Lu}[^()]+)\)$/u.exec(plain(text)) ?? [];
  const [first = ''] = namesBetween(names);
  return isRoleTitle(role) && isNotNamed(role) && isFullName(first.trim()) ? `${role}: ${names}` : undefined;
}

/** "Lead Ana Ruiz", "**Lead** Ana Ruiz, Lund" */
function withColon(text: Inline): Inline | undefined {
  const words = plain(text).split(' ');
  for (let at = 1; at < Math.min(words.length - 1, 5); at++) {
    const [title, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const [name = ''] = rest.split(/\s?[,(–—]/u);
    if (
      isFullName(name) &&
      isGivenName(words[at] ?? '') &&
      !isRoleTitle(name) &&
      isRoleTitle(title) &&
      isNotNamed(title)
    )
      return `${title}: ${rest}`;
  }
  return undefined;
}

function isNotNamed(title: string): boolean {
  return nameLikeness(nameBefore(title)) < 2 && !/[:,(–—|]|-$/u.test(title);
}

function isFullName(words: string): boolean {
  return nameLikeness(words) === 2;
}
