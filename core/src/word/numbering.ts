import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';

/** What stands before an entry. Each list of numbers or letters counts anew: see `instance` in `writer.ts`. */
export type Marks = 'bullets' | 'numbers' | 'letters';

/** Lists can be this deep; what lies deeper is shown at the last level. */
export const LEVELS = 9;

const STEP = 357;
const BULLETS = ['•', '◦', '▪'];

/** How far from the edge the text of an entry stands, in twips. */
export function indentOf(level: number): number {
  return STEP * (level + 1);
}

export const NUMBERING: INumberingOptions = {
  config: [
    listOf('bullets', LevelFormat.BULLET, (level) => BULLETS[level % BULLETS.length] as string),
    listOf('numbers', LevelFormat.DECIMAL, (level) => `%${level + 1}.`),
    listOf('letters', LevelFormat.LOWER_LETTER, (level) => `%${level + 1}.`),
  ],
};

function listOf(
  reference: Marks,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
): INumberingOptions['config'][number] {
  return {
    reference,
    levels: Array.from({ length: LEVELS }, (_, level) => ({
      level,
      format,
      text: text(level),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: indentOf(level), hanging: STEP } } },
    })),
  };
}
