import { plain } from '../source/plain.js';
import { pointsIn } from './points.js';
import { sentencesOf } from './sentences.js';

/** "Payroll, tax questions and legal advice." with nobody who does something: the points; empty for a sentence. */
function bareRow(text: string): string[] {
  const words = plain(text).trim();
  if (words.includes('\n') || sentencesOf(words).length > 1 || SAID.test(words)) return [];
  const points = pointsIn(words);
  const isRow = points.length > 2 || points.every((point) => point.split(/\s+/).length < 5);
  return isRow && !points.some((point) => point === '' || GOES_ON.test(point)) ? points : [];
}

/** Several points in the lines of a paragraph, or in a row; empty where it holds no such thing. */
export function severalIn(text: string): string[] {
  const lines = bareLines(text);
  return lines.length > 0 ? lines : bareRow(text);
}

/** Lines that their author ended, without their marks; empty where there is but one. */
export function bareLines(text: string): string[] {
  const lines = text.split('\n').map((line) =>
    line
      .trim()
      .replace(/^[•·–—-]\s+/u, '')
      .replace(/\\$/, ''),
  );
  return lines.length > 1 && lines.every((line) => line !== '' && line.length < 160 && !line.endsWith(':'))
    ? lines
    : [];
}

/** Who does it, or a verb of a sentence. */
const SAID =
  /^(?:we|our|the (?:team|group|project|committee|board|scope)|this|these|it|they|there|all|any\w*|every\w*|no|none|nothing|if|when|as|vi|vår[at]?|det|detta|teamet|gruppen|projektet|alla?|inget|om|när|nosotros|el (?:equipo|proyecto|grupo|alcance|comité)|la (?:comisión|junta)|est[aeo]|todo|nada|no se|si|cuando|wir|das (?:team|projekt)|die gruppe|dies\w*|alles|nichts|wenn|nous|le (?:projet|groupe|périmètre)|ce\w*|tout|rien)\s|\b(?:is|are|will|was|were|shall|should|must|may|can|has|have|do|does|är|ska|kan|får|har|gör|es|son|está|están|será|serán|debe|puede|ist|sind|wird|werden|kann|est|sont|sera)\b/iu;

/** What only goes on with the point before it. */
const GOES_ON =
  /^(?:including|such|e\.?g|i\.?e|for example|which|that|who|except|but|unless|etc|so|because|inklusive|såsom|t\.?ex|som|utom|men|bland annat|incluyendo|como|que|excepto|pero|por ejemplo|etc|einschließlich|wie|außer|aber|z\.? ?b|y compris|comme|qui|sauf|mais)\b/iu;
