// Which places of a charter hold promises. A promise can get weaker; a purpose, a risk or a power cannot.

/** Entries that promise something by being there. Whoever takes one out takes a promise back. */
export const PROMISES: ReadonlySet<string> = new Set([
  'scope.in',
  'scope.out',
  'objectives',
  'success',
  'deliverables',
  'metrics',
  'roles',
  'roles.responsibilities',
  'responsibilities',
  'authority.limits',
  'authority.reserved',
  'decisions.rules',
  'norms',
  'accountability',
  'procedures',
  'procedures.steps',
  'procedures.records',
  'services',
  'services.hours',
  'channels',
  'channels.hours',
  'meetings',
  'availability',
  'hours',
  'reporting',
  'escalation',
  'constraints',
  'policies',
  'review.triggers',
  'approval.approvers',
]);

/** Fields by which somebody answers for something. */
const ACCOUNTABLE: ReadonlySet<string> = new Set(['owner', 'by', 'chair']);

/** Fields without which a promise asks less: of an objective its figure and its day, of a step its time. */
const ASKING: ReadonlySet<string> = new Set([
  'metric',
  'measures',
  'target',
  'due',
  'within',
  'cadence',
  'minimum',
  'quorum',
  'threshold',
  'needs',
  'end',
]);

export function isAccountable(field: string): boolean {
  return ACCOUNTABLE.has(field);
}

/** Whether a promise gets weaker when this field is taken out. */
export function isAsking(field: string): boolean {
  return ACCOUNTABLE.has(field) || ASKING.has(field);
}

/** Whether these words promise something: the sentence of an entry, or a field of its own. */
export function arePromise(list: string, field: string): boolean {
  return (
    (list === 'approval' && field === 'statement') ||
    (PROMISES.has(list) && /^(?:text|title|name|do|what|when|how)$/.test(field))
  );
}
