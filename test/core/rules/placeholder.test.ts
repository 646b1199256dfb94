import assert from 'node:assert/strict';
import { findPlaceholders } from '../../../core/src/rules/kit/placeholders/find.js';

/** The text with «…» around every blank that is found. */
function marked(text: string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of findPlaceholders(text)) {
    result += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return result + text.slice(done);
}

function check(lines: readonly string[]): void {
  for (const line of lines) assert.equal(marked(line.replaceAll(/[«»]/g, '')), line);
}

describe('placeholders', () => {
  it('are brackets that tell somebody to write something', () => {
    check([
      'A charter of «[YOUR COMPANY NAME]» and its teams',
      '«[Your Name]»',
      '«[DATE SIGNED]»',
      "«[Team Leader's Name]»",
      '«[Data Analyst Name]», «[UX/UI Designer Name]»',
      'Signed on «[Date]» by «[Member 2]»',
      '«[e.g., Team Leader]»',
      '«[List responsibilities]»',
      '«[Nom 1]» : chef de projet',
      'Application choisie : «[Bowy]»',
      '«[when approved]»',
      'From «[dd monthname yyyy]» (Start date + 2 years)',
      '«[N/A]»',
      'Reach «[Target Percentage]»%',
      'Reply within «[number]» hours',
      '«[Whom we serve, and what gets better because of us]»',
      'Bis «[Datum eintragen]»',
      'Responsable: «[nombre del líder]»',
      'Équipe : «[à compléter]»',
      '- «[Insert one norm per line]»',
      'Meet in <strong>room 4</strong> with «<your name>» on «<date>»',
    ]);
  });

  it('are short forms, rows of signs and dates made of letters', () => {
    check([
      '«TBD»',
      'Champion: «TBD»',
      '«TBD» + 2 years',
      '«TBD» more',
      '{«TBD»: URI}',
      '(LINK «TBD»)',
      'meets every **«TBD»** weeks',
      '«TODO»: ask Finance',
      '«___»',
      'Student #«_____________»',
      'Name: «____________» Date: «_____»',
      '«____ (YYYY-MM-DD)»',
      'Signed on «____ (day)» by «____ (name)», in two copies (one each)',
      '«.»',
      '«...»',
      '«—»',
      '«??»',
      'Approval Date: «YYYY-MM-DD»',
      'start «DD Month YYYY»',
      'am «TT.MM.JJJJ»',
      '«{{company_name}}» helps',
      'Hello «${team}»',
      'within «XX» hours, in «20XX», for «X %» of calls',
      '«Charter content here»',
      '«Lorem ipsum» dolor sit amet',
    ]);
  });

  it('are words that put it off', () => {
    check([
      '«to be defined»',
      '«To be determined.»',
      'Meeting room: «to be announced»',
      'Budget (still open): «still to be agreed»',
      'The date is «to be confirmed».',
      '«to define»',
      '«noch festzulegen»',
      'Vertretung: «noch offen»',
      'Der Ort «wird noch bekannt gegeben».',
      '«à définir»',
      'Lieu : «à préciser»',
      '«por definir»',
      'Fecha: «por confirmar»',
    ]);
  });

  it('are links that were never written', () => {
    check(['See «[the guide]()» first', '«[CoC]: @»']);
  });

  it('are never links, check boxes, footnotes, code or plain words', () => {
    check([
      'See [the guide](https://example.org/[Date]) and [our wiki][wiki]',
      '- [x] Done\n- [ ] Open',
      'As measured [1], [2, 3] and noted[^1]',
      'See the [readme] and the [CoC].\n\n[CoC]: https://example.org/coc',
      'Use `[YOUR COMPANY NAME]` and `TBD` in templates\n```\n[Date] ____\n```',
      '![our logo](logo.png) and [archived]',
      'As a [user + context], I need to do [x] in order to achieve [y].',
      'The parser [RFC 8259] follows [HTML] and [CSS-COLOR-4].',
      'Greet people: “Hello [Name], thank you for calling [Company].”',
      'Dates are written YYYY-MM-DD',
      'The TODO Group meets weekly; Todo el equipo participa; todo: nada',
      'Metrics to be agreed with the client each quarter',
      'The backlog is to be defined by the product owner',
      'Conflicts need to be decided',
      'Die Teamleitung hat Konflikte zu klären.',
      'Elle aide les membres à définir leurs objectifs.',
      'We write __bold__, ***both*** and ___both___ words',
      'First part\n\n___\n\nsecond part',
      'Reply within 24 hours … or sooner',
      'Kick-off - planning',
      'Sizes up to XXL, Xbox and X-ray; x % of y',
      'a <br> b <https://example.org> <ana@example.org>',
      '# charter-name, @ana and #returns-desk',
      'An open question?',
      '[sic] [optional] [internal]',
      'weekly',
      '2026-12-31',
    ]);
  });
});
