import type { Dimension } from '../../../objective/figures/read.js';

export type MetricName =
  | 'nps'
  | 'csat'
  | 'ces'
  | 'fcr'
  | 'aht'
  | 'response'
  | 'resolution'
  | 'wait'
  | 'service-level'
  | 'abandonment'
  | 'occupancy'
  | 'retention'
  | 'churn'
  | 'uptime'
  | 'share';

/** A metric that is known by its name, with what everybody knows about it. */
export interface KnownMetric {
  readonly name: MetricName;
  /** How messages call it. */
  readonly label: string;
  readonly pattern: RegExp;
  /** Metrics of a like name that follow other rules. */
  readonly except?: RegExp;
  /** What it is measured in. */
  readonly dimension: Dimension;
  /** The lowest and highest value in that dimension. */
  readonly range?: readonly [lowest: number, highest: number];
  /** Whether more of it is better; left out where neither is. */
  readonly better?: 'up' | 'down';
  /** A share that is high wherever things go half-way well, so that it can hardly rise by half. */
  readonly usuallyHigh?: true;
}

const PART: readonly [number, number] = [0, 100];

/** The metrics of customer experience and service; the first that fits is taken. */
const CATALOGUE: readonly KnownMetric[] = [
  {
    name: 'nps',
    label: 'NPS',
    pattern: /\be?nps\b|\bnet[- ]promoter|\bpromoter score/i,
    dimension: 'points',
    range: [-100, 100],
    better: 'up',
  },
  { name: 'ces', label: 'customer effort score', pattern: /\bces\b|\beffort score/i, dimension: 'number' },
  {
    name: 'csat',
    label: 'CSAT',
    pattern:
      /\bc-?sat\b|\b(?:customer|client|guest|user|caller)[- ]satisfaction(?: score| rating| rate| index)?|\bsatisfaction (?:score|rating|rate|index)|\bkundenzufriedenheit|\bsatisfaction client|\bsatisfacción (?:del cliente|de los clientes)/i,
    except: /\b(?:survey|employee|staff)\b/i,
    dimension: 'percent',
    range: PART,
    better: 'up',
    usuallyHigh: true,
  },
  {
    name: 'fcr',
    label: 'first contact resolution',
    pattern:
      /\bfcr\b|\b(?:first|one)[- ](?:contact|call|touch)[- ](?:resolution|solution|fix)|\berstlösungs(?:quote|rate)|\brésolution au premier contact|\bresolución en (?:el )?primer contacto/i,
    dimension: 'percent',
    range: PART,
    better: 'up',
    usuallyHigh: true,
  },
  {
    name: 'service-level',
    label: 'service level',
    pattern: /\bservice[- ]?level(?! agreement| objective)/i,
    dimension: 'percent',
    range: PART,
    better: 'up',
    usuallyHigh: true,
  },
  {
    name: 'abandonment',
    label: 'abandonment rate',
    pattern: /\babandon(?:ment|ed)?\b/i,
    except: /\bcarts?\b|\bbaskets?\b/i,
    dimension: 'percent',
    range: PART,
    better: 'down',
  },
  {
    name: 'occupancy',
    label: 'occupancy',
    pattern:
      /\b(?:agents?|advisors?|advisers?|staff|team|operators?)['’]?s?[- ]occupancy|\boccupancy of (?:the |our )?(?:agents|advisors|staff)|^occupancy(?: rate)?$/i,
    dimension: 'percent',
    range: PART,
  },
  {
    name: 'retention',
    label: 'retention',
    pattern: /\bretention\b|\bkundenbindungs(?:quote|rate)/i,
    except:
      /\b(?:data|log|logs|record|records|revenue|net|gross|dollar|backup|document|documents|water|file|files|message|messages)\b|\b[ngd]rr\b/i,
    dimension: 'percent',
    range: PART,
    better: 'up',
    usuallyHigh: true,
  },
  {
    name: 'churn',
    label: 'churn',
    pattern: /\bchurn\b|\babwanderungs(?:quote|rate)/i,
    except: /\b(?:code|revenue|net|mrr|arr|negative|gross)\b/i,
    dimension: 'percent',
    range: PART,
    better: 'down',
  },
  {
    name: 'uptime',
    label: 'uptime',
    pattern: /\buptime\b|\b(?:system|service|server|site|website|platform|api|network) availability|^availability$/i,
    dimension: 'percent',
    range: PART,
    better: 'up',
    usuallyHigh: true,
  },
  {
    name: 'share',
    label: '',
    pattern:
      /\b(?:conversion|completion|open|click|click-through|response|error|defect|failure|reopen|refund|delivery|adoption|participation|pass|renewal|acceptance|recommendation|bounce|complaint|resolution|answer|solution|no-show|turnout|escalation) rate$|\b(?:share|percentage|proportion) of (?!the )\b|^(?:test|code) coverage$/i,
    dimension: 'percent',
    range: PART,
  },
  { name: 'aht', label: 'AHT', pattern: /\baht\b|\bhandl(?:e|ing) time/i, dimension: 'time' },
  {
    name: 'response',
    label: 'response time',
    pattern:
      /\b(?:response|reply|reaction) times?\b|\btime to (?:first )?(?:response|reply|answer)|\bantwortzeit|\breaktionszeit|\btemps de réponse|\btiempo de respuesta/i,
    dimension: 'time',
    better: 'down',
  },
  {
    name: 'resolution',
    label: 'resolution time',
    pattern:
      /\b(?:resolution|solution) times?\b|\btime to (?:resolution|resolve|solve)|\bmttr\b|\blösungszeit|\btemps de résolution|\btiempo de resolución/i,
    dimension: 'time',
    better: 'down',
  },
  {
    name: 'wait',
    label: 'waiting time',
    pattern:
      /\b(?:wait|waiting|hold|queue) times?\b|\bspeed of answer|\bwartezeit|\btemps d.attente|\btiempo de espera/i,
    dimension: 'time',
    better: 'down',
  },
];

/** A share of cases in time, the keeping of a limit or the change of a figure is another metric than the figure itself. */
const DERIVED =
  /\b(?:compliance|adherence|attainment|achievement|reduction|improvement|increase|decrease|growth|on[- ]time|in time|within|budget|variance|target|targets|goal|goals|survey|surveys|responses?$)\b/i;

/** The metric these words name; undefined where they name none, or one that only sounds like it. */
export function knownMetric(words: string): KnownMetric | undefined {
  const known = CATALOGUE.find(({ pattern, except }) => pattern.test(words) && !except?.test(words));
  return known &&
    !(known.dimension === 'time' && (DERIVED.test(words) || /%|\b(?:share|percent|percentage|rate)\b/i.test(words)))
    ? known
    : undefined;
}

/** Whether one of these metrics may be named in some words: a quick look that may find too much, never too little. */
export function mayName(names: readonly MetricName[], words: string): boolean {
  return CATALOGUE.some(({ name, pattern }) => names.includes(name) && (LOOSE[name] ?? pattern).test(words));
}

/** Where what stands behind the name of a metric would tell it from another thing. */
const LOOSE: Readonly<Partial<Record<MetricName, RegExp>>> = { 'service-level': /\bservice[- ]?level/i };

/** All metrics that the words name: "NPS and churn". */
export function knownMetrics(words: string): readonly KnownMetric[] {
  return CATALOGUE.filter(
    ({ name, pattern, except }) => name !== 'share' && pattern.test(words) && !except?.test(words),
  );
}
