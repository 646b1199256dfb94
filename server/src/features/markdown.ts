import { wordsIn, type Catalogue, type FieldHelp } from '../../../core/src/index.js';

/** Charter text on its way into Markdown: every character stands for itself, and line breaks become blanks. */
export function escape(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&]/g, String.raw`\$&`);
}

/** At most `most` characters of a text, on one line. */
export function shorten(text: string, most = 80): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** What a field is for, with an example. The words are the schema's, not the charter's. */
export function fieldMarkdown(
  { title, description, example, meanings }: FieldHelp,
  catalogue: Catalogue | undefined,
): string {
  const words = Object.entries(meanings ?? {}).map(
    ([word, meaning]) => `- \`${word}\`: ${wordsIn(meaning, catalogue)}`,
  );
  const parts = [
    `**${wordsIn(title, catalogue)}**`,
    wordsIn(description, catalogue),
    words.join('\n'),
    example ? `\`\`\`yaml\n${example}\n\`\`\`` : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}
