import type { CharterDocument } from '../document.js';
import { say, type Said } from '../l10n/say.js';
import type { Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { reviewDate } from '../review-date/review-date.js';
import type { Block, Line } from './blocks.js';
import { createContext, who, words, type Context } from './context.js';
import { hoursLine } from './describe/customers.js';
import { itemLine, objectiveLine, outItemLine } from './describe/item.js';
import {
  around,
  bare,
  commas,
  hasWords,
  joined,
  listed,
  named,
  paragraph,
  plain,
  say as own,
  written,
} from './line.js';
import { blocksInItsLanguage, dayInItsLanguage, inItsLanguage } from './its-language.js';
import type { OwnWords } from './own-words.js';

/** A charter on one page, for those who work with the team. */
export interface Card {
  readonly blocks: readonly Block[];
  /** How many lines its points take on paper, roughly. */
  readonly lines: number;
  /** What a reader would look for and not find, as whole sentences. */
  readonly gaps: readonly Said[];
}

/** So many points of each kind have room on the page. */
const MOST = 6;

interface Part {
  readonly heading: OwnWords;
  readonly lines: (context: Context) => readonly Line[];
  readonly gap: Said;
}

const PARTS: readonly Part[] = [
  {
    heading: 'What we do',
    lines: (context) => (context.charter.scope?.in ?? []).map((item) => itemLine(plainly(context), item)),
    gap: say`The card does not say what you do: add “in” under “scope”.`,
  },
  {
    heading: 'What we don’t do',
    lines: (context) => (context.charter.scope?.out ?? []).map((item) => outItemLine(context, item)),
    gap: say`The card does not say what you do not do: add “out” under “scope”.`,
  },
  {
    heading: 'How to reach us',
    lines: (context) => [...channelLines(context), ...hourLines(context)],
    gap: say`The card does not say how to reach you: add “channels”, with an address and hours.`,
  },
  {
    heading: 'How we are measured',
    lines: (context) => [...serviceLines(context), ...objectiveLines(context)],
    gap: say`The card does not say how you are measured: add “objectives” or “services”.`,
  },
];

/** Undefined where there is no charter to read. */
export function cardOf({ charter, references }: CharterDocument): Card | undefined {
  if (!charter || !references) return undefined;
  const context = createContext(charter, references);
  const parts = PARTS.map(({ heading, lines, gap }) => ({ heading, gap, lines: lines(context).filter(hasWords) }));
  return {
    blocks: blocksInItsLanguage(charter, [
      { kind: 'heading', level: 1, number: '', line: [bare(titleOf(charter))], place: undefined },
      ...paragraph(purposeOf(context)),
      ...parts.filter(({ lines }) => lines.length > 0).flatMap(({ heading, lines }) => partOf(heading, lines)),
    ]),
    lines: parts.reduce((sum, { lines }) => sum + linesOnPaper(lines), 0),
    gaps: parts.filter(({ lines }) => lines.length === 0).map(({ gap }) => gap),
  };
}

function linesOnPaper(lines: readonly Line[]): number {
  return lines.slice(0, MOST).reduce((sum, line) => sum + Math.min(3, Math.ceil(plain(line).length / 40)), 0);
}

/** Where the card is from, for its foot: "Version 1.2 of the charter. It is looked at again by 18 January 2027." */
export function cardFoot({ charter }: CharterDocument): string {
  if (!charter) return '';
  const { version } = charter;
  const { next } = reviewDate(charter, '2000-01-01');
  const foot = (ours: OwnWords): string => inItsLanguage(charter, ours);
  const from = version
    ? `${foot('Version |of')}${version.value.trim()}${foot(' of the charter.')}`
    : foot('From the charter.');
  return next === undefined ? from : `${from} ${foot('It is looked at again by ')}${dayInItsLanguage(charter, next)}.`;
}

function titleOf({ team, title }: Charter): string {
  return (team?.name?.value ?? title?.value ?? 'Charter').trim().replaceAll(/\s+/g, ' ');
}

/** A purpose that ends in a colon goes on with its points. */
function purposeOf(context: Context): Line {
  const { purpose, introduction } = context.charter;
  const text = purpose?.mission ?? purpose?.statement ?? purpose?.text ?? introduction;
  const points = (purpose?.points ?? []).map((point) => itemLine(plainly(context), point));
  if (!text) return joined(points, '; ');
  return [written(text), ...around(' ', /:\s*$/.test(text.value) ? joined(points, '; ') : [])];
}

function partOf(heading: OwnWords, lines: readonly Line[]): Block[] {
  const kept = lines.length > MOST ? lines.slice(0, MOST - 1) : lines;
  const more = lines.length - kept.length;
  const all = more > 0 ? [...kept, [own('and '), bare(String(more)), own(' more in the charter')]] : kept;
  return [
    { kind: 'heading', level: 2, number: '', line: [own(heading)], place: undefined },
    {
      kind: 'list',
      style: 'bullets',
      items: all.map((line) => ({ blocks: paragraph(line), place: undefined })),
      place: undefined,
    },
  ];
}

/** Without owners and notes, which are for the team. */
function plainly(context: Context): Context {
  return { ...context, details: false };
}

function channelLines(context: Context): Line[] {
  return context.charter.channels.map((channel) => {
    if (channel.text) return [written(channel.text)];
    const hours = listed(channel.hours.map((one) => hoursLine(context, one)));
    return named(words(channel, 'name'), commas([words(channel, 'address'), hours]));
  });
}

/** Those of the team, where its channels name none. */
function hourLines(context: Context): Line[] {
  const { hours, channels } = context.charter;
  if (channels.some((channel) => channel.hours.length > 0)) return [];
  return hours.map((one) => hoursLine(context, one));
}

function serviceLines(context: Context): Line[] {
  return context.charter.services.map((service) => {
    if (service.text) return [written(service.text)];
    const promise = joined([who(context, service, 'metric'), words(service, 'target')], ' ');
    return named(words(service, 'name'), commas([promise, around('via ', who(context, service, 'channel'))]));
  });
}

function objectiveLines(context: Context): Line[] {
  const { objectives, metrics } = context.charter;
  if (objectives.length > 0) return objectives.map((objective) => objectiveLine(plainly(context), objective));
  return metrics.map((metric: Entity) => words(metric, 'name'));
}
