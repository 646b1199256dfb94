import assert from 'node:assert/strict';
import { coverage, parseCharter, type CoveragePart, type CoveredPoint } from '../../../core/src/index.js';

function points(text: string): readonly CoveredPoint[] {
  return coverage(parseCharter(`charter: 1\ntitle: Guest Experience\n${text}`));
}

function said(text: string, part: CoveragePart): string[] {
  return points(text).flatMap((point) => (point.part === part && point.state === 'here' ? [point.id] : []));
}

// Written as teams write titles, before the words were looked for in them.
const TITLES: { readonly [id: string]: readonly string[] } = {
  complaints: ['How we handle a complaint', 'Escalating a case', 'Umgang mit Reklamationen', 'Traiter une réclamation', 'Gestión de quejas'],
  feedback: ['Monthly survey round', 'Reading guest comments', 'Kundenrückmeldungen sammeln', 'Enquête trimestrielle', 'Encuesta de salida'],
  training: ['Onboarding of new agents', 'Coaching talks', 'Einarbeitung', 'Formation des nouveaux', 'Capacitación mensual'],
  retention: ['Win-back calls', 'When a client wants to leave: retention', 'Abwanderung vermeiden', 'Clients sur le point de résilier', 'Retención de clientes'],
  satisfaction: ['NPS report', 'Measuring CSAT', 'Zufriedenheit messen', 'Suivi des indicateurs', 'Medición de la satisfacción'],
  quality: ['Call review', 'Quality checks', 'Qualitätssicherung', 'Contrôle qualité', 'Control de calidad'],
  channels: ['Moving between channels', 'Omnichannel hand-over', 'Kanalwechsel', 'Passer d’un canal à l’autre', 'Atención multicanal'],
  vip: ['VIP guests', 'Key accounts', 'Großkunden betreuen', 'Clients prioritaires', 'Clientes importantes'],
  crisis: ['When systems are down: outage', 'Crisis talk', 'Im Notfall', 'Communication de crise', 'En caso de emergencia'],
  loyalty: ['Loyalty card', 'Reward points', 'Treuepunkte', 'Carte de fidélité', 'Programa de lealtad'],
}; // prettier-ignore

describe('coverage of a customer experience team', () => {
  for (const [id, titles] of Object.entries(TITLES))
    for (const title of titles)
      it(`takes “${title}” for ${id} and nothing else`, () =>
        assert.deepEqual(said(`procedures:\n  - title: "${title}"\n`, 'procedures'), [id]));

  it('has an id for every point, and none twice', () => {
    const ids = points('').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual([...new Set(points('').map(({ part }) => part))], ['work', 'charter', 'procedures']);
  });

  it('finds nothing in an empty charter, and nothing at all where there is none', () => {
    assert.deepEqual(points('').filter(({ state }) => state !== 'missing'), []);
    assert.deepEqual(coverage(parseCharter('')), []);
  }); // prettier-ignore

  it('finds the work in responsibilities, roles and scope, in four languages', () => {
    const all = ['strategy', 'voice', 'insight', 'journey', 'tools'];
    const texts = [
      'responsibilities: [Owns the CX strategy, Runs the customer survey, Analyses complaint data, Looks after every touchpoint, Chooses the tools]',
      'responsibilities: [Strategie, Kundenbefragung, Auswertung, Kundenreise, Werkzeuge]',
      'roles:\n  - title: Chef\n    responsibilities: [La stratégie, La voix du client, La connaissance client, Le parcours client, Les outils]',
      'scope:\n  in: [Estrategia, Voz del cliente, Análisis de datos, Recorrido del cliente, Herramientas]',
    ];
    for (const text of texts) assert.deepEqual(said(text, 'work'), all, text);
  });

  it('takes a section for its words', () => {
    assert.deepEqual(said('journey: [Booking, Arrival]', 'work'), ['journey']);
    assert.deepEqual(said('channels: [Letter box]', 'work'), ['journey']);
  });

  it('does not count what the charter says of itself or leaves to others', () => {
    const text =
      'introduction: Our strategy\nglossary: [Journey]\nscope:\n  out: [The strategy, Complaints of partners]\n';
    assert.deepEqual(said(text, 'work'), []);
    const elsewhere = points(text).filter(({ state }) => state === 'elsewhere');
    assert.deepEqual(elsewhere.map(({ id }) => id), ['strategy', 'complaints']); // prettier-ignore
  });

  it('says where it is said', () => {
    const text = 'charter: 1\ntitle: Guest Experience\nprocedures:\n  - title: Handling complaints\n';
    const point = coverage(parseCharter(text)).find(({ id }) => id === 'complaints');
    assert.deepEqual(point?.path, ['procedures', 0]);
    assert.equal(text.slice(point.span!.start, point.span!.end), 'title: Handling complaints');
  });

  it('knows how success is measured by a metric, a typed objective or a sentence with a figure', () => {
    const measured = (text: string): boolean => said(text, 'charter').includes('measurement');
    assert.ok(measured('metrics: [NPS]'));
    assert.ok(measured('objectives:\n  - { metric: NPS, target: at least 40 }'));
    assert.ok(measured('objectives: [Answer nine of ten letters within two days by 2026-12-31]'));
    assert.ok(!measured('objectives: [Make guests happier]'));
  });
});
