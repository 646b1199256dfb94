import type { Charter, HistoryEntry } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import type { Signer, Signers } from '../signers.js';
import { words } from '../words.js';
import type { Names } from './counted-words.js';
import type { WordingContext } from './wording-only.js';

/** An entry of the history which says that only the wording changed. */
export interface Amendment {
  readonly entry: HistoryEntry;
  /** Who declared it; undefined where that is nobody who may sign. */
  readonly author: Signer | undefined;
  /** Somebody else who confirmed it. */
  readonly confirmed: Signer | undefined;
  /** The digests of all that anybody agrees to, before and after. */
  readonly from: string;
  readonly to: string;
  readonly rewordings: readonly Rewording[];
}

export interface Rewording {
  /** The names of the fields around the text: "roles.responsibilities". */
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

/** Nobody needs more of them, and for each the charter is read again. */
const MOST_AMENDMENTS = 20;
const MOST_REWORDINGS = 100;
/** Work that one charter may cause: characters of it that are read again, and characters of texts that are compared. */
const MOST_READ = 600_000;
const MOST_COMPARED = 100_000;

/** The amendments of a charter, the newest first; of very many, or in a very long charter, the last ones in the file. */
export function amendmentsOf(charter: Charter, find: Signers['find']): Amendment[] {
  const entries = charter.history.filter(({ kind, wording, from, to }) => {
    return kind?.value === 'editorial' && (wording.length > 0 || from !== undefined || to !== undefined);
  });
  const { start, end } = charter.node.span;
  const most = Math.min(MOST_AMENDMENTS, Math.max(1, Math.floor(MOST_READ / (end - start))));
  let compared = 0;
  const all = entries.slice(-most).map((entry): Amendment => {
    const { author, confirmed, from, to, wording } = entry;
    const [declared] = author.flatMap(({ value }) => find(value) ?? []);
    return {
      entry,
      author: declared,
      confirmed: confirmed.flatMap(({ value }) => find(value) ?? []).find(({ id }) => declared && id !== declared.id),
      from: from?.value.trim() ?? '',
      to: to?.value.trim() ?? '',
      rewordings: wording.slice(0, MOST_REWORDINGS).flatMap(({ at, before, after }) => {
        const rewording = { at: at?.value.trim() ?? '', before: before?.value ?? '', after: after?.value ?? '' };
        compared += rewording.before.length + rewording.after.length;
        return compared > MOST_COMPARED ? [] : [rewording];
      }),
    };
  });
  return newestFirst(all.toReversed());
}

/** By what they link; where that says nothing, the later in the file is the newer one. */
function newestFirst(amendments: readonly Amendment[]): Amendment[] {
  const rest = [...amendments];
  const ordered: Amendment[] = [];
  while (rest.length > 0) {
    const isLast = (one: Amendment): boolean => !rest.some((other) => other !== one && one.to !== '' && other.from === one.to); // prettier-ignore
    const index = Math.max(0, rest.findIndex(isLast));
    ordered.push(...rest.splice(index, 1));
  }
  return ordered;
}

/** What is needed to judge a change of wording in a charter. */
export function wordingContext(charter: Charter, references: References): WordingContext {
  const language = charter.language?.value ?? 'en';
  return { language, names: namesIn(references) };
}

const PEOPLE = ['members', 'sponsors', 'approvers'];
const OTHERS = ['roles', 'metrics', 'stakeholders', 'channels', 'procedures', 'meetings', 'services'];

function namesIn(references: References): Names {
  const people = PEOPLE.flatMap((list) => references.list(list)).flatMap(({ label }) => tokensOf(label));
  const others = OTHERS.flatMap((list) => references.list(list)).map(({ label }) => tokensOf(label));
  return {
    words: new Set(people.filter((word) => word.length > 1)),
    phrases: others.filter((name) => name.length > 0 && name.length <= 6),
  };
}

function tokensOf(name: string): string[] {
  return words(name).split(' ').filter(Boolean);
}
