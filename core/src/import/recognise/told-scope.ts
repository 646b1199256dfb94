import { plain } from '../source/plain.js';
import { isRoleTitle } from './names.js';
import { isOrganization } from './organizations.js';
import { sentencesOf } from './sentences.js';

/** A point of the scope, as a sentence tells it. */
export interface ToldPoint {
  readonly side: 'in' | 'out';
  readonly text: string;
}

/** What stands before the points that are out; looked for first, as most of them hold a word for what is in. */
const OUT =
  /(?:out of scope(?: are| is)?|outside (?:the|our) (?:scope|remit)(?: are| is)?|not (?:with)?in (?:the )?scope(?: are| is)?|not responsible for|(?:do|does|will) not (?:handle|cover|include|own|look after)|don['’]t (?:handle|cover|own)|excludes?|ansvarar inte för|omfattar inte|tar inte hand om|(?:no incluye|no abarca|no se ocupa de|no se encarga de|excluye|queda[n]? fuera(?: del alcance)?)|nicht zuständig für|umfasst nicht|não (?:inclui|abrange|se ocupa d[aeo]s?)|exclui|(?:is|zijn) niet verantwoordelijk voor|omvat(?:ten)? niet)\s*:?\s+(\S.*)$/iu;

const IN =
  /(?:in scope(?: are| is)?|(?:is|are) responsible for|scope (?:includes|covers|comprises|is)|covers(?: the following(?: \w+)?| these \w+)?|we (?:handle|cover|own|look after|take care of)|ansvarar för|omfattar|tar hand om|i uppdraget ingår|(?:incluye|abarca|comprende|se ocupa de|se encarga de|es responsable de|somos responsables de)|zuständig für|umfasst|inclui|abrange|ocupa-se d[aeo]s?|verantwoordelijk voor|omvat(?:ten)?)\s*:?\s+(\S.*)$/iu;

/** The points of sentences that name several in a row: "We handle returns, repairs and lost parcels." */
export function toldScope(text: string): ToldPoint[] {
  return sentencesOf(plain(text)).flatMap((sentence) => {
    const words = sentence.replace(/[.!]$/, '');
    const out = OUT.exec(words)?.[1];
    const within = out === undefined ? IN.exec(words) : null;
    const said = out ?? (within && isOfRole(words.slice(0, within.index)) ? undefined : within?.[1]);
    const side = out === undefined ? 'in' : 'out';
    return said === undefined ? [] : inRow(said).map((point): ToldPoint => ({ side, text: point }));
  });
}

/** "The duty officer is responsible for …", "The Bread Institute covers …": of somebody else, and not of the team. */
function isOfRole(subject: string): boolean {
  const words = subject.trim();
  return (
    words.split(/\s+/).length < 7 &&
    (isRoleTitle(words) || isOrganization(words)) &&
    !/\b(?:team|group|teamet|gruppen|equipo|grupo)$/iu.test(words)
  );
}

/** Empty where the words are no row of short points. */
function inRow(text: string): string[] {
  const points = text
    .split(/,?\s+(?:and|or|och|eller|und|oder|y|e|o|et|ou)\s+|[,;]\s+/u)
    .map((point) => point.trim())
    .filter(Boolean);
  const [first = '', second = ''] = points;
  // "The development of standards and policies" is one.
  const isOne = points.length === 2 && first.split(/\s+/).length > 2 && !/\s|[,;]/.test(second) && !/[,;]/.test(text);
  if (isOne) return text.split(/\s+/).length < 9 ? [text] : [];
  return points.length > 1 && points.every((point) => point.split(/\s+/).length < 7) ? points : [];
}
