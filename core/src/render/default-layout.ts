import type { ListStyle } from './blocks.js';
import type { OwnWords } from './own-words.js';

/** A column marked `?` is left out where all its cells would be empty. */
export type DefaultColumn = readonly [heading: OwnWords, field: string, optional?: '?', list?: ListStyle];

/** A section as a charter without a layout prints it. */
export interface DefaultSection {
  readonly heading: OwnWords | '';
  readonly fields: readonly string[];
  readonly list?: ListStyle;
  /** Of the first field, as a table. */
  readonly columns?: readonly DefaultColumn[];
  readonly lead?: OwnWords;
  readonly below?: readonly DefaultSection[];
}

/** What a charter says about itself, in a few lines below its title. */
export const FACTS: readonly (readonly [field: string, label: OwnWords])[] = [
  ['team', 'Team'],
  ['parent', 'Part of'],
  ['sponsors', 'Sponsor'],
  ['period', 'Period'],
  ['version', 'Version'],
  ['status', 'Status'],
];

/** The order and the headings of the template charters; the other sections stand where readers look for them. */
export const DEFAULT_LAYOUT: readonly DefaultSection[] = [
  { heading: 'Introduction', fields: ['introduction'] },
  { heading: 'Background', fields: ['background'] },
  { heading: 'Team Purpose', fields: ['purpose'] },
  { heading: 'Scope', fields: ['scope'] },
  { heading: 'Team Objectives', fields: ['objectives'] },
  {
    heading: 'How We Measure',
    fields: ['metrics'],
    columns: [
      ['Metric', 'name'],
      ['Definition', 'definition', '?'],
      ['Formula', 'formula', '?'],
      ['Unit', 'unit', '?'],
      ['Range', 'range', '?'],
      ['Source', 'source', '?'],
      ['How Often', 'cadence', '?'],
      ['Owner', 'owner', '?'],
    ],
  },
  { heading: 'Success Criteria', fields: ['success'] },
  { heading: 'Deliverables', fields: ['deliverables'] },
  {
    heading: 'Team Members and Roles',
    fields: ['members', 'roles'],
    columns: [
      ['Team Member', 'name'],
      ['Role', 'roles', '?'],
      ['Main Responsibilities', 'roles.responsibilities', '?', 'bullets'],
    ],
  },
  { heading: 'Membership', fields: ['membership'] },
  { heading: 'Responsibilities', fields: ['responsibilities'] },
  { heading: 'Authority', fields: ['authority'] },
  { heading: 'Decision Making', fields: ['decisions'] },
  { heading: 'Operating Principles', fields: ['principles'] },
  { heading: 'Team Norms', fields: ['norms'] },
  { heading: 'Accountability', fields: ['accountability'] },
  { heading: 'Operating Procedures', fields: ['procedures'] },
  {
    heading: 'Our Promises',
    fields: ['services'],
    columns: [
      ['Service', 'name'],
      ['For', 'audience', '?'],
      ['Channel', 'channel', '?'],
      ['Measure', 'metric', '?'],
      ['Promise', 'target', '?'],
      ['Hours', 'hours', '?'],
      ['Owner', 'owner', '?'],
    ],
  },
  {
    heading: 'Channels',
    fields: ['channels'],
    columns: [
      ['Channel', 'name'],
      ['Purpose', 'purpose', '?'],
      ['For', 'audience', '?'],
      ['Address', 'address', '?'],
      ['Hours', 'hours', '?'],
      ['Owner', 'owner', '?'],
    ],
  },
  {
    heading: 'Customer Journey',
    fields: ['journey'],
    columns: [
      ['Stage', 'name'],
      ['Goal', 'goal', '?'],
      ['Channels', 'channels', '?'],
      ['Measured By', 'metric', '?'],
      ['Owner', 'owner', '?'],
    ],
  },
  { heading: 'Meetings and Communication', fields: ['meetings', 'communication'] },
  { heading: 'Working Hours and Availability', fields: ['hours', 'availability'] },
  { heading: 'Reporting', fields: ['reporting'] },
  {
    heading: 'Stakeholders',
    fields: ['stakeholders'],
    columns: [
      ['Stakeholder', 'name'],
      ['Kind', 'kind', '?'],
      ['Relation', 'relation', '?'],
      ['Needs', 'needs', '?', 'bullets'],
      ['Provides', 'provides', '?', 'bullets'],
      ['Contact', 'contact', '?'],
    ],
  },
  { heading: 'Escalation', fields: ['escalation'], list: 'numbers' },
  { heading: 'Skills', fields: ['skills'] },
  { heading: 'Resources', fields: ['resources'] },
  { heading: 'Risks', fields: ['risks'] },
  { heading: 'Assumptions', fields: ['assumptions'] },
  { heading: 'Constraints', fields: ['constraints'] },
  { heading: 'Dependencies', fields: ['dependencies'] },
  { heading: 'Policies', fields: ['policies'] },
  { heading: 'Glossary', fields: ['glossary'] },
  { heading: 'References', fields: ['references'] },
  { heading: '', fields: ['sections'] },
  {
    heading: 'History',
    fields: ['history'],
    columns: [
      ['Version', 'version', '?'],
      ['Date', 'date', '?'],
      ['Change', 'change', '?'],
      ['Author', 'author', '?'],
    ],
  },
  {
    heading: 'Approval and Review',
    fields: ['review', 'approval'],
    below: [
      {
        heading: '',
        lead: 'Team Member Signatures:',
        fields: ['signatures'],
        columns: [
          ['Team Member', 'member'],
          ['Signature', 'text'],
          ['Date Signed', 'signed'],
        ],
      },
    ],
  },
];
