import type { Point, Words } from './point.js';

/** One of the ten standard procedures, known by the words of a procedure's title, purpose or id. */
export interface ProcedurePoint extends Point {
  readonly part: 'procedures';
  readonly words: Words;
  /** What it could be called, as a title. */
  readonly title: string;
}

function procedure(
  id: string,
  { title, label }: Pick<ProcedurePoint, 'title' | 'label'>,
  words: Words,
): ProcedurePoint {
  return { id, part: 'procedures', label, title, words };
}

export const PROCEDURES: readonly ProcedurePoint[] = [
  procedure(
    'complaints',
    { title: 'Complaints and escalations', label: 'complaints and escalations' },
    {
      en: 'complain escalat grievance',
      de: 'beschwer reklam eskal',
      fr: 'reclamation plainte escalad',
      es: 'queja reclamaci reclamo escala',
    },
  ),
  procedure(
    'feedback',
    { title: 'Analysis of feedback', label: 'analysis of feedback' },
    {
      en: 'feedback survey voice-of comment',
      de: 'feedback ruckmeldung befrag umfrage',
      fr: 'retours?-(?:des-|de-)?client avis-(?:des-)?client enquete ecoute',
      es: 'comentario encuesta opinion retroaliment sugerencia',
    },
  ),
  procedure(
    'training',
    { title: 'Training and coaching', label: 'training and coaching' },
    {
      en: 'training train- trains?\\b coach onboard induction',
      de: 'schul coach einarbeit training',
      fr: 'formation former- accompagn integration-d',
      es: 'formaci capacit entren coach incorpora',
    },
  ),
  procedure(
    'retention',
    { title: 'Keeping customers', label: 'keeping customers' },
    {
      en: 'retention retain churn win-?back at-risk keeping-(?:customer|client|guest) save-a-',
      de: 'kundenbindung abwander kundig ruckgewinn',
      fr: 'retention fidelis resili reconquete',
      es: 'retencion retener fideliz baja recupera',
    },
  ),
  procedure(
    'satisfaction',
    { title: 'Watching satisfaction figures', label: 'watching satisfaction figures' },
    {
      en: 'satisf metric csat nps\\b ces\\b kpi measur figures scor dashboard',
      de: 'zufrieden kennzahl mess(?:en|ung) auswert',
      fr: 'satisfaction indicateur mesur tableau-de-bord',
      es: 'satisfaccion indicador medi(?:r|cion) tablero',
    },
  ),
  procedure(
    'quality',
    { title: 'Quality assurance of conversations', label: 'quality assurance of conversations' },
    {
      en: 'quality qa\\b call-review case-review audit calibrat monitoring-of-(?:call|conversation)',
      de: 'qualitat prufung-(?:der|von)-(?:gesprach|antwort)',
      fr: 'qualite audit',
      es: 'calidad auditor',
    },
  ),
  procedure(
    'channels',
    { title: 'Service across channels', label: 'service across channels' },
    {
      en: 'channel omni hand-?over-between',
      de: 'kanal omni',
      fr: 'canal canaux omni multicanal',
      es: 'canal omni multicanal',
    },
  ),
  procedure(
    'vip',
    { title: 'VIP and high-value customers', label: 'VIP and high-value customers' },
    {
      en: 'vip\\b vips\\b high-value key-account key-(?:customer|client) premium top-(?:customer|client) priority-(?:customer|client|account)',
      de: 'vip\\b vips\\b schlusselkund gro(?:ss|ß)kund premiumkund wichtige-kund stammgast stammgaste',
      fr: 'vip\\b grands?-compte clients?-(?:prioritaire|important|strategique|cle|premium)',
      es: 'vip\\b grandes-cuentas clientes?-(?:clave|important|prioritari|premium|estrategic)',
    },
  ),
  procedure(
    'crisis',
    { title: 'Communication in a crisis', label: 'communication in a crisis' },
    {
      en: 'cris[ie]s incident outage emergenc',
      de: 'krise notfall storung ausfall',
      fr: 'crise incident urgence panne',
      es: 'crisis incident emergencia averia',
    },
  ),
  procedure(
    'loyalty',
    { title: 'Loyalty programme', label: 'loyalty programme' },
    {
      en: 'loyal reward-(?:program|scheme|point)',
      de: '(?<!be)treue bonusprogramm loyal kundenkarte',
      fr: 'fidelite programme-de-fid',
      es: 'lealtad programa-de-fid puntos-de-fid',
    },
  ),
];
