import { wordPattern } from '../../../text/word-pattern.js';

const RANGE = wordPattern(
  String.raw`^\s*([-−–]?\d+(?:\.\d+)?)\s*%?\s*(?:to|bis|à|a|\.\.\.?|…|[-–—])\s*([-−–+]?\d+(?:\.\d+)?)(?:\s*(?:%|\p{L}+))?\s*$`,
  'u',
);

/** Reads "0 to 100 %", "1–5", "-100 to 100"; undefined for anything else. */
export function parseRange(text: string): readonly [lowest: number, highest: number] | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [lowest, highest] = [match[1]!, match[2]!].map((written) =>
    Number(written.replace(/^[−–]/, '-').replace('+', '')),
  );
  return lowest! < highest! ? [lowest!, highest!] : undefined;
}
