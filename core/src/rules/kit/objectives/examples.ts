import { english, say, type Said } from '../../../l10n/say.js';

/** How an objective could read that is about these words. The first that fits is taken. */
const BY_TOPIC: readonly (readonly [pattern: RegExp, example: Said])[] = [
  [/satisf|happ(?:y|iness)|delight|zufrieden/i, say`A satisfaction score of at least 90 %`],
  [/loyal|retention|relationship/i, say`Nine of ten customers buy again within a year`],
  [/respon|repl(?:y|ies)|prompt|timely|quick|fast|speed/i, say`Reply to nine of ten e-mails within 4 hours`],
  [/quality|consisten|standard|accura/i, say`At most 2 of 100 cases are reopened`],
  [/feedback|insight|listen|voice/i, say`Interview 20 customers and publish what they say`],
  [
    /collaborat|cooperat|team ?work|department|align|relations/i,
    say`Hold one review with Sales and Shipping every month`,
  ],
  [/learn|train|skill|knowledge|develop|competenc/i, say`Every agent completes two courses`],
  [/communicat|transparen|inform|aware/i, say`Publish a report of one page every month`],
  [/efficien|productiv|cost|process|workflow/i, say`Handle a case in at most 20 minutes on average`],
  [/innovat|improve(?:ment)?s|practice|excell/i, say`Introduce 5 practices that came out of complaints`],
  [/experience|journey|touchpoint|engag|seamless|holistic/i, say`Raise the NPS from 30 to 40 points`],
  [/brand|image|reputation/i, say`An average of at least 4.5 stars in public reviews`],
];

const ELSE = say`Answer nine of ten calls within 40 seconds`;

/** An example sentence; `dated` where the objective has its date already. */
export function exampleFor(text: string, dated: boolean): Said {
  const example = BY_TOPIC.find(([pattern]) => pattern.test(text))?.[1] ?? ELSE;
  return dated || / (?:every|within) (?:a )?(?:month|year)/.test(english(example))
    ? example
    : say`${example} by the end of the year`;
}

/** How a figure for this metric could read. */
export function figureFor(metric: string): Said {
  if (/\btime|duration|delay|latency|wait/i.test(metric)) return say`at most 4 hours`;
  if (/nps|net promoter/i.test(metric)) return say`at least 40`;
  if (/churn|abandon|error|complaint|defect|incident|cost|reopen|bounce|turnover|no-show/i.test(metric))
    return say`at most 5 %`;
  if (/rate|score|csat|retention|satisf|share|percent|%|adoption|coverage|level|fcr/i.test(metric))
    return say`at least 90 %`;
  return say`at least 10 a month`;
}
