import type { Figure } from '../../../objective/figures/read.js';
import type { Charter, Procedure, Step } from '../../../model/charter.generated.js';
import type { References } from '../../../model/references.js';
import type { Text } from '../../../model/text.js';
import { mayNameTime } from '../../../objective/figures/unit.js';
import { hasPlaceholder } from '../placeholders/find.js';
import { aimsOf, sentenceOf, type Placed } from './aims.js';
import { readerOf, type Reader } from './reader.js';

/** A time within which cases are to be answered or solved. */
export interface Limit extends Placed {
  readonly seconds: number;
  readonly act: 'answer' | 'solve';
  /** What kind of case; `any` where nothing says. */
  readonly subject: string;
  /** Words that set some cases apart: "urgent", "internal"; empty for all. */
  readonly special: string;
}

const ANSWER =
  /\b(?<!questions and )(?:repl(?:y|ies|ied)|respon(?:d|ds|ded|se|ses|ding)|answer(?:s|ed|ing)?|acknowledg\w*|get back|beantwort\w*|antwort\w*|répon\w*|respuesta|respond\w*|contest\w*)\b/i;
const SOLVE =
  /\b(?:re?solv\w*|resolution|settl\w*|clos(?:e|es|ed|ing)|fix(?:es|ed)?|complet\w*|refund\w*|process(?:es|ed)?|repair\w*|lös\w*|gelöst|résol\w*|resuel\w*|resolu\w*)\b/i;
const SPECIAL =
  /\b(?:priority|p[0-4]|urgent|critical|severe|severity|internal|vip|premium|business customers?|emergenc\w*|simple|complex|standard|key accounts?)\b/gi;

const SUBJECTS: readonly (readonly [subject: string, pattern: RegExp])[] = [
  ['complaint', /\bcomplain(?:t|ts)\b|\bbeschwerden?\b|\bréclamations?\b|\bquejas?\b/i],
  ['mail', /\be-?mails?\b|\bmails\b|\bcorreos?\b|\bcourriels?\b/i],
  ['call', /\bcalls?\b|\bphone\b|\bcallers?\b|\banrufe?\b|\bappels?\b|\bllamadas?\b/i],
  ['chat', /\bchats?\b/i],
  ['letter', /\bletters?\b|\bbriefe?\b/i],
  ['claim', /\bclaims?\b/i],
  ['return', /\breturns?\b/i],
  ['review', /\breviews?\b|\bpull requests?\b|\bprs?\b/i],
  ['ticket', /\btickets?\b|\bcases?\b|\bincidents?\b/i],
  [
    'inquiry',
    /\b[ei]nquir(?:y|ies)\b|\brequests?\b|\bquestions?\b|\bmessages?\b|\bcontacts?\b|\banfragen?\b|\bdemandes?\b|\bconsultas?\b/i,
  ],
];

/** The times that objectives and services set. */
export function goalLimits(charter: Charter, references: References): Limit[] {
  return aimsOf(charter, references).flatMap((aim) => {
    const { figure, text, owner, measured } = aim;
    const words = `${sentenceOf(owner)?.value ?? ''} ${measured.words}`;
    const byMetric =
      measured.known?.name === 'response' ? 'answer' : measured.known?.name === 'resolution' ? 'solve' : undefined;
    return limit(figure, text, words, byMetric) ?? [];
  });
}

/** The times that procedures and their steps set, in fields or in words. */
export function procedureLimits(charter: Charter): Limit[] {
  const reader = readerOf(charter);
  if (!reader) return [];
  return charter.procedures.flatMap((procedure) => {
    const own = [procedure.title, procedure.text, procedure.trigger].map((text) => text?.value ?? '').join(' ');
    return [
      ...within(procedure.within, own, reader),
      ...[procedure.title, procedure.text].flatMap((text) => said(text, reader)),
      ...stepLimits(procedure, procedure.steps, reader),
    ];
  });
}

function stepLimits(procedure: Procedure, steps: readonly Step[], reader: Reader): Limit[] {
  return steps.flatMap((step) => {
    const words = step.text?.value ?? step.do?.value ?? '';
    const about = SUBJECTS.some(([, pattern]) => pattern.test(words))
      ? words
      : `${words} ${procedure.title?.value ?? ''}`;
    // A step that is only sometimes taken says nothing of all cases.
    const own = step.if
      ? []
      : [...within(step.within, about, reader), ...[step.text, step.do].flatMap((text) => said(text, reader))];
    return [...own, ...stepLimits(procedure, step.steps, reader)];
  });
}

function within(text: Text | undefined, about: string, reader: Reader): Limit[] {
  if (!text || hasPlaceholder(text.value)) return [];
  const [goal, ...more] = reader.field(text.value).goals;
  const found = goal && more.length === 0 ? limit(goal.figure, text, about) : undefined;
  return found ? [found] : [];
}

/** The one time of a sentence such as "Inquiries are answered within 24 hours". */
function said(text: Text | undefined, reader: Reader): Limit[] {
  const times =
    text && mayNameTime(text.value)
      ? reader.sentence(text.value).goals.filter(({ figure }) => figure.comparator === 'most')
      : [];
  const found = text && times.length === 1 && times[0] ? limit(times[0].figure, text, text.value) : undefined;
  return found && !/\b(?:if|unless|normally|usually|where possible|falls|wenn)\b/i.test(found.text.value)
    ? [found]
    : [];
}

function limit(figure: Figure, text: Text, words: string, known?: Limit['act']): Limit | undefined {
  if (figure.dimension !== 'time' || !figure.seconds || figure.standing !== 'level' || figure.comparator === 'least')
    return undefined;
  const answer = ANSWER.test(words);
  const act = known ?? (answer !== SOLVE.test(words) ? (answer ? 'answer' : 'solve') : undefined);
  if (!act) return undefined;
  const subjects = SUBJECTS.filter(([, pattern]) => pattern.test(words)).map(([subject]) => subject);
  const special = [...new Set(words.toLowerCase().match(SPECIAL))].toSorted().join(' ');
  const subject = subjects[0] ?? 'any';
  return {
    figure,
    text,
    seconds: figure.high * figure.seconds,
    act,
    subject: subjects.length > 1 && subject !== 'complaint' ? subjects.join() : subject,
    special,
  };
}
