import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import { languageOf } from '../kit/objectives/language.js';
import { allTexts } from '../kit/once.js';
import { goalLimits, procedureLimits, type Limit } from '../kit/targets/limits.js';
import { placeOfFigure, rewrite, wordsOf } from '../kit/targets/report.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'A time limit does not say whether the hours count in which nobody works.',
    severity: 'info',
    group: 'objectives',
  },
  *check({ document, charter, references }) {
    if (!closesAtTimes(charter) || saysWhichCount(charter)) return;
    const limits = [...goalLimits(charter, references), ...procedureLimits(charter)].filter(isOpen);
    const [first, ...others] = limits.toSorted((a, b) => a.text.node.span.start - b.text.node.span.start);
    if (!first) return;
    yield {
      node: first.text.node,
      span: placeOfFigure(document, first),
      message: say`${quote(wordsOf(first))} by the clock, or only while you are open? For a question that comes in the evening or before a weekend the two are far apart. Write “working” or “clock” before the unit.`,
      fixes: languageOf(charter) === 'en' ? fixesFor(document, first) : [],
      related: others.map((limit) => ({
        span: placeOfFigure(document, limit),
        message: say`This limit does not say either`,
      })),
    };
  },
};

const HOUR = 3600;

/** From an hour to two weeks it makes a difference: seconds and minutes only run while somebody is there. */
function isOpen({ figure, seconds }: Limit): boolean {
  return (
    figure.runs === undefined && seconds >= HOUR && seconds <= 14 * 24 * HOUR && (figure.seconds ?? 0) <= 24 * HOUR
  );
}

const ALWAYS_OPEN =
  /24 ?(?:\/|x|hours a day,? ?) ?7|around the clock|round the clock|at any (?:time|hour)|always open|rund um die uhr|24 heures sur 24|24 horas/i;

/** There are hours, and nobody says that they never end. */
function closesAtTimes({ hours, services, channels }: Charter): boolean {
  const all = [
    ...hours,
    ...services.flatMap((service) => service.hours),
    ...channels.flatMap((channel) => channel.hours),
  ];
  if (all.length === 0) return false;
  return !all.some(
    ({ text, days, from, to }) =>
      [text?.value ?? '', days.map(({ value }) => value).join(' ')].some((said) => ALWAYS_OPEN.test(said)) ||
      (from?.value === '00:00' && /^(?:24:00|23:59|00:00)$/.test(to?.value ?? '')),
  );
}

/** One sentence of the charter may answer it for all limits. */
function saysWhichCount(charter: Charter): boolean {
  return allTexts(charter).some(({ text }) =>
    /\b(?:count|counts|counted|counting|run|runs|clock|mean|means|measured)\b[^.]{0,60}\b(?:working|business|office|opening|service|calendar|open)\b|\b(?:working|business|office|opening|service|calendar)[- ](?:hours?|days?)\b[^.]{0,40}\b(?:count|counts|counted|mean|means|apply)\b|\b(?:in|are|as) (?:clock|calendar) (?:hours|days)\b|\b(?:times?|limits?) (?:are|is|refers?) (?:in|to) (?:working|business|office)/i.test(
      text.value,
    ),
  );
}

function fixesFor(document: CharterDocument, limit: Limit): Fix[] {
  const words = wordsOf(limit);
  const unit = /\b(?:hours?|days?)\b/i.exec(words);
  if (!unit) return [];
  return ['working', 'clock'].flatMap((kind) => {
    const said = kind === 'clock' && /day/i.test(unit[0]) ? 'calendar' : kind;
    const written = words.slice(0, unit.index) + `${said} ` + words.slice(unit.index);
    return [rewrite(document, say`Write “${written}”`, limit, written)];
  });
}
