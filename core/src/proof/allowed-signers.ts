import { english, say, type Said } from '../l10n/say.js';
import { KeyError, readKeyLine } from '../ssh/public-key.js';
import { matchesList } from './pattern.js';

/** A line of an allowed-signers file: ALLOWED SIGNERS in ssh-keygen(1). */
export interface AllowedSigner {
  /** From 1. */
  readonly line: number;
  /** Patterns with commas between them, such as `*@harbour.example,!guest@harbour.example`. */
  readonly principals: string;
  readonly key: Uint8Array;
  /** Patterns for what the key may sign. */
  readonly namespaces?: string;
  /** Moments as 14 digits, YYYYMMDDHHMMSS. */
  readonly validAfter?: string;
  readonly validBefore?: string;
}

/** A line that cannot be taken, and what to do about it. */
interface Problem {
  readonly line: number;
  readonly message: string;
  /** The message, to be said in any language. */
  readonly said: Said;
}

export interface AllowedSigners {
  readonly entries: readonly AllowedSigner[];
  /** Lines that cannot be taken, each with what to do about it. */
  readonly problems: readonly Problem[];
}

/** Reads an allowed-signers file. Never throws. */
export function readAllowedSigners(text: string): AllowedSigners {
  const entries: AllowedSigner[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if ('words' in read) problems.push({ line: index + 1, message: english(read), said: read });
    else entries.push({ line: index + 1, ...read });
  }
  return { entries, problems };
}

/** The entries for somebody who goes by any of these names; one that a pattern with `!` shuts out is not meant. */
export function entriesFor({ entries }: AllowedSigners, names: readonly string[]): AllowedSigner[] {
  return entries.filter(({ principals }) => {
    const verdicts = names.map((name) => matchesList(name, principals));
    return verdicts.includes('yes') && !verdicts.includes('never');
  });
}

type Fields = Omit<AllowedSigner, 'line'>;

const PARTS = /^(?:"([^"]*)"|([^\s"]\S*))[ \t]+(.+)$/;
/** Options up to the first blank that stands in no quotation marks. */
const OPTIONS = /^((?:"(?:[^"\\]|\\.)*"|[^\s"])+)[ \t]+(.+)$/;

function readLine(line: string): Fields | Said {
  const [, quoted, plain, rest = ''] = PARTS.exec(line) ?? [];
  const principals = quoted ?? plain;
  if (principals === undefined || principals === '') return NO_LINE;
  const alone = keyOf(rest);
  if (!('words' in alone)) return { principals, key: alone };
  const [, options, keyLine] = OPTIONS.exec(rest) ?? [];
  if (options === undefined || keyLine === undefined || /^(?:ssh|ecdsa|sk)-\S+$/.test(options)) return alone;
  const read = readOptions(options);
  if ('words' in read) return read;
  const key = keyOf(keyLine);
  return 'words' in key ? key : { principals, key, ...read };
}

function keyOf(text: string): Uint8Array | Said {
  try {
    return readKeyLine(text);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return KEYS[error.because];
  }
}

function readOptions(options: string): Omit<Fields, 'principals' | 'key'> | Said {
  const read: { namespaces?: string; validAfter?: string; validBefore?: string } = {};
  for (const [, name = '', value] of options.matchAll(/([^,="]+)(?:="((?:[^"\\]|\\.)*)")?(?:,|$)|[^]/g)) {
    const field = FIELDS[name.toLowerCase()];
    if (name.toLowerCase() === 'cert-authority') return AUTHORITY;
    if (field === undefined || value === undefined || read[field] !== undefined) return NO_OPTION;
    const said = field === 'namespaces' ? value.replaceAll('\\"', '"') : momentOf(value);
    if (said === undefined) return NO_MOMENT;
    read[field] = said;
  }
  const { validAfter, validBefore } = read;
  return validAfter !== undefined && validBefore !== undefined && validBefore <= validAfter ? NO_TIME : read;
}

const FIELDS: { readonly [option: string]: 'namespaces' | 'validAfter' | 'validBefore' } = {
  namespaces: 'namespaces',
  'valid-after': 'validAfter',
  'valid-before': 'validBefore',
};

/** YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, with or without a Z. Days are compared, so that no time zone is needed. */
function momentOf(text: string): string | undefined {
  const [, day, time = ''] = /^(\d{8})(\d{4}|\d{6})?(?:Z|UTC)?$/i.exec(text) ?? [];
  if (day === undefined) return undefined;
  const [month, date] = [Number(day.slice(4, 6)), Number(day.slice(6))];
  return month >= 1 && month <= 12 && date >= 1 && date <= 31 ? `${day}${time.padEnd(6, '0')}` : undefined;
}

const NO_LINE = say`A line has names, then a public key, as in: ana@harbour.example ssh-ed25519 AAAA…`;
const NO_OPTION = say`This is no option for such a line, or it is there twice. There are: ${'namespaces="…", valid-after="…", valid-before="…"'}.`;
const NO_MOMENT = say`This is no day. Write it as 20261231, or with the time as 202612312359.`;
const NO_TIME = say`This key would end before it begins.`;
const AUTHORITY = say`Keys that vouch for other keys (cert-authority) are not taken. Write the public key of each person on a line of its own.`;

const KEYS: { readonly [because in KeyError['because']]: Said } = {
  malformed: say`There is no public SSH key here that can be read. Copy it whole, as from a file that ends in .pub.`,
  kind: say`Keys of this kind are not taken. Make one with: ssh-keygen -t ed25519`,
  certificate: AUTHORITY,
  weak: say`This key is too short to be safe. Make one with: ssh-keygen -t ed25519`,
};
