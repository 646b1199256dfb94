import type { CharterDocument } from '../document.js';
import { besideOf, type Beside } from '../model/beside.js';
import type { Charter } from '../model/charter.generated.js';
import { memoOf, type TextMemo } from '../model/memo.js';
import { observe } from '../model/observed.js';
import { languageOf } from '../rules/kit/objectives/language.js';
import type { CharterRule, RegisteredRule, SectionRule } from '../rules/rule.js';
import type { Settings } from '../settings/settings.js';
import { likenessOf, sectionsOf, type Likeness, type Section } from '../syntax/sections.js';
import type { Differing } from './differ.js';
import type { Finding } from './finding.js';
import { moveAll } from './move-finding.js';
import { isShownWithAll, oneSection, someObjectives } from './one-section.js';
import { isOnlyEach, isUntouched } from './rule-sections.js';

/** What a rule found, and what of the charter it read to find it. */
interface Remembered {
  readonly findings: readonly Finding[];
  readonly reads: ReadonlySet<string>;
}

/** What every rule found in one version of a charter. */
interface Round {
  readonly settings: Settings;
  readonly today: string;
  readonly sections: readonly Section[];
  readonly language: string | undefined;
  /** What stands in other files; that of the version before where nothing has changed there. */
  readonly beside: Beside | undefined;
  readonly byRule: Map<string, Remembered>;
}

/** They belong to the versions of one charter, as its memo does, and go with the last of them. */
const rounds = new WeakMap<TextMemo, Round>();

export interface Remembering {
  /** What a rule finds that reads the charter: it looks again where something it read was edited. */
  ofCharter(rule: Named<CharterRule>, look: Look): readonly Finding[];
  /** What a rule finds that reads sections: it looks again at those that were edited. */
  ofSections(rule: Named<SectionRule>, look: Look): readonly Finding[];
}

type Named<T> = T & { readonly id: string };

/** Asks a rule about a charter, or a part of one. */
type Look = (document: CharterDocument) => readonly Finding[];

interface Around extends Pick<Round, 'settings' | 'today'> {
  /** What to look at; left out, everything. */
  readonly within?: Differing | undefined;
}

/** Runs rules over a version of a charter. What they found in the one before still holds where nothing was edited. */
export function rememberRules(document: CharterDocument, { settings, today, within }: Around): Remembering {
  const { charter, syntax } = document;
  const sections = sectionsOf(syntax);
  const afresh = (_: unknown, look: Look): readonly Finding[] => look(document);
  if (!charter || !sections) return { ofCharter: afresh, ofSections: afresh };
  const memo = memoOf(charter);
  const before = rounds.get(memo);
  const language = languageOf(charter);
  const beside = besideOf(charter);
  const isSame = before?.language === language && before?.beside === beside;
  const isComparable = isSame && before?.settings === settings && before.today === today;
  const alike = isComparable ? likenessOf(before.sections, sections) : undefined;
  const byRule = new Map<string, Remembered>();
  rounds.set(memo, { settings, today, sections, language, beside, byRule });
  const parts = new Map<string, CharterDocument>();
  let objectives: CharterDocument | undefined;
  return {
    ofCharter(rule, look) {
      if (within && isUntouched(rule, within)) return [];
      return within && isOnlyEach(rule, within) ? look(objectivesIn(within)) : remembered(rule, look, ofCharter);
    },
    ofSections: (rule, look) => (within ? lookAt(within.sections, look) : remembered(rule, look, ofSections)),
  };

  function remembered(
    { id }: RegisteredRule,
    look: Look,
    find: (look: Look, known: Remembered | undefined) => Remembered,
  ): readonly Finding[] {
    const now = find(look, before?.byRule.get(id));
    byRule.set(id, now);
    return now.findings;
  }

  function ofCharter(look: Look, known: Remembered | undefined): Remembered {
    const kept = known && alike && keep(known, alike);
    if (kept) return kept;
    const { value: findings, reads } = observe(charter as Charter, () => look(document));
    return { findings, reads };
  }

  function ofSections(look: Look, known: Remembered | undefined): Remembered {
    const kept = known && alike && keepSections(known.findings, alike);
    const findings = kept ? [...kept, ...lookAt(alike?.edited ?? NOTHING, look)] : look(document);
    return { findings, reads: NOTHING };
  }

  function lookAt(names: ReadonlySet<string>, look: Look): readonly Finding[] {
    return [...names].flatMap((name) => look(partOf(name)).filter(({ path }) => path[0] === name));
  }

  function objectivesIn({ hasObjective }: Differing): CharterDocument {
    objectives ??= someObjectives(document, charter as Charter, (one) => hasObjective(one, document.text));
    return objectives;
  }

  function partOf(name: string): CharterDocument {
    const part = parts.get(name) ?? oneSection(document, charter as Charter, name);
    parts.set(name, part);
    return part;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** What was found in the sections that nobody edited. Undefined where all have to be looked at again. */
function keepSections(findings: readonly Finding[], { edited, place }: Likeness): readonly Finding[] | undefined {
  if ([...edited].some(isShownWithAll)) return undefined;
  return moveAll(
    findings.filter(({ path }) => !edited.has(String(path[0]))),
    place,
  );
}

/** Undefined where the rule has to look again. */
function keep({ findings, reads }: Remembered, { edited, place }: Likeness): Remembered | undefined {
  if (edited.size > 0 && reads.has('node')) return undefined;
  if (edited.has('title') && reads.has('label')) return undefined;
  for (const name of edited) if (reads.has(name)) return undefined;
  const moved = moveAll(findings, place);
  return moved && { findings: moved, reads };
}
