import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCharter, type Charter, type CharterDocument } from '../../../core/src/index.js';
import { importCharter, type Imported } from '../../../core/src/import/index.js';

export function importFile(file: string): Imported {
  return importCharter([{ name: path.basename(file), bytes: readFileSync(file) }]);
}

export function importText(name: string, text: string): Imported {
  return importCharter([{ name, bytes: new TextEncoder().encode(text) }]);
}

/** The charter that a text is imported as, read again. */
export function charterOf(name: string, text: string): Charter {
  return read(importText(name, text)).charter as Charter;
}

const documents = new WeakMap<Imported, CharterDocument>();

/** What was imported, read again: once, for all who look at it. */
export function read(imported: Imported): CharterDocument {
  const document = documents.get(imported) ?? parseCharter(imported.yaml);
  documents.set(imported, document);
  return document;
}

/** What the goal of the import is measured by. */
export interface Facts {
  readonly language?: string;
  readonly members: readonly string[];
  /** Member by member, the titles of their roles. */
  readonly roles: { readonly [name: string]: readonly string[] };
  readonly objectives: readonly string[];
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly signatories: readonly string[];
  readonly cadences: readonly string[];
  readonly review?: string;
}

/** The facts of a text. */
export function factsIn(text: string, name = 'team.md'): Facts {
  return factsOf(read(importText(name, text)));
}

interface Pointed {
  readonly title?: { readonly value: string } | undefined;
  readonly text?: { readonly value: string } | undefined;
}

export function factsOf({ charter, references }: CharterDocument): Facts {
  if (!charter || !references) throw new Error('no charter');
  const nameOf = (id: string, lists: readonly string[]): string => {
    const target = references.resolve(id, lists);
    return target.found === 'one' ? target.entity.label : id;
  };
  const words = (items: readonly Pointed[]): string[] =>
    items.map(({ title, text }) => [title?.value, text?.value].filter(Boolean).join(': '));
  const language = charter.language?.value;
  const review = charter.review?.cadence?.value;
  return {
    ...(language !== undefined && { language }),
    members: charter.members.map(({ label }) => label),
    roles: Object.fromEntries(
      charter.members.flatMap(({ label, roles }) =>
        roles.length > 0 ? [[label, roles.map(({ value }) => nameOf(value, ['roles']))]] : [],
      ),
    ),
    objectives: words(charter.objectives),
    in: words(charter.scope?.in ?? []),
    out: words(charter.scope?.out ?? []),
    signatories: charter.signatures.map(({ member }) =>
      nameOf(member?.value ?? '', ['members', 'sponsors', 'approvers']),
    ),
    cadences: charter.meetings.flatMap(({ cadence }) => (cadence ? [cadence.value] : [])),
    ...(review !== undefined && { review }),
  };
}
