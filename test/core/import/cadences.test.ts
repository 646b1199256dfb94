import assert from 'node:assert/strict';
import { charterOf, factsOf, importText, read } from './kit.js';

const cadences = (heading: string, ...body: string[]): readonly string[] =>
  factsOf(
    read(
      importText(
        'a.md',
        `${['# Team Charter', '', '## Purpose', '', 'We help.', '', heading, '', ...body].join('\n')}\n`,
      ),
    ),
  ).cadences;

describe('how often people meet, in the words they use', () => {
  it('a weekday inside the name of a meeting, or before it', () => {
    assert.deepEqual(cadences('## Möten', '- **Torsdagsmöte (planering):** börjar 10.15'), ['weekly']);
    assert.deepEqual(cadences('## Möten', '- Fredagsfika 14:30'), ['weekly']);
    assert.deepEqual(cadences('## Treffen', '- Montagsrunde: 9 Uhr'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', '- Thursday sync: starts at noon'), ['weekly']);
  });

  it('the days of the week, with or without the word for each', () => {
    assert.deepEqual(cadences('## Möten', '- Planering: måndagar efter daily'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', '- Planning: Wed, after the daily call'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', 'Tuesday 2-3pm (room 4), Friday 12-1pm (online)'), ['weekly']);
    assert.deepEqual(cadences('## Reuniones', '- Reunión los días jueves, de una hora'), ['weekly']);
    assert.deepEqual(cadences('## Reuniones', '- Reunión todos los días lunes'), ['weekly']);
    assert.deepEqual(cadences('## Reuniones', '- Reunión todos los días'), ['daily']);
    assert.deepEqual(cadences('## Möten', '- Morgonmöte: vardagar 8.45'), ['daily']);
    assert.deepEqual(cadences('## Meetings', '- Review: Friday of the last week of a sprint'), []);
  });

  it('weekdays by their letters', () => {
    for (const days of ['M/W/F', 'M, W, F', 'MWF', 'M, W & F'])
      assert.deepEqual(cadences('## Meetings', `- Stand-up: ${days} at 10:00`), ['three times a week']);
    assert.deepEqual(cadences('## Meetings', 'We meet T/Th 3-4 pm.'), ['twice-weekly']);
    assert.deepEqual(cadences('## Meetings', 'Letters of type T, W and F go to the archive.'), []);
  });

  it('a row of a table, once, whatever its heading is about and however often it says it', () => {
    assert.deepEqual(
      cadences(
        '## Planning Meetings',
        '| **Meeting** | **Cadence** | **Agenda** |',
        '|---|---|---|',
        '| *Menu Planning* | Quarterly: once every 3 months | dishes |',
        '| *Cook + Clerk Sync* | Twice Weekly | needs |',
      ),
      ['quarterly', 'twice-weekly'],
    );
  });

  it('an account of money that is given each month is no meeting, unless people meet for it', () => {
    assert.deepEqual(cadences('## Reuniones', 'La tesorera presenta las cuentas a la junta cada trimestre.'), []);
    assert.deepEqual(cadences('## Möten', 'Kassören redovisar ekonomin för styrelsen varje månad.'), []);
    assert.deepEqual(cadences('## Meetings', 'The treasurer presents the accounts to the board every month.'), []);
    assert.deepEqual(cadences('## Meetings', 'We meet every month; Ana presents the accounts.'), ['monthly']);
  });

  it('a choice that a template leaves, an example and a duty in brackets are no meetings', () => {
    assert.deepEqual(cadences('## Comunicación', '- **Reunión:** [semanal / quincenal] con la clienta.'), []);
    assert.deepEqual(cadences('## Meetings', '- Team meeting: [weekly/monthly]'), []);
    assert.deepEqual(cadences('## Meetings', '- Team meeting: [weekly]'), ['weekly']);
    assert.deepEqual(cadences('## Rutiner', '- Obligatoriska delar sker på vardagar (t.ex. möten)'), []);
    assert.deepEqual(cadences('## Duties', '- Each 3-week sprint has a host (runs meetings, keeps notes).'), []);
    assert.deepEqual(cadences('## Rutiner', '- Alla ses varje vecka (stormöte)'), ['weekly']);
  });

  it('numbers that are said twice, and numbers of order', () => {
    assert.deepEqual(cadences('## Meetings', 'We meet no less than once every three (3) weeks.'), ['every 3 weeks']);
    assert.deepEqual(cadences('## Meetings', 'We meet every two (2) weeks.'), ['biweekly']);
    assert.deepEqual(cadences('## Meetings', 'We meet every third week.'), ['every 3 weeks']);
    assert.deepEqual(cadences('## Möten', 'Vi träffas var tredje vecka.'), ['every 3 weeks']);
    assert.deepEqual(cadences('## Treffen', 'Wir treffen uns jede dritte Woche.'), ['every 3 weeks']);
    assert.deepEqual(cadences('## Reuniones', 'Nos reunimos cada tercera semana.'), ['every 3 weeks']);
  });

  it('a row about meetings in a table of rules, and no row about their minutes', () => {
    const table = ['| Area | Rule | Check |', '| --- | --- | --- |', '| Letters | Two days | Log |'];
    assert.deepEqual(cadences('## Rules', ...table, '| Meetings | One hour every Tuesday | Notes |'), ['weekly']);
    assert.deepEqual(cadences('## Rules', ...table, '| Meeting minutes | Sent every Tuesday | Mail |'), []);
  });

  it('a weekday and a time in a cell', () => {
    const table = ['| Meeting | When |', '| --- | --- |', '| Planning | Monday 10 am |'];
    assert.deepEqual(cadences('## Meetings', ...table), ['weekly']);
  });

  it('twice a week, in one word whatever the language', () => {
    for (const said of [
      'twice a week',
      'Two times per week',
      '2x/week',
      'twice weekly',
      'semi-weekly',
      'Bi-weekly (twice a week)',
    ])
      assert.deepEqual(cadences('## Meetings', `- Sync: ${said}`), ['twice-weekly'], said);
    assert.deepEqual(cadences('## Möten', 'Vi träffas två gånger i veckan.'), ['twice-weekly']);
    assert.deepEqual(cadences('## Möten', 'Vi har två fasta gruppmöten per vecka.'), ['twice-weekly']);
    assert.deepEqual(cadences('## Reuniones', 'Nos reunimos dos veces por semana.'), ['twice-weekly']);
    assert.deepEqual(cadences('## Treffen', 'Wir treffen uns zweimal pro Woche.'), ['twice-weekly']);
    assert.deepEqual(cadences('## Réunions', 'Nous nous réunissons deux fois par semaine.'), ['twice-weekly']);
  });

  it('every working day, in other words', () => {
    for (const said of ['each and every morning', 'all working days', 'five days a week', 'Mon thru Fri'])
      assert.deepEqual(cadences('## Meetings', `- Sync: ${said}`), ['daily'], said);
    assert.deepEqual(cadences('## Möten', '- Möte: alla dagar i veckan'), ['daily']);
    assert.deepEqual(cadences('## Reuniones', '- Reunión: días laborables'), ['daily']);
    assert.deepEqual(cadences('## Treffen', '- Treffen: montags bis freitags'), ['daily']);
    assert.deepEqual(cadences('## Réunions', '- Réunion: du lundi au vendredi'), ['daily']);
  });

  it('whenever there is a reason, where nothing comes back', () => {
    assert.deepEqual(cadences('## Meetings', 'Meetings are held as and when required.'), ['as-needed']);
    assert.deepEqual(cadences('## Möten', 'Vi träffas vid behov.'), ['as-needed']);
    assert.deepEqual(cadences('## Meetings', '| Meeting | Frequency |', '| --- | --- |', '| Sync | As needed |'), [
      'as-needed',
    ]);
    assert.deepEqual(cadences('## Meetings', 'We meet as needed, but at least monthly.'), ['monthly']);
    assert.deepEqual(cadences('## Meetings', 'We meet every week. Additional meetings are held as needed.'), [
      'weekly',
    ]);
  });

  it('short words and signs for how often', () => {
    assert.deepEqual(cadences('## Möten', 'Möte 1 gång/vecka'), ['weekly']);
    assert.deepEqual(cadences('## Möten', '- Avstämning: tis, ons, fre kl 9'), ['three times a week']);
    assert.deepEqual(cadences('## Möten', 'Vi ses 2 ggr/vecka.'), ['twice-weekly']);
    assert.deepEqual(cadences('## Reuniones', '- Reunión: 1 vez/semana'), ['weekly']);
    assert.deepEqual(cadences('## Reuniones', '- Lunes: 18:00', '- Jueves: 19:00'), ['weekly', 'weekly']);
    assert.deepEqual(cadences('## Meetings', '- Frequency: 1x week'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', 'Meetings: Monday through Thursday, 9:15'), ['daily']);
  });

  it('several weekdays of one meeting', () => {
    const twice = [
      'We meet every Tuesday and Thursday from 3 to 4 pm.',
      'Meetings: Mondays & Wednesdays 5pm',
      'We meet at 8pm every Monday/Wednesday.',
      'We meet Tuesdays at 6pm and Thursdays at 7pm.',
      'Vi träffas tis- och torsdagar kl. 13.',
      'Nos reunimos los martes y los jueves a las 18:00.',
    ];
    for (const said of twice) assert.deepEqual(cadences('## Meetings', said), ['twice-weekly'], said);
    assert.deepEqual(cadences('## Meetings', 'We meet Monday, Wednesday, and Friday.'), ['three times a week']);
    const rows = ['| Meeting | When |', '| --- | --- |', '| Work meeting | Mon, Wed, Fri 6pm |'];
    assert.deepEqual(cadences('## Meetings', ...rows), ['three times a week']);
  });

  it('weekdays of which one is enough, or that are all meant', () => {
    assert.deepEqual(cadences('## Meetings', 'We meet on Mondays or Fridays.'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', 'Weekly meetings on Mondays and Thursdays at 4 pm.'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', '- Daily stand-up: Mondays and Thursdays at 4 pm'), ['twice-weekly']);
    assert.deepEqual(cadences('## Meetings', '- Daily stand-up: 4 pm, daily on Mondays and Tuesdays too'), ['daily']);
    assert.deepEqual(cadences('## Meetings', 'Monday-Thursday: 7pm'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', 'The group meets on the first and third Monday.'), ['twice a month']);
  });

  it('once a month, and once a year face to face', () => {
    const said = cadences('## Meetings', 'Monthly teleconference; one face-to-face meeting per year.');
    assert.deepEqual(said, ['monthly', 'annual']);
  });

  it('below a heading that asks for it, inside one for procedures', () => {
    const said = cadences(
      '## Team procedures',
      '### Day, time, and place for regular team meetings:',
      '',
      '- Room 4, Friday 11.15, weekly',
    );
    assert.deepEqual(said, ['weekly']);
  });

  it('rows of a plan of communication that are called meetings', () => {
    assert.deepEqual(
      cadences(
        '## Plan de comunicaciones',
        '| Reunión | Frecuencia | Medio |',
        '|---|---|---|',
        '| Revisión de la carta | Quincenal | Sala |',
        '| Balance | Mensual | Sala |',
      ),
      ['biweekly', 'monthly'],
    );
  });

  it('as needed, even if on a day', () => {
    assert.deepEqual(cadences('## Meetings', '- *As Needed* → 10:00 - 12:00 PM on Saturdays'), ['as-needed']);
  });

  it('as needed, and who leads them changes more often', () => {
    assert.deepEqual(cadences('## Ground rules', 'We come together as needed.'), ['as-needed']);
    const said = ['The crew commits to meeting when required.', '', '- The chair of our meetings changes every month.'];
    assert.deepEqual(cadences('## Communication', ...said), ['as-needed']);
  });

  it('a number of things each month is no meeting', () => {
    assert.deepEqual(cadences('## Plan', '- An estimate of how many workshops the cook can give monthly'), []);
  });

  it('messages are no meetings', () => {
    assert.deepEqual(cadences('## Communication', 'We check in with each other over Slack every two days.'), []);
    assert.deepEqual(cadences('## Communication', 'We check in with each other in a call every two days.'), [
      'every 2 days',
    ]);
  });

  it('a point that is a meeting, among others below a label', () => {
    const points = ['- Share the work', '- Meet every Weds at 5 pm', '- Learn to sail'];
    assert.deepEqual(cadences('**What do we want of this? What shall we learn?**', '', ...points), ['weekly']);
  });

  it('behind a label that asks when people meet, whatever the section', () => {
    const said = (...point: string[]): readonly string[] =>
      cadences('## How we are built', '', '- The most votes win', ...point, '- We talk by letter');
    assert.deepEqual(said('- **Day, time and place of our regular meetings:**', '  Arranged as needed, in the hall'), [
      'as-needed',
    ]);
    assert.deepEqual(said('- **Days, times and place of our regular meetings:**', '  Mondays at 3 pm by the oven'), [
      'weekly',
    ]);
    assert.deepEqual(said('- **Meetings:** on demand'), ['as-needed']);
    assert.deepEqual(said('- **Help with meetings:** ask Bo if needed'), []);
  });

  it('a count in any period, in figures or words, whatever the language', () => {
    const said = (heading: string, words: string): readonly string[] => cadences(heading, `- Demo: ${words}`);
    assert.deepEqual(said('## Meetings', '1x/month'), ['monthly']);
    assert.deepEqual(said('## Meetings', '4 times a year'), ['quarterly']);
    assert.deepEqual(said('## Meetings', '2x per year'), ['semiannual']);
    assert.deepEqual(said('## Möten', '4 ggr/år'), ['quarterly']);
    assert.deepEqual(said('## Reuniones', 'una vez al semestre'), ['semiannual']);
    assert.deepEqual(said('## Treffen', 'zweimal wöchentlich'), ['twice-weekly']);
    assert.deepEqual(said('## Möten', 'var fjärde vecka'), ['monthly']);
    assert.deepEqual(cadences('## Möten', 'Vi har träffats två gånger i år.'), []);
    assert.deepEqual(cadences('## Absence', 'Whoever misses two meetings in a month bakes.'), []);
  });

  it('weekdays alone, and the days of each week', () => {
    assert.deepEqual(cadences('## Meetings', 'Mon and Thu'), ['twice-weekly']);
    assert.deepEqual(cadences('## Meetings', 'We meet on Tuesday and Friday each week.'), ['twice-weekly']);
    assert.deepEqual(cadences('## Möten', '- Planering: mån och tors'), ['twice-weekly']);
    assert.deepEqual(cadences('## Reuniones', '- Demo: Martes'), ['weekly']);
    assert.deepEqual(cadences('## Meetings', '- Sync: Mon/Fri'), ['twice-weekly']);
    assert.deepEqual(cadences('## Meetings', '- Sync: Mon – Fri'), ['daily']);
    const week = ['| Day | When |', '| --- | --- |', '| Monday | 9:00 stand-up |', '| Friday | No meeting |'];
    assert.deepEqual(cadences('## Meetings', ...week), ['weekly']);
  });

  it('as needed, behind the name of a meeting and in a column for when', () => {
    for (const item of ['Workshop: as needed', 'Workshop (when required)', 'Workshop, on demand', 'If needed – demo'])
      assert.deepEqual(cadences('## Meetings', `- ${item}`), ['as-needed'], item);
    assert.deepEqual(cadences('## Meetings', '- Agenda: as needed'), []);
    const table = (when: string): readonly string[] =>
      cadences('## Meetings', `| Meeting | Length | ${when} |`, '| --- | --- | --- |', '| Demo | As needed | Office |');
    assert.deepEqual(table('Where'), []);
  });

  it('below and beside what asks when people meet', () => {
    assert.deepEqual(cadences('## Rules', '**Our meetings**', '', 'Every month'), ['monthly']);
    assert.deepEqual(cadences('## Communication', '**How often do we meet?**', '', 'Fridays'), ['weekly']);
    assert.deepEqual(cadences('## Rules', '### How frequently will we meet?', '', 'Once a week'), ['weekly']);
    assert.deepEqual(cadences('## Kommunikation', '- Mötesschema: en gång i kvartalet', '- Bo: mejl'), ['quarterly']);
    const table = ['| Topic | What we agreed |', '| --- | --- |', '| Frequency | Fortnightly |', '| Place | Pier 4 |'];
    assert.deepEqual(cadences('## Meetings', ...table), ['biweekly']);
  });

  it('what is sent, read, handed on or done each week is no meeting, even where meetings are told', () => {
    for (const said of [
      'The agenda is posted every Friday.',
      'We read the channel every day.',
      'The chair of our meetings changes every month.',
      'Rollen som mötesledare roterar varje vecka.',
      'El orden del día se envía cada viernes.',
    ])
      assert.deepEqual(cadences('## Meetings', said), [], said);
    const asked = '- Who writes the minutes of the daily stand-up?: Ana, for now';
    const hours = '- **Working hours (core):** Mon-Fri 09:00 - 15:00';
    assert.deepEqual(cadences('## Meetings', '- Daily stand-up: 9:00', asked, hours), ['daily']);
    const tasks = ['| Task | Frequency |', '| --- | --- |', '| Water the plants | Weekly |'];
    assert.deepEqual(cadences('## Routines', ...tasks), []);
  });
});

describe('when people meet, beside how often', () => {
  it('on several days, each in a point of its own below one question', () => {
    const points = ['   - 7:30pm - 10:30pm on Thursdays, in the boathouse', '   - 11am on Sundays, at the pier'];
    assert.deepEqual(
      cadences(
        '## Procedures',
        '1. Day, time, and place for regular team meetings:',
        ...points,
        '2. Tools:',
        '   - Chat',
      ),
      ['weekly', 'weekly'],
    );
  });

  it('time and length from the lines below a name, and from words for noon', () => {
    const text = ['# Team Charter', '', '## Meetings', '', '- Retro', '  - Frequency: monthly', '  - Time: 10:00', ''];
    const [retro] = charterOf('a.md', text.join('\n')).meetings;
    assert.equal(retro?.cadence?.value, 'monthly');
    assert.equal(retro?.time?.value, '10:00');
    const row = ['# Team Charter', '', '## Meetings', '', '| Meeting | Length | When |', '| --- | --- | --- |'];
    const [demo] = charterOf('a.md', [...row, '| Demo | 1 h | Every day (Mon–Fri) at noon |', ''].join('\n')).meetings;
    assert.equal(demo?.time?.value, '12:00');
    assert.deepEqual(demo?.day, []);
  });
});
