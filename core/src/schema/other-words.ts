import { slug } from '../text/slug.js';

type OfFields = { readonly [field: string]: string };

/**
 * What people write for a field, by the part of the charter that has it: in English, and for the charter's own fields in
 * Swedish, Spanish and German, too.
 */
export const OTHER_WORDS: { readonly [shape: string]: OfFields } = {
  charter: {
    title: 'name titel titulo rubrik namn nombre',
    purpose: 'why mission vision syfte proposito mision zweck auftrag',
    introduction: 'intro about overview inledning introduccion einleitung',
    background: 'context bakgrund antecedentes hintergrund',
    scope: 'omfattning avgransning alcance umfang',
    objectives: 'goals aims targets okrs mal malsattning objetivos metas ziele',
    metrics: 'kpis measures indicators matetal nyckeltal metricas indicadores kennzahlen',
    success: 'success-criteria',
    deliverables: 'milestones outputs leverabler entregables ergebnisse',
    roles: 'roller rollen',
    members: 'people team-members staff participants medlemmar miembros integrantes mitglieder',
    responsibilities: 'duties ansvar responsabilidades verantwortung aufgaben',
    decisions: 'decision-making beslut decisiones entscheidungen',
    principles: 'values varderingar valores werte grundsatze',
    norms: 'rules agreements ground-rules working-agreements ways-of-working regler normer reglas normas regeln',
    procedures: 'sops processes workflows rutiner procesos procedimientos ablaufe',
    channels: 'touchpoints kanaler canales kanale',
    meetings: 'moten reuniones besprechungen sitzungen',
    communication: 'communications kommunikation comunicacion',
    stakeholders: 'interested-parties intressenter interesados',
    escalation: 'conflicts conflict-resolution eskalering escalamiento eskalation',
    resources: 'tools budget resurser recursos ressourcen',
    risks: 'risker riesgos risiken',
    glossary: 'definitions terms ordlista glosario glossar',
    references: 'links referenser referencias',
    review: 'reviews revision granskning uberprufung',
    approval: 'godkannande aprobacion genehmigung',
    history: 'changelog versions historik historial verlauf',
    signatures: 'sign-off signoff underskrifter firmas unterschriften',
    sponsors: 'sponsor',
    period: 'date dates',
  },
  scope: {
    in: 'in-scope included includes include inside we-do what-we-do',
    out: 'out-of-scope not-in-scope excluded excludes exclude exclusions outside we-do-not what-we-do-not-do',
  },
  objective: {
    text: 'objective goal statement',
    metric: 'kpi measure measurement measured-by indicator',
    baseline: 'start from',
    target: 'value',
    due: 'date by until',
    current: 'actual status progress',
    items: 'key-results krs sub-objectives sub-goals',
  },
  metric: {
    definition: 'description meaning',
    formula: 'calculation',
    source: 'data-source',
    range: 'scale',
  },
  role: {
    title: 'role',
    purpose: 'description goal',
    responsibilities: 'duties tasks accountabilities does',
    skills: 'qualifications requirements',
    deputy: 'backup substitute alternate stand-in',
  },
  member: {
    name: 'full-name member person',
    role: 'title position job job-title function',
    email: 'e-mail mail',
    handle: 'github username user account',
    affiliation: 'company organization organisation department team',
    since: 'start from joined',
    until: 'end left to',
  },
  procedure: {
    purpose: 'description goal',
    trigger: 'starts-when when start',
    records: 'documents documentation',
    measures: 'metrics kpis',
  },
  step: {
    by: 'actor who role owner responsible person',
    do: 'action what task step description activity',
    within: 'due time',
    if: 'when condition case',
    steps: 'substeps sub-steps',
  },
  meeting: {
    purpose: 'goal agenda description',
    day: 'days weekday weekdays',
    location: 'place where room link',
    attendees: 'participants members who invitees',
    duration: 'length minutes',
    chair: 'facilitator host lead leader owner responsible moderator',
    starting: 'start from first',
  },
  communication: {
    what: 'name title subject message',
    audience: 'to for who recipients',
    channel: 'medium via tool how',
  },
  report: { what: 'name title subject report', to: 'for audience recipients who', channel: 'medium via tool how' },
  channel: { address: 'url link email phone number contact' },
  service: { target: 'sla service-level' },
  stakeholder: {
    relation: 'role relationship',
    needs: 'expects expectations interest interests',
    contact: 'who person',
  },
  decisions: { method: 'how rule model', threshold: 'majority', tiebreak: 'tie tie-break' },
  escalationStep: { to: 'who role level person', when: 'if condition trigger', how: 'channel via' },
  review: {
    next: 'next-review next-date due date',
    last: 'last-review last-date previous',
    owner: 'by reviewer',
    log: 'history',
  },
  reviewEntry: { by: 'reviewer owner who', outcome: 'result' },
  approval: { approvers: 'by approved-by signatories' },
  signature: { member: 'name who person signatory signed-by', signed: 'date on signed-on signed-at' },
  historyEntry: { author: 'by who', change: 'changes summary description' },
  period: { start: 'from since', end: 'to until' },
  section: { heading: 'title name' },
};

/** The same wherever a part of the charter has such a field. */
export const ANYWHERE: OfFields = {
  title: 'name heading label',
  name: 'title heading label',
  text: 'description details content',
  owner: 'responsible accountable responsible-person lead',
  cadence: 'frequency rhythm recurrence interval how-often',
  due: 'deadline due-date due-by',
  within: 'deadline time-limit limit timeframe sla',
  note: 'notes comment remark',
};

/** A key as the words above are written: "Due date", "due_date" and "dueDate" are one. */
export function asOtherWord(key: string): string {
  return slug(key.replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1-'));
}

/** The field of such a part of the charter that people call so, too. */
export function fieldCalled(word: string, shape: string, fields: readonly string[]): string | undefined {
  return [OTHER_WORDS[shape], ANYWHERE]
    .flatMap((words) => Object.entries(words ?? {}))
    .find(([field, words]) => fields.includes(field) && words.split(' ').includes(word))?.[0];
}
