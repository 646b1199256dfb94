// Characters that move the cursor, change colors, run backwards or cannot be seen: a charter may hold them, a terminal
// must not obey them. The zero-width joiners stay: letters of several scripts and emoji are made with them.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const JOINERS = '\u200C\u200D';

/** One line of text that is safe to print: what cannot be seen is spelled out as `<U+202E>`, a tab becomes a blank. */
export function printable(text: string): string {
  return harmless(
    text.replaceAll(/\r\n|[\n\r\t\u2028\u2029]/g, ' ').replaceAll(UNSEEN, (character) => {
      if (JOINERS.includes(character)) return character;
      return `<U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}>`;
    }),
  );
}

/**
 * The GitHub runner takes `##[command]` anywhere in a line of output for a command, and `::command` behind leading
 * blanks (actions/runner, ActionCommand.cs); with a blank in between it does not.
 */
export function harmless(text: string): string {
  return text
    .replaceAll(/#([\u200C\u200D]*)#(?=[\u200C\u200D]*\[)/g, '#$1 #')
    .replace(/^([\s\u0085\u200C\u200D]*):([\u200C\u200D]*)(?=:)/, '$1:$2 ');
}
