/**
 * Marks as wide as a letter, as Chinese and Japanese have them, say the same as narrow ones with a blank behind. They are
 * read as these, with a blank that nobody types, so that `widened` can give each back.
 */
const HAIR = '\u200a';
/** Behind "、", which is a comma as "，" is. */
const THIN = '\u2009';

const NARROW: { readonly [wide: string]: string } = {
  '：': ':',
  '，': ',',
  '、': ',',
  '；': ';',
  '。': '.',
  '！': '!',
  '？': '?',
};

const WIDE: { readonly [narrow: string]: string } = {
  ':': '：',
  ',': '，',
  ';': '；',
  '.': '。',
  '!': '！',
  '?': '？',
};

const COUNT = '一二三四五六七八九十';

/** With narrow marks. "（一）" and "1、" are the numbers of points. */
export function narrowed(text: string): string {
  if (!/[：，、；。！？（）]/.test(text)) return text;
  return (
    text
      .replaceAll(
        /^([ \t]*)（([一二三四五六七八九十])）[ \t]*(?=\S)/gm,
        (_, before: string, count: string) => `${before}${COUNT.indexOf(count) + 1}. `,
      )
      .replaceAll(/^([ \t]*(?:#{1,6} +)?)(\d{1,2})、[ \t]*(?=\S)/gm, '$1$2. ')
      // Behind a bold label, so that the stars still stand at the end of a word.
      .replaceAll(/(\*\*|__)([^*_\n：]{1,60})：\1(?=\S)/g, `$1$2:$1${HAIR}`)
      .replaceAll(/([：，、；。！？])([”’」』》]?)(?=(.?))/gu, (_, mark: string, quote: string, next: string) =>
        /^$|[\n\r|]/.test(next) ? `${NARROW[mark]}${quote}` : `${NARROW[mark]}${quote}${mark === '、' ? THIN : HAIR}`,
      )
      .replaceAll(/(^|.)（/gm, (_, before: string) =>
        /^$|[\s|(*_]/.test(before) ? `${before}(${HAIR}` : `${before}${HAIR}(`,
      )
      .replaceAll(/）(?=(.?))/g, (_, next: string) => (/^$|[\s:,;.!?|)*_<\u200a]/.test(next) ? `${HAIR})` : `)${HAIR}`))
  );
}

/** The marks as they were, of a text that was read with `narrowed`. */
export function widened(text: string): string {
  if (!/[\u200a\u2009]/.test(text)) return text;
  return (
    text
      // The number of a heading, by itself.
      .replaceAll(/(?<=^\s*(?:- )?number: "?[一二三四五六七八九十]{1,3}),(?="?$)/gm, '、')
      .replaceAll(/,([”’」』》]?)\u2009/g, '、$1')
      .replaceAll(/\u200a\(\u200a?|\(\u200a/g, '（')
      .replaceAll(/\u200a\)\u200a?|\)\u200a/g, '）')
      .replaceAll(
        /([:,;.!?])(\*\*|__)?([”’」』》]?)\u200a/g,
        (_, mark: string, bold = '', quote = '') => `${WIDE[mark]}${quote}${bold}`,
      )
      .replaceAll(/(?<=[\p{Script=Han}）])([:,;.!?])(?=["']?$)/gmu, (mark) => WIDE[mark] ?? mark)
      .replaceAll(/[\u200a\u2009]/g, '')
  );
}

/** The same in every text of something. */
export function widenedAll<T>(value: T): T {
  if (typeof value === 'string') return widened(value) as T;
  if (Array.isArray(value)) return value.map(widenedAll) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, widenedAll(each)])) as T;
}
