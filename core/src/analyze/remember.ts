import type { CharterDocument } from '../document.js';
import { besideOf, type Beside } from '../model/beside.js';
import type { Charter } from '../model/charter.generated.js';
import { memoOf, type TextMemo } from '../model/memo.js';
import { isObserved, observe, type Reads } from '../model/observed.js';
import { languageOf } from '../rules/kit/objectives/language.js';
import type { CharterRule } from '../rules/rule.js';
import type { Settings } from '../settings/settings.js';
import { likenessOf, sectionsOf, type Likeness, type Section } from '../syntax/sections.js';
import type { AskedRule, Asking, Look, Named } from './asking.js';
import type { Finding } from './finding.js';
import { framesOf, type Frames } from './frame.js';
import { moveAll } from './move-finding.js';
import { createLookAt } from './parts.js';

/** What a rule found, and what of the charter it read to find it. */
interface Remembered {
  readonly findings: readonly Finding[];
  readonly reads: Reads;
}

/** What every rule found in one version of a charter. */
interface Round {
  readonly settings: Settings;
  readonly today: string;
  readonly sections: readonly Section[];
  readonly language: string | undefined;
  /** What stands in other files; that of the version before where nothing has changed there. */
  readonly beside: Beside | undefined;
  readonly frames: Frames;
  readonly byRule: Map<string, Remembered>;
}

/** They belong to the versions of one charter, as its memo does, and go with the last of them. */
const rounds = new WeakMap<TextMemo, Round>();

type Around = Pick<Round, 'settings' | 'today'>;

/**
 * Runs rules over a version of a charter. Of one that is watched, what they found in the one before still holds where
 * nothing was edited.
 */
export function rememberRules(document: CharterDocument, { settings, today }: Around): Asking {
  const { charter, syntax } = document;
  const sections = charter && isObserved(charter) ? sectionsOf(syntax) : undefined;
  const afresh = (rule: AskedRule, look: Look): readonly Finding[] => look(rule, document);
  if (!charter || !sections) return { ofCharter: afresh, ofSections: afresh, ofText: afresh };
  const memo = memoOf(charter);
  const before = rounds.get(memo);
  const language = languageOf(charter);
  const beside = besideOf(charter);
  const isSame = before?.language === language && before?.beside === beside;
  const isComparable = isSame && before?.settings === settings && before.today === today;
  const alike = isComparable ? likenessOf(before.sections, sections) : undefined;
  const byRule = new Map<string, Remembered>();
  const frames = framesOf(document, alike && before && [before.frames, alike]);
  rounds.set(memo, { settings, today, sections, language, beside, frames, byRule });
  const edits = alike && { ...alike, reframed: reframed(alike, before?.frames, frames) };
  const lookAtEdited = alike && createLookAt(document, charter, alike.edited);
  return {
    ofCharter(rule, look) {
      const known = before?.byRule.get(rule.id);
      const kept = known && edits && keep(rule, known, edits);
      return remembered(rule.id, kept ?? ofCharter(rule, look));
    },
    ofSections(rule, look) {
      const known = before?.byRule.get(rule.id);
      const edited = known && lookAtEdited?.(rule, look);
      const kept = edited && alike && keepSections(known.findings, alike);
      const findings = kept ? joined(kept, edited) : look(rule, document);
      return remembered(rule.id, { findings, reads: NOTHING });
    },
    ofText: afresh,
  };

  function ofCharter(rule: Named<CharterRule>, look: Look): Remembered {
    const { value: findings, reads } = observe(charter as Charter, () => look(rule, document));
    return { findings, reads };
  }

  function remembered(id: string, now: Remembered): readonly Finding[] {
    byRule.set(id, now);
    return now.findings;
  }
}

function joined(some: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...some, ...more];
}

const NOTHING: Reads = new Set();

/** What was found in the sections that nobody edited. Undefined where it is nowhere now. */
function keepSections(findings: readonly Finding[], { edited, place }: Likeness): readonly Finding[] | undefined {
  if (findings.length === 0) return findings;
  return moveAll(
    findings.filter(({ path }) => !edited.has(String(path[0]))),
    place,
  );
}

interface Edits extends Likeness {
  /** The sections in which more is edited than values. */
  readonly reframed: ReadonlySet<string>;
}

function reframed({ edited }: Likeness, before: Frames | undefined, now: Frames): ReadonlySet<string> {
  return new Set([...edited].filter((name) => before?.get(name) !== now.get(name)));
}

/** Undefined where the rule has to look again. */
function keep(
  { sections, ignores }: CharterRule,
  known: Remembered,
  { edited: all, reframed: moreThanValues, place }: Edits,
): Remembered | undefined {
  const { findings, reads } = known;
  const edited = ignores === 'values' ? moreThanValues : all;
  // Who says what it reads looks at the keys alone besides, and these are the same.
  if (edited.size > 0 && reads.has('node') && !sections) return undefined;
  if (edited.has('title') && reads.has('label')) return undefined;
  for (const name of edited) if (reads.has(name)) return undefined;
  // Most rules find nothing.
  if (findings.length === 0) return known;
  const moved = moveAll(findings, place);
  return moved && { findings: moved, reads };
}
