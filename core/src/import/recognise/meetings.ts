import { plain } from '../source/plain.js';
import { LANGUAGES, wordsIn } from '../words/languages.js';
import { tokensOf } from '../words/phrasebook.js';
import { exactColumnKind } from '../words/column-kinds.js';
import { withoutAsides, withoutChoices } from './aside.js';
import { isAsNeededAlone, meetsAsNeeded } from './as-needed.js';
import { cadencesIn } from './cadences.js';
import { whenIn, type When } from './clock.js';
import { dayOfToken, timesOnDays, withDays } from './weekdays.js';
import { isAboutReview } from './review-words.js';
import { clausesOf } from './sentences.js';

/** A meeting as a text tells of it. */
export interface Meeting {
  readonly name: string | undefined;
  readonly cadence: string | undefined;
  readonly days: readonly string[];
  readonly time: string | undefined;
  readonly duration: string | undefined;
  readonly timezone: string | undefined;
  /** The sentence or sentences it was read from. */
  readonly text: string;
}

let meetingWords: ReadonlySet<string> | undefined;

/** Whether a text speaks of people coming together. */
export function speaksOfMeeting(text: string): boolean {
  meetingWords ??= new Set(
    LANGUAGES.flatMap((words) => wordsIn(words.meetingWords)).flatMap((word) => [tokensOf(word).join('-')]),
  );
  const tokens = tokensOf(plain(text).replaceAll(MEETS_NEEDS, ' '));
  return tokens.some(
    (token, index) =>
      meetingWords?.has(token) ||
      meetingWords?.has(`${token}-${tokens[index + 1] ?? ''}`) ||
      /(?:mote|motet|moten|meeting|meetings|sitzung|sitzungen|treffen|besprechung|besprechungen|overleg|vergadering|vergaderingen|bijeenkomst)$/.test(
        token,
      ),
  );
}

/** What is written of a meeting. */
export const RECORDS: RegExp =
  /notes|minutes|agenda|records?|summar|protokoll|anteckning|dagordning|actas?|minutas?|compte[- ]rendu|notulen|\batas?\b/iu;

/** "How often do we meet?", "Day, time and place of regular meetings:" */
export function asksWhenToMeet(text: string): boolean {
  const words = plain(text);
  if (words.length > MOST_ASKED) return false;
  const asks = (words.endsWith('?') && ASKS_WHEN.test(words)) || (words.endsWith(':') && ASKS_TIME.test(words));
  return asks && speaksOfMeeting(words);
}

/** Letters in what asks for one thing. */
const MOST_ASKED = 300;

/** A label of a few words that is filled in with a day, a time or a rhythm. */
const ASKS_TIME =
  /^(?=\S+(?:\s+\S+){0,11}$).*(?<!\p{L})(?:days?|times?|dates?|schedules?|frequency|frequencies|how often|when|tid(?:er|punkt)?|dag(?:ar)?|frekvens|hur ofta|\p{L}*tider|horarios?|días?|fechas?|frecuencia|cuándo|tage?|zeit(?:en|punkt)?|häufigkeit|jours?|horaires?|fréquence)(?!\p{L})/iu;

const ASKS_WHEN =
  /how often|how frequently|\bwhen\b|what day|hur ofta|\bnär\b|vilken dag|vilka dagar|cuándo|con qué frecuencia|cada cuánto|qué día|wie oft|\bwann\b|quand|à quelle fréquence|\bquando\b|com que frequência|hoe vaak|\bwanneer\b/iu;

/** "Meet" of something that is not people. */
const MEETS_NEEDS =
  /\bmeet(?:s|ing)?\s+(?!on demand)(?:[\w’'-]+\s+){0,4}?(?:needs?|deadlines?|requirements?|expectations?|goals?|objectives?|standards?|criteria|targets?|demands?|obligations?|commitments?|quality)\b/gi;

/** "Slack for daily questions": a way to write, not to meet. */
const CHANNEL = /^(?:slack|e-?mail|mejl|correo|chat|discord|whats ?app|intranet|wiki|teams-?kanal|canal)\b/iu;

/** "Meetings", "Team meeting schedule", "Days of our meetings", "We meet": a label of nothing else. */
const OF_MEETINGS =
  /^(?:\p{L}+ ){0,2}(?:meetings?|\p{L}*möten?|reuni(?:ón|ones)|reuni(?:ão|ões)|\p{L}*overleg|vergaderingen|bijeenkomsten|besprechungen|\p{L}*treffen|réunions?)(?: (?:schedule|frequency|cadence|rhythm|days?|times?|dates?)(?: and (?:times?|days?))?| (?:del? |da |d['’])(?:equipo|grupo|équipe|equip[ea]))?$|^(?:frequency|days?|times?|schedule|cadence|frecuencia|horarios?|días?|cadencia|calendario|ritmo|fréquence|horaires?)(?: (?:and|y|et) \p{L}+)? (?:of|for|del?|para|des) (?:the |our |las? |nuestras )?(?:team |group )?(?:meetings?|reuni(?:ón|ones)|réunions)$|^mötes(?:tid(?:er)?|frekvens|dag(?:ar)?|schema|plan|rytm)$|^(?:when )?we meet$|^meets$|^(?:när )?vi (?:träffas|ses|möts)$|^(?:cuándo )?nos reunimos$|^wir treffen uns$|^quando nos reunimos$|^(?:wanneer )?(?:wij|we) (?:vergaderen|overleggen)$/iu;

/** Whether a label says nothing but that meetings are told of behind it, or when they are. */
export function isLabelOfMeetings(label: string | undefined): boolean {
  return label !== undefined && (asksWhenToMeet(`${label}:`) || OF_MEETINGS.test(label));
}

/** "We check in with each other on Slack every two days": people write, and do not meet. */
const WRITES =
  /\b(?:check(?:s|ing)?[- ]in|check(?:s|ing)? up|touch base|update each other|(?:write|post|send)s?)\b(?=[^.]{0,60}\b(?:on|via|over|in|by|through|using)\s(?:(?:the|our|a|online|facebook|group|team|team['’]s)\s){0,3}(?:slack|discord|messenger|whats ?app|telegram|signal|chat|group ?chat|texts?|e-?mail|wechat|groupme)\b)(?!.*\b(?:meet|meets|meetings?|calls?|stand-?ups?)\b)/iu;

/** "Check the board daily", where no label says that this is how they meet. */
const READS =
  /(?<!\p{L})(?:reads?|checks?|monitors?|answers?|repl(?:y|ies)|responds?|updates?|läser|kollar|svarar|uppdaterar|lee[nr]?|leemos|revis(?:an?|ar|amos)|respond(?:en?|er|emos)|actualiz(?:an?|ar|amos))(?!\p{L})[^.]{0,30}(?<!\p{L})(?:channels?|slack|discord|messages?|e-?mails?|inbox|chatt?(?:en)?|whats ?app|board|backlog|kanal(?:en|er)?|mejl(?:en)?|tavlan|canal(?:es)?|correos?|mensajes|tablero)(?!\p{L})/iu;

/** What happens each year, whenever people meet. */
const ELECTS =
  /\b(?:each|every|once (?:a|per)) year\b.*\b(?:elects?|elected|appoints?|appointed|chooses?)\b|\b(?:elects?|elected|appoints?|appointed|chooses?)\b.*\b(?:each|every|once (?:a|per)) year\b|(?:varje|per|en gång om) år(?:et)?\b.*(?:välj|utse)|(?:välj|utse)\p{L}*.*(?:varje|per|en gång om) år|cada año.*(?:elig|nombra)|(?:elig|nombra)\p{L}*.*cada año|jedes Jahr.*wähl|wähl\p{L}*.*jedes Jahr/iu;

/** Something sent, or an account of money given, each month or so: no meeting, unless people meet for it. */
const ACCOUNTS_FOR =
  /\b(?:is|are|will be|gets?|must be|should be) (?:sent|e-?mailed|posted|published|distributed|circulated|uploaded)\b|(?<!\p{L})(?:skickas|mejlas|publiceras|läggs (?:ut|upp))(?!\p{L})|\bse (?:envían?|enviarán?|publican?|publicarán?)(?!\p{L})|\b(?:presents?|publish(?:es)?|audits?|submits?|closes?) (?:the |our |its |all )?(?:accounts|books|figures|finances|balances?)\b|\b(?:presenta|publica|audita|rinde|cierra)n? (?:(?:las|sus|los|el|la) )?(?:cuentas|balances?|finanzas|cifras)\b|(?<!\p{L})(?:redovisar|presenterar|granskar|stänger) (?:ekonomin|räkenskaperna|bokföringen|siffrorna|kassan|bokslutet)(?!\p{L})|\blegt (?:die )?(?:Rechnung|Zahlen|Abrechnung)\b/iu;

const COMES_TOGETHER =
  /\b(?:meets?|gathers?|comes? together|reúne\p{L}*|reunimos|trifft|treffen)\b|(?<!\p{L})(?:träffas|möts|samlas|reúnem|vergader(?:t|en)|overleg(?:t|gen)|bijeen)(?!\p{L})/iu;

/** Sentences about figures, letters and hours of work, which say how often, too. */
const ELSEWHERE =
  /\b(?:how (?:many|much)|newsletter|letters?|e-?mails?|bulletin|report|reports|survey|surveys|hours? (?:per|a|each)|hours? of work|automated|threads?|nyhetsbrev|rapport|bolet[ií]n|informe|bericht|umfrage|commit(?! to\b)|half[- ]yearly reports?|terms?|elections?|re-?elect\w*|budget|training|utbildning|capacitaci[oó]n|schulung|formation)\b/i;

/** "Working hours: 9 to 3, Monday to Friday", "Who writes down the daily stand-up?: Ana" */
const NOT_OF_MEETINGS =
  /^(?:(?:core|working|work) hours|arbetstid(?:er)?|kärntid(?:er)?|horarios? (?:de trabajo|laboral(?:es)?)|arbeitszeit(?:en)?|kernzeit(?:en)?|(?:heures|horaires) de travail)(?!\p{L})[^:.]{0,40}:|^(?:who|vem|vilka|quién|quiénes|wer|qui)\s[^?.]{1,150}\?/iu;

/**
 * The meetings of a text: one for each way in which it says how often. With `isExpected` the text stands where meetings
 * are told, and need not say "meeting".
 */
export function meetingsIn(text: string, isExpected: boolean): Meeting[] {
  const meetings: Meeting[] = [];
  if (NOT_OF_MEETINGS.test(plain(text))) return [];
  const label = labelOf(text);
  const name = label !== undefined && WHEN.has(exactColumnKind(label) ?? '') ? undefined : label;
  let before = '';
  for (const sentence of clausesOf(text, tellsWhen)) {
    // After a sentence about a meeting, a weekday that comes back is another one.
    const isOneMore = meetings.length > 0 && cadencesIn(sentence).length > 0 && whenIn(sentence).days.length > 0;
    // "How often do we meet? Every day."
    const isAnswer = asksWhenToMeet(before);
    before = sentence;
    const isMeeting =
      isOneMore ||
      isAnswer ||
      speaksOfMeeting(withoutAsides(sentence)) ||
      (label !== undefined && (speaksOfMeeting(label) || isLabelOfMeetings(label)));
    if (
      isAboutReview(sentence) ||
      (!isMeeting && CHANNEL.test(plain(sentence))) ||
      WRITES.test(plain(sentence)) ||
      (!isMeeting && label === undefined && READS.test(plain(sentence))) ||
      (!isMeeting && !isExpected) ||
      (ACCOUNTS_FOR.test(plain(sentence)) && !COMES_TOGETHER.test(plain(sentence))) ||
      (ELSEWHERE.test(plain(sentence)) && !(isMeeting && isExpected))
    )
      continue;
    const told = withoutChoices(sentence);
    const tokens = tokensOf(plain(told));
    const said = cadencesIn(told)
      .filter(({ start }) => !DENIED.test(tokens.slice(0, start).join(' ')) && !isOfDuty(tokens, start))
      .map(({ cadence }) => cadence);
    const when = whenIn(sentence);
    const cadences = [...new Set(onDays(said, told))].filter(
      (cadence) => cadence !== 'annual' || !ELECTS.test(plain(sentence)),
    );
    const last = meetings.at(-1);
    if (last && cadences.join() === 'weekly' && isDayOf(sentence, last)) {
      meetings[meetings.length - 1] = { ...when, name, cadence: last.cadence, text: last.text };
      continue;
    }
    if (cadences.length === 0 && comesBack(sentence, when, isMeeting, isExpected))
      cadences.push(weeklyUnlessDated(sentence));
    if (
      cadences.length === 0 &&
      when.days.length === 0 &&
      meetings.length === 0 &&
      (meetsAsNeeded(plain(sentence)) ||
        ((isAnswer || isLabelOfMeetings(label) || (isExpected && !RECORDS.test(label ?? ''))) &&
          isAsNeededAlone(plain(sentence), label)))
    )
      cadences.push('as-needed');
    // "As needed: Saturdays at 10"
    if (cadences.join() === 'weekly' && when.days.length > 0 && isAsNeededAlone(plain(sentence), undefined))
      cadences[0] = 'as-needed';
    for (const [index, cadence] of cadences.entries()) {
      const isKnown = meetings.some(
        (meeting) =>
          meeting.cadence === cadence &&
          (index > 0 ||
            (meeting.time === when.time && meeting.days.join() === when.days.join()) ||
            when.time === undefined),
      );
      if (cadence === '' || isKnown) continue;
      // "Monday to Friday" is every working day, not two of them.
      const days = cadence === 'daily' ? [] : when.days;
      meetings.push({ ...(index === 0 ? { ...when, days } : NEVER), name, cadence, text: sentence });
    }
  }
  return meetings;
}

/** "Daily stand-up: Thursdays and Saturdays": how often, by the days that stand behind what it is called. */
function onDays(said: readonly string[], sentence: string): readonly string[] {
  const words = plain(sentence);
  const behind = words.slice(LABEL.exec(words)?.[0].length ?? words.length);
  const isCalled = said.join() === 'daily' && cadencesIn(behind).every(({ cadence }) => cadence !== 'daily');
  const times = isCalled ? timesOnDays(behind) : undefined;
  return times === undefined ? said : [times];
}

/** "Tuesdays, 3 pm", below "We meet every month": on which day that is, and not another meeting. */
function isDayOf(sentence: string, { cadence, days }: Meeting): boolean {
  const words = plain(sentence).replace(/^[\s*•-]+/u, '');
  return (
    days.length === 0 &&
    cadence !== undefined &&
    RARER.test(cadence) &&
    dayOfToken(tokensOf(words)[0] ?? '') !== undefined &&
    !speaksOfMeeting(words)
  );
}

const RARER = /^(?:biweekly|monthly|bimonthly|quarterly)$/;

/** Before a rhythm that is not meant: "this is no daily standup", "the chair rotates every month". */
const DENIED =
  /(?:^|\s)(?:(?:rotat(?:es?|ing|ed)|changes?|switch(?:es)?|roterar?|byts|rotan?|rotara|cambian?|wechselt)(?: (?:on a|each|its|at|the|every)){0,2}|(?:not|no|inte|ej|ingen|inga|nicht|keine?|pas|nao|niet|geen)(?: (?:is|are|es|son|a|an|the|una?|el|la|en|ett|eine?|de|need|have|hold|require|hacemos|tenemos|hacer|tener|habra|hay|har|haller|behover)){0,3}|(?:sin|without|utan|ohne|sans|sem|zonder|rather than|instead of|en lugar de|en vez de|i stallet for|statt)(?! (?:exception|excepcion|falta|fail|undantag|ausnahme))(?: \S+){0,5})$/;

/** "Annual commitment: at the meeting in May, …": what the rhythm is of, behind it. */
function isOfDuty(tokens: readonly string[], start: number): boolean {
  return OF_DUTY.test(tokens[start + 1] ?? '');
}

const OF_DUTY =
  /^(?:commitments?|budgets?|elections?|fees?|dues|renewals?|goals|targets|bekraftelse|compromisos?|presupuestos?|cuotas?|budget)$/;

/** "Frequency: weekly" names no meeting. */
const WHEN: ReadonlySet<string> = new Set(['cadence', 'day', 'time', 'duration', 'location', 'date', 'due']);

function tellsWhen(part: string): boolean {
  // "Monday, Tuesday, and Friday"
  if (tokensOf(plain(part)).length === 1) return false;
  return cadencesIn(part).length > 0 || whenIn(part).days.length > 0;
}

const NEVER = { days: [], time: undefined, duration: undefined, timezone: undefined };

/** "We meet Monday at 3 pm", "Planning: Mondays", "We meet Monday and Thursday"; where meetings are told, "Friday 2 pm". */
function comesBack(sentence: string, { days, time }: When, isMeeting: boolean, isExpected: boolean): boolean {
  if (days.length === 0) return false;
  if (isMeeting && time !== undefined) return true;
  const words = withDays(sentence);
  const label = LABEL.exec(words)?.[0] ?? '';
  // "Friday 2 pm", "Planning: Friday", "Friday: 2 pm"
  const isFirst = [words, words.slice(label.length)].some((part) => dayOfToken(tokensOf(part)[0] ?? '') !== undefined);
  if (OF_SPRINT.test(words)) return false;
  return isExpected && isFirst ? time !== undefined || label !== '' || HOURS.test(words) : isMeeting && days.length > 1;
}

/** "Tuesday 4-6" */
const HOURS = /^\p{L}+,?\s\d{1,2}\s?[-–]\s?\d{1,2}(?![\d./-])/u;

const LABEL = /^[^:.!?\n]{2,60}(?::|\s[–—-])\s+/u;

/** How often a day of a sprint comes back depends on the sprint. */
const OF_SPRINT = /sprint|iteration|iteraci[oó]n|release/iu;

/** "Monday 3 pm" comes back every week; "Monday 3 May, 3 pm" does not. */
function weeklyUnlessDated(sentence: string): string {
  return /\d{4}|\b\d{1,2}[./]\d{1,2}\b|\b(?:jan|feb|mar(?!tes|di)|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
    plain(sentence).replace(/\d{1,2}:\d{2}/g, ''),
  )
    ? ''
    : (timesOnDays(sentence) ?? 'weekly');
}

/** "Weekly sync: …", "**Retrospective** – …": what a meeting is called. */
export function labelOf(text: string): string | undefined {
  const match = /^(?:\*\*|__)([^*_]{2,60}?)\s*:?\s*(?:\*\*|__)|^([^:.!?\n]{2,50}?)(?::|\s[–—-])\s/u.exec(text);
  const label = plain(match?.[1] ?? match?.[2] ?? '')
    .replace(/:$/, '')
    .trim();
  // "Article 9." is no name of a meeting.
  const isName =
    label !== '' &&
    !/^(?:article|artículo|artikel|section|§|punkt)\s*\d+\W*$/iu.test(label) &&
    label.split(/\s+/).length <= 7 &&
    !/^https?$/.test(label);
  return isName ? label : undefined;
}
