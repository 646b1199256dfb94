import {
  besideOf,
  claimOf,
  claimsOf,
  parseCharter,
  personOf,
  readSignatureFiles,
  rosterOf,
  say,
  signatureFolder,
  withBeside,
  type CharterDocument,
  type Claimed,
  type RosterEntry,
  type Said,
  type Signature,
  type Signer,
  type Weigh,
  type Weight,
} from '../../../core/src/index.js';
import { coAuthorOf, isAuthor } from '../git/authored.js';
import type { FileVersion } from '../git/history.js';
import type { CharterInGit } from '../git/charter-in-git.js';
import { originsOf } from './origins.js';

/** Weighs signatures by who authored the commits that added them. */
export function createWeighCommit(document: CharterDocument, charter: CharterInGit): Weigh {
  const { base, mailmap } = charter;
  const before = charter.before();
  const { references } = document;
  const roster = before && rosterOf(before);
  const claimsIn = createClaimsIn(charter);

  return (signer, signature) => {
    if (!references) return entered();
    const claim = claimOf(signer, signature, references);
    const file = fileOf(document, signature);
    const version = file === undefined ? charter.committed() : charter.committedSignature(file);
    const origins = version ? originsOf(version, (one) => claimsIn(one).has(claim)) : [];
    if (origins.length === 0)
      return entered(
        file !== undefined && version ? say`is not committed as it stands here` : say`is not committed yet`,
      );
    if (!roster) return entered('unknown' in base ? base.unknown : undefined);
    const person = roster.find(personOf(signer, references));
    if (!person)
      return entered(say`${signer.name} is new in this change, so this counts as confirmed once it is merged`);
    const known = origins.filter(({ isCutOff }) => !isCutOff);
    if (known.some(({ author }) => isAuthor(person, author, mailmap))) return { degree: 'vouched' };
    if (known.length === 0) return entered(CUT_OFF);
    return entered(whyNot(signer, person, known[0] as FileVersion));
  };

  function whyNot({ name }: Signer, person: RosterEntry, version: FileVersion): Said {
    const { author, coAuthors, commit } = version;
    const by = say`the commit ${commit.slice(0, 7)} of ${author.name}`;
    if (coAuthors.map(coAuthorOf).some((one) => isAuthor(person, one, mailmap)) || addsSeveral(version))
      return say`${by} puts the work of several people together, so git does not say who added this line`;
    if (person.emails.length === 0 && person.handles.length === 0)
      return say`was added by ${by}, and the charter lists no address or handle by which git could know ${name}`;
    return say`was added by ${by}`;
  }

  /** A commit that brings the signatures of several people was made from several, or by somebody for others. */
  function addsSeveral(version: FileVersion): boolean {
    const earlier = version.parents().map(claimsIn);
    const added = [...claimsIn(version)].filter(([claim]) => !earlier.some((known) => known.has(claim)));
    return new Set(added.map(([, { signer }]) => signer.name)).size > 1;
  }
}

/** The file of the folder in which a line stands; undefined where it stands in the charter. */
function fileOf({ charter }: CharterDocument, signature: Signature): string | undefined {
  return charter && besideOf(charter)?.signatures?.find((file) => file.signature === signature)?.name;
}

/** What a version of the charter, or of a file in the folder of the signatures, claims; by those who could sign then. */
function createClaimsIn({
  path: place,
  history,
}: CharterInGit): (version: FileVersion) => ReadonlyMap<string, Claimed> {
  const folder = `${signatureFolder(place)}/`;
  const known = new Map<string, ReadonlyMap<string, Claimed>>();
  return ({ commit, path, text }) => {
    const said = text();
    if (said === undefined) return new Map();
    const isOwn = path.startsWith(folder);
    const key = isOwn ? `${commit}:${path}` : said;
    const found =
      known.get(key) ?? claimsOf(isOwn ? withFile(path.slice(folder.length), said, commit) : parseCharter(said));
    known.set(key, found);
    return found;
  };

  function withFile(name: string, said: string, commit: string): CharterDocument {
    const charter = parseCharter(history.textAt(commit, place) ?? '');
    return withBeside(charter, { builtOn: undefined, signatures: readSignatureFiles([{ name, text: said }]) });
  }
}

const CUT_OFF = say`the history was cut off before this line was added, so git does not say who did (fetch the rest: git fetch --unshallow)`;

function entered(reason?: Said): Weight {
  return reason === undefined ? { degree: 'recorded' } : { degree: 'recorded', reason };
}
