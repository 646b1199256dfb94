import type { Point, Words } from './point.js';

/** What the team works on, which may be said anywhere in the charter. */
export interface WorkPoint extends Point {
  readonly part: 'work';
  readonly words: Words;
}

/** Those whose experience it is about, whatever a trade calls them. */
const WHO =
  '(?:customer|client|guest|user|buyer|shopper|patient|citizen|visitor|passenger|kunde|kundin|gaste|nutzer|burger|usager|usuario|huesped)';
/** At most a few words apart. */
const NEAR = '[a-z0-9-]{0,40}?-';

function near(words: string): string {
  return `${WHO}${NEAR}(?:${words}) (?:${words})[a-z]*-(?:${NEAR})?${WHO}`;
}

export const WORK: readonly WorkPoint[] = [
  {
    id: 'strategy',
    part: 'work',
    label: 'a strategy for the experience you want',
    words: {
      en: 'strateg roadmap',
      de: 'strateg zielbild',
      fr: 'strateg feuille-de-route',
      es: 'estrateg hoja-de-ruta',
    },
  },
  {
    id: 'voice',
    part: 'work',
    label: 'the voice of the customer',
    words: {
      en: `voice-of- voc\\b survey listening-post ${near('feedback|comment|opinion|said|say|tell|interview|review|answer')}`,
      de: `stimme-de[rs]- kundenfeedback kundenruckmeldung kundenbefragung kundenmeinung kundenstimme gastefeedback umfrage befragung ${near('feedback|ruckmeldung|befrag|meinung|stimme')}`,
      fr: 'voix-d enquete avis-(?:des-)?client avis-(?:des-)?usager retours?-(?:des-|de-nos-|de-)?client ecoute-(?:des-)?client',
      es: 'voz-de encuesta opinion(?:es)?-de comentarios-de sugerencias-de retroalimentacion',
    },
  },
  {
    id: 'insight',
    part: 'work',
    label: 'insight and analytics',
    words: {
      en: `insight analytic data-analyst ${near('data|trend|analy[sz]')} (?:data|survey|feedback|complaint)[a-z]*-analy analy[sz][a-z]*-(?:${NEAR})?(?:data|survey|feedback|complaint|comment|cause)`,
      de: 'erkenntnis kundenanalyse kundendaten datenanalyse auswert',
      fr: 'connaissance-(?:des-)?client analyse-(?:des-|de-)[a-z-]{0,20}(?:donnee|retour|avis|client) donnees-client',
      es: 'conocimiento-del-client analisis-de-[a-z-]{0,20}(?:dato|client|comentario|encuesta) analitica datos-de-client',
    },
  },
  {
    id: 'journey',
    part: 'work',
    label: 'interactions along the customer journey',
    words: {
      en: `journey touch-?point ${near('interaction|contact')} every-(?:interaction|contact|channel)`,
      de: 'kundenreise customer-journey kontaktpunkt beruhrungspunkt touchpoint kundenkontakt',
      fr: 'parcours-(?:d|client|usager|des-client) points?-de-contact interactions?-(?:avec|client)',
      es: 'recorrido-de viaje-del-client puntos?-de-contacto interaccion',
    },
  },
  {
    id: 'tools',
    part: 'work',
    label: 'the tools for it',
    words: {
      en: 'tool crm\\b software platform help-?desk-(?:system|software) ticketing',
      de: 'werkzeug plattform ticketsystem',
      fr: 'outil logiciel plateforme',
      es: 'herramienta plataforma programa-informatico',
    },
  },
];
