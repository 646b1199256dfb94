import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../../core/src/l10n/say.js';
import { allSignaturesOf, rosterOf, type CharterDocument, type Roster, type Weigh } from '../../../core/src/index.js';
import type { AllowedSigners, Bind, Trust } from '../../../core/src/proof/index.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';
import { onLines } from '../said-error.js';
import { readText, UnreadableError } from '../files/read.js';
import type { Source } from '../files/sources.js';
import { verifyRsa } from '../sealing/verify-rsa.js';
import { createLookUp, type CharterInGit, type LookedUp } from '../git/charter-in-git.js';
import { createWeighCommit } from './weigh-commit.js';

/** What is asked besides whether the terms are the same. */
export interface Asked {
  readonly git?: boolean;
  readonly base?: string;
  /** The file of allowed signers. */
  readonly allowedSigners?: string;
}

/** What a charter’s signatures rest on. */
export interface Weighing {
  readonly weigh: Weigh;
  /** What git knows of the charter; undefined where it is in no repository. */
  readonly inGit: () => CharterInGit | undefined;
  /** The charter before the change that is under way, where that was asked for. */
  readonly before: CharterDocument | undefined;
}

/** Throws CommandError where what was asked for cannot be done for this charter. */
export type WeighCharter = (source: Source, document: CharterDocument) => Promise<Weighing>;

/** Throws CommandError where the file of allowed signers cannot be taken. */
export async function createWeigher(asked: Asked, environment: Environment): Promise<WeighCharter> {
  const lookUp = createLookUp(asked.base, environment);
  const file = asked.allowedSigners === undefined ? undefined : path.resolve(environment.cwd, asked.allowedSigners);
  const allowed = file === undefined ? undefined : await readAllowed(file, asked.allowedSigners as string);

  return async (source, document) => {
    const find = (): LookedUp | 'input' => (existsSync(source.path) ? lookUp(source.path) : 'input');
    const inGit = (): CharterInGit | undefined => {
      const found = find();
      return typeof found === 'string' ? undefined : found;
    };
    const { charter } = document;
    const isSealed = charter !== undefined && allSignaturesOf(charter)?.some(({ proof }) => proof) === true;
    const isAsked = asked.git === true || asked.base !== undefined;
    if (!isSealed && !isAsked && !allowed) return { weigh: () => ({ degree: 'recorded' }), inGit, before: undefined };
    const found = find();
    if (isAsked && typeof found === 'string') throw new CommandError(NO_GIT[found]);
    const weighCommit = typeof found !== 'string' && asked.git ? createWeighCommit(document, found) : undefined;
    const weighSeal = isSealed ? await sealWeigher(document, found, file, allowed) : undefined;
    return {
      inGit,
      before: typeof found === 'string' ? undefined : found.before(),
      weigh(signer, signature) {
        const seal = weighSeal?.(signer, signature);
        if (seal?.degree === 'proven' || seal?.against !== undefined) return seal;
        const commit = weighCommit?.(signer, signature);
        if (!seal || !commit) return seal ?? commit ?? { degree: 'recorded' };
        return { degree: commit.degree, ...(seal.reason !== undefined && { reason: seal.reason }) };
      },
    };
  };
}

/** Seals are checked by what was known before the change: the charter’s own keys, or those of a file. */
async function sealWeigher(
  document: CharterDocument,
  found: LookedUp | 'input',
  file: string | undefined,
  allowed: AllowedSigners | undefined,
): Promise<(...line: Parameters<Weigh>) => ReturnType<Weigh> | undefined> {
  const { bindAllowed, createWeighSeal, readAllowedSigners } = await import('../../../core/src/proof/index.js');
  const bind = (): { before: Bind; now: Bind } | undefined => {
    if (!allowed || file === undefined) return undefined;
    const now = bindAllowed(allowed);
    const isOwn = typeof found !== 'string' && isWithin(found.repository.top, file);
    return { before: isOwn ? bindAllowed(readAllowedSigners(found.textBefore(file) ?? '')) : now, now };
  };
  const bound = bind();
  return createWeighSeal(document, { ...believed(document, found), verifyRsa, ...(bound && { bind: bound }) });
}

function believed(document: CharterDocument, found: LookedUp | 'input'): Pick<Trust, 'before' | 'unknown'> {
  if (found === 'none') return { before: rosterOf(document) };
  if (found === 'unreadable' || found === 'input') return { before: undefined, unknown: UNKNOWN[found] };
  const earlier = found.before();
  const before: Roster | undefined = earlier && rosterOf(earlier);
  return { before, ...('unknown' in found.base && { unknown: found.base.unknown }) };
}

async function readAllowed(file: string, name: string): Promise<AllowedSigners> {
  const { readAllowedSigners } = await import('../../../core/src/proof/index.js');
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    throw error instanceof UnreadableError ? new CommandError(say`--allowed-signers: ${name}: ${error.said}`) : error;
  }
  const allowed = readAllowedSigners(text);
  if (allowed.problems.length === 0) return allowed;
  throw new CommandError(
    onLines(allowed.problems.map(({ line, said }) => say`--allowed-signers: ${`${name}:${line}`}: ${said}`)),
  );
}

function isWithin(top: string, file: string): boolean {
  const relative = path.relative(top, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

const UNKNOWN = {
  unreadable: say`git could not be asked what the charter said before`,
  input: say`what comes from standard input has no history, so nobody knows what the charter said before`,
};

const NO_GIT = {
  none: say`This file is in no git repository, so git cannot say who added a signature. Leave --git out.`,
  unreadable: say`git cannot read the repository of this file, or is not installed, so it cannot say who added a signature.`,
  input: say`What comes from standard input has no history. Name the file.`,
};
