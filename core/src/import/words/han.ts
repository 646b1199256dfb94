import { recently } from '../../text/recently.js';
import { LANGUAGES } from './languages.js';

/** Traditional letters, each before the simplified one that the words of the lexicon are written in. */
const TRADITIONAL =
  '團团隊队組组員员長长會会議议標标範范圍围職职責责務务權权決决則则約约規规簽签說说項项專专經经處处書书記记錄录電电話话郵邮聯联絡络溝沟時时間间週周點点號号開开兩两個个單单風风險险資资關关現现準准術术語语歷历變变編编發发負负計计設设劃划應应總总報报協协調调識识樣样參参與与為为無无後后衝冲階阶進进劉刘張张陳陈黃黄吳吴鄭郑謝谢許许馮冯鄧邓蕭萧葉叶蘇苏盧卢蔣蒋賈贾鍾钟陸陆楊杨趙赵孫孙馬马羅罗韓韩龍龙萬万錢钱湯汤嚴严齊齐龔龚譚谭鄒邹顧顾聶聂魯鲁韋韦紀纪測测試试評评審审復复層层級级構构織织財财學学師师導导問问題题預预違违懲惩罰罚據据數数體体類类護护維维備备稱称結结啟启動动戶户價价觀观願愿紛纷爭争臺台諾诺礙碍詞词檔档選选舉举換换屆届';

const HAN = /\p{Script=Han}/u;

let simplified: ReadonlyMap<string, string> | undefined;

/** In simplified letters. */
function fold(text: string): string {
  simplified ??= new Map(
    Array.from({ length: TRADITIONAL.length / 2 }, (_, index) => [
      TRADITIONAL[index * 2] as string,
      TRADITIONAL[index * 2 + 1] as string,
    ]),
  );
  return text.replaceAll(/\p{Script=Han}/gu, (letter) => simplified?.get(letter) ?? letter);
}

let lexicon: ReadonlySet<string> | undefined;
const LONGEST = 6;

/** Every word of the lexicon that is written in these letters. */
function known(): ReadonlySet<string> {
  lexicon ??= new Set(LANGUAGES.flatMap(stringsOf).flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []));
  return lexicon;
}

function stringsOf(part: unknown): string[] {
  if (typeof part === 'string') return HAN.test(part) ? [part] : [];
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(stringsOf) : [];
}

/** Whether a text is written without blanks between its words. */
export function isHan(text: string): boolean {
  return HAN.test(text);
}

/**
 * The words of a run of letters that has no blanks: at each place the longest that the lexicon knows, and whatever stands
 * between two of them. "项目目标" is "项目" and "目标".
 */
export const hanWords: (run: string) => readonly string[] = recently((run) =>
  (run.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).flatMap((part) => (HAN.test(part) ? cut(fold(part)) : [part])),
);

function cut(run: string): string[] {
  const words: string[] = [];
  let unknown = '';
  for (let at = 0; at < run.length;) {
    const word = longestAt(run, at);
    if (word === '') unknown += run[at++];
    else {
      words.push(...(unknown === '' ? [] : [unknown]), word);
      unknown = '';
      at += word.length;
    }
  }
  return unknown === '' ? words : [...words, unknown];
}

function longestAt(run: string, at: number): string {
  for (let length = Math.min(LONGEST, run.length - at); length > 0; length--) {
    const word = run.slice(at, at + length);
    if (known().has(word)) return word;
  }
  return '';
}

/** The same as a text with blanks between the words, for what looks for words by themselves. */
export function spacedHan(text: string): string {
  return text.replaceAll(/\p{Script=Han}[\p{Script=Han}\d]*/gu, (run) => hanWords(run).join(' '));
}

/** Family names that most people have, of one letter and of two. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁苟傅戈连';
const LONG_FAMILY: ReadonlySet<string> = new Set('欧阳 司马 上官 诸葛 皇甫 公孙 慕容 司徒 令狐'.split(' '));

/**
 * How sure two to four letters are a name: 2 where they begin with a family name and hold no word that says something,
 * 1 where they hold none, 0 where they do.
 */
export function hanLikeness(name: string): 0 | 1 | 2 {
  if (hanWords(name).some((word) => word.length > 1 && known().has(word))) return 0;
  const letters = fold(name);
  const isFamily = LONG_FAMILY.has(letters.slice(0, 2)) || (letters.length < 4 && FAMILY.includes(letters.slice(0, 1)));
  return isFamily ? 2 : 1;
}
