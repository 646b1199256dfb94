import { say } from '../../../l10n/say.js';
import { childrenOf, parseTree, type Element } from '../html/tree.js';
import { decodeText } from '../decode.js';
import { ImportRefusal } from '../refusal.js';
import { narrowed } from '../wide-marks.js';
import { openArchive, type Archive } from './unzip.js';

/** The parts of a Word document, found by what they are to it. */
export interface Package {
  /** The root of the document itself. */
  readonly document: Element;
  /** The root of the first part of a kind, such as "styles"; undefined where there is none. */
  part(kind: string): Element | undefined;
  /** The roots of all parts of a kind, such as "header". */
  parts(kind: string): Element[];
  /** Where a relation of the document leads, such as a link. */
  target(id: string): string | undefined;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

const MOST_PARTS = 12;

export function openPackage(bytes: Uint8Array): Package {
  const archive = openArchive(bytes);
  const main = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const document = readPart(archive, main);
  if (!document)
    throw new ImportRefusal(
      say`This is no Word document, whatever its name says. Save it as .docx, .md, .html or .txt, and import that.`,
    );
  const relations = relationsOf(archive, main);
  const folder = main.replace(/[^/]*$/, '');
  const parts = (kind: string): Element[] =>
    relations
      .filter((relation) => relation.kind === kind)
      .slice(0, MOST_PARTS)
      .flatMap(({ target }) => readPart(archive, target.startsWith('/') ? target.slice(1) : folder + target) ?? []);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  return { document, parts, part: (kind) => parts(kind)[0], target: (id) => targets.get(id) };
}

function relationsOf(archive: Archive, part: string): Relation[] {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  const root = readPart(archive, `${folder}_rels/${name}.rels`);
  return (root ? childrenOf(root) : []).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    target: (attributes['Target'] ?? '').replace(/^\/(?=word\/)/, ''),
  }));
}

/** The outermost element of an XML file. */
function readPart(archive: Archive, name: string): Element | undefined {
  const bytes = archive.read(name);
  return bytes && childrenOf(parseTree(narrowed(decodeText(bytes)), 'xml'))[0];
}
