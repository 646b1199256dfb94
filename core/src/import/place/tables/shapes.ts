import type { ColumnKind, SectionKind } from '../../words/words.js';

/** How a field is read and printed: `item` as points, `refers` to a member or role, `free` to anybody. */
export type ColumnType = 'text' | 'cadence' | 'date' | 'day' | 'refers' | 'item';

/** A kind of table that is a list of the charter, a row each. */
export interface TableShape {
  readonly field: string;
  /** The sections in which such a table is expected. */
  readonly in: readonly SectionKind[];
  /** The column whom a row is about. */
  readonly key: ColumnKind;
  /** Elsewhere, at least two of these columns tell that it is such a table. */
  readonly tells: readonly ColumnKind[];
  readonly columns: { readonly [kind in ColumnKind]?: readonly [field: string, type: ColumnType] };
}

export const SHAPES: readonly TableShape[] = [
  {
    field: 'history',
    in: ['history'],
    key: 'version',
    tells: ['version', 'change', 'author', 'date'],
    columns: {
      version: ['version', 'text'],
      date: ['date', 'date'],
      change: ['change', 'text'],
      author: ['author', 'text'],
    },
  },
  {
    field: 'metrics',
    in: ['metrics'],
    key: 'metric',
    tells: [],
    columns: {
      metric: ['name', 'text'],
      definition: ['definition', 'text'],
      formula: ['formula', 'text'],
      unit: ['unit', 'text'],
      source: ['source', 'text'],
      cadence: ['cadence', 'cadence'],
      owner: ['owner', 'refers'],
    },
  },
  {
    field: 'objectives',
    in: ['objectives'],
    key: 'objective',
    tells: ['metric', 'target', 'due', 'owner', 'baseline'],
    columns: {
      objective: ['text', 'text'],
      metric: ['metric', 'text'],
      baseline: ['baseline', 'text'],
      target: ['target', 'text'],
      due: ['due', 'date'],
      owner: ['owner', 'refers'],
      current: ['current', 'text'],
    },
  },
  {
    field: 'meetings',
    in: ['meetings'],
    key: 'meeting',
    tells: ['cadence', 'day', 'time', 'duration', 'attendees', 'chair', 'location'],
    columns: {
      meeting: ['name', 'text'],
      purpose: ['purpose', 'text'],
      cadence: ['cadence', 'cadence'],
      day: ['day', 'day'],
      time: ['time', 'text'],
      duration: ['duration', 'text'],
      attendees: ['attendees', 'text'],
      location: ['location', 'text'],
      chair: ['chair', 'refers'],
    },
  },
  {
    field: 'communication',
    in: ['communication', 'channels'],
    key: 'what',
    tells: ['audience', 'channel', 'cadence'],
    columns: {
      what: ['what', 'text'],
      audience: ['audience', 'text'],
      channel: ['channel', 'text'],
      cadence: ['cadence', 'cadence'],
      day: ['cadence', 'cadence'],
      owner: ['owner', 'refers'],
    },
  },
  {
    field: 'stakeholders',
    in: ['stakeholders'],
    key: 'stakeholder',
    tells: ['relation', 'needs', 'provides', 'contact'],
    columns: {
      stakeholder: ['name', 'text'],
      relation: ['relation', 'text'],
      needs: ['needs', 'item'],
      provides: ['provides', 'item'],
      contact: ['contact', 'text'],
    },
  },
  {
    field: 'deliverables',
    in: ['deliverables'],
    key: 'deliverable',
    tells: ['due', 'owner', 'status'],
    columns: { deliverable: ['text', 'text'], due: ['due', 'date'], owner: ['owner', 'refers'] },
  },
  {
    field: 'services',
    in: ['services'],
    key: 'service',
    tells: ['target', 'channel'],
    columns: {
      service: ['name', 'text'],
      audience: ['audience', 'text'],
      channel: ['channel', 'text'],
      target: ['target', 'text'],
      owner: ['owner', 'refers'],
    },
  },
  {
    field: 'risks',
    in: ['risks'],
    key: 'risk',
    tells: [],
    columns: { risk: ['text', 'text'], owner: ['owner', 'refers'] },
  },
  {
    field: 'glossary',
    in: ['glossary'],
    key: 'word',
    tells: ['definition'],
    columns: { word: ['title', 'text'], definition: ['text', 'text'] },
  },
];
