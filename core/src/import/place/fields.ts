import type { SectionKind } from '../words/words.js';
import type { ListField } from './kinds/lists.js';

export const FIELDS: { readonly [kind in SectionKind]?: ListField } = {
  objectives: { field: 'objectives', nests: true, term: 'title' },
  success: { field: 'success', nests: true, term: 'title' },
  deliverables: { field: 'deliverables', nests: true, term: 'title' },
  metrics: { field: 'metrics', nests: false, term: 'name' },
  responsibilities: { field: 'responsibilities', nests: true, term: 'title' },
  principles: { field: 'principles', nests: true, term: 'title' },
  norms: { field: 'norms', nests: true, term: 'title' },
  accountability: { field: 'accountability', nests: true, term: 'title' },
  procedures: { field: 'procedures', nests: false, term: 'title' },
  services: { field: 'services', nests: false, term: 'name' },
  channels: { field: 'channels', nests: false, term: 'name' },
  journey: { field: 'journey', nests: false, term: 'name' },
  reporting: { field: 'reporting', nests: false, term: undefined },
  stakeholders: { field: 'stakeholders', nests: false, term: 'name' },
  escalation: { field: 'escalation', nests: false, term: undefined },
  resources: { field: 'resources', nests: true, term: 'title' },
  risks: { field: 'risks', nests: true, term: 'title' },
  assumptions: { field: 'assumptions', nests: true, term: 'title' },
  constraints: { field: 'constraints', nests: true, term: 'title' },
  dependencies: { field: 'dependencies', nests: true, term: 'title' },
  policies: { field: 'policies', nests: true, term: 'title' },
  glossary: { field: 'glossary', nests: true, term: 'title' },
  references: { field: 'references', nests: true, term: 'title' },
  history: { field: 'history', nests: false, term: undefined },
};

/** Sections in which people sign, or say who does. */
export const SIGNING_KINDS: ReadonlySet<SectionKind> = new Set(['signatures', 'approval']);

export const MEETING_KINDS: ReadonlySet<SectionKind> = new Set(['meetings', 'communication', 'availability']);

/** What else one can say where a section tells why there is a team. */
export const BESIDE_PURPOSE: ReadonlySet<SectionKind> = new Set([
  'objectives',
  'scope',
  'scopeIn',
  'norms',
  'principles',
  'roles',
  'responsibilities',
]);

/** What a bold line can say of the list below it, whatever the section is about. */
export const OVERRIDES: ReadonlySet<SectionKind> = new Set([
  'scopeOut',
  'metrics',
  'members',
  'signatures',
  'approval',
  'meetings',
  'deliverables',
  'risks',
  'glossary',
  'stakeholders',
  'success',
  'assumptions',
  'constraints',
  'dependencies',
]);
