import assert from 'node:assert/strict';
import { checkWording } from '../../../../core/src/terms/amendments/wording-only.js';

const NAMES = { words: new Set(['ana', 'ruiz', 'bo']), phrases: [['service', 'lead'], ['csat']] };

function verdict(before: string, after: string, language = 'en'): string {
  const check = checkWording(before, after, { language, names: NAMES });
  return check.ok ? 'wording' : `${check.because} ${check.words.join(' ')}`.trim();
}

const LONG =
  'We answer the people who write to us kindly and in plain words, and tell them honestly what we cannot do within 24 hours.';

describe('what counts as another wording', () => {
  it('is a slip of the pen, or another word for the same', () => {
    for (const [before, after] of [
      ['kindly', 'kindley'],
      ['kindly', 'politely'],
      ['plain words', 'simple words'],
      ['tell them honestly', 'tell them frankly'],
      ['kindly and', 'very kindly and'],
      ['honestly ', ''],
      ['the people', 'people'],
      ['We answer', 'WE ANSWER,'],
    ] as const)
      assert.equal(verdict(LONG, LONG.replace(before, after)), 'wording', `${before} → ${after}`);
    assert.equal(
      verdict(
        'Wir antworten allen, die uns schreiben, freundlich und in einfachen Worten, die man gut versteht.',
        'Wir antworten allen, die uns schreiben, höflich und in einfachen Worten, die man gut versteht.',
        'de-CH',
      ),
      'wording',
    );
  });

  it('is nothing that touches what always counts', () => {
    const smuggled: readonly (readonly [before: string, after: string])[] = [
      ['24', '48'],
      ['24 hours', '24 days'],
      ['within 24', 'after 24'],
      ['hours', 'hour'],
      ['cannot do', 'can do'],
      ['cannot do', 'could do'],
      ['tell them', 'may tell them'],
      ['tell them', 'never tell them'],
      ['tell them', 'only tell them'],
      ['We answer the', 'We answer all the'],
      ['We answer the', 'We answer most of the'],
      ['the people', 'some people'],
      ['kindly', 'kindly, if asked'],
      ['kindly', 'monthly'],
      ['kindly', 'twice'],
      ['plain words', 'plain words or not at all'],
      ['in plain', 'without plain'],
      ['and tell', 'unless they tell'],
      ['kindly', 'on Monday'],
      ['kindly', 'for € 5'],
      ['kindly', '5'],
      ['kindly', 'at https://example.org'],
      ['kindly', 'as Ana wants'],
      ['who write to us', 'who write to the Service Lead'],
      ['kindly', 'by CSAT'],
      ['kindly', 'niemals'],
      ['kindly', 'soll'],
    ];
    for (const [before, after] of smuggled)
      assert.match(verdict(LONG, LONG.replace(before, after)), /^counted /, `${before} → ${after}`);
  });

  it('knows the small words of four languages, and those of others by heart', () => {
    const told: readonly (readonly [language: string, before: string, after: string])[] = [
      ['de', 'Anfragen beantworten wir freundlich, und wer mehr wissen will, soll danach das Büro in der Stadt fragen.', 'Anfragen beantworten wir freundlich, und wer mehr wissen will, darf danach das Büro in der Stadt fragen.'], // prettier-ignore
      ['de', 'Das Büro in der Stadt hilft Kunden, deren Rad gestohlen wurde, und gibt ein anderes aus.', 'Das Büro in der Stadt hilft Kunden, deren Rad nicht gestohlen wurde, und gibt ein anderes aus.'], // prettier-ignore
      ['fr', 'Le bureau répond aux clients, et les vélos perdus doivent être remplacés par ceux de la réserve.', 'Le bureau répond aux clients, et les vélos perdus peuvent être remplacés par ceux de la réserve.'], // prettier-ignore
      ['es', 'La oficina contesta a los clientes y las bicicletas perdidas se cambian por otras de la reserva.', 'La oficina contesta a los clientes y las bicicletas perdidas nunca se cambian por otras de la reserva.'], // prettier-ignore
      ['en', 'Het kantoor helpt klanten van wie de fiets kapot is met een andere fiets uit de voorraad.', 'Het kantoor helpt klanten van wie de fiets kapot is niet met een andere fiets uit de voorraad.'], // prettier-ignore
    ];
    for (const [language, before, after] of told) assert.match(verdict(before, after, language), /^counted/, after);
    assert.equal(verdict(LONG, LONG.replace('kindly', 'politely'), 'nl'), 'language');
    assert.equal(verdict(LONG, LONG.replace('kindly', 'politely'), ''), 'language');
  });

  it('is no more than a fifth of the words', () => {
    const ten = 'one'.replace('one', 'We greet people nicely whenever they come through our door');
    assert.equal(ten.split(' ').length, 10);
    assert.match(verdict(ten, ten.replace('nicely', 'warmly')), /^wording|^counted whenever/);
    assert.equal(verdict(ten, ten.replace('nicely', 'warmly').replace('door', 'gate')), 'wording');
    assert.equal(
      verdict(ten, ten.replace('nicely', 'warmly').replace('door', 'gate').replace('greet', 'hail')),
      'much',
    );
    assert.equal(verdict(ten, `${ten} bright big gate`), 'much');
    assert.equal(verdict('We greet people nicely', 'We greet people warmly'), 'much');
    assert.equal(verdict(ten, ''), 'much');
    assert.equal(verdict('', ten), 'much');
    assert.equal(verdict('a '.repeat(2000), 'b '.repeat(2000)), 'long');
  });

  it('moves no words about, and turns none into its opposite', () => {
    const text = 'Refunds are agreed by the desk while exchanges are agreed by the office, as was settled in writing';
    assert.equal(verdict(text, text.replace('desk', 'X').replace('office', 'desk').replace('X', 'office')), 'moved office desk'); // prettier-ignore
    assert.match(verdict(text, text.replace('agreed', 'disagreed')), /^opposite/);
    assert.match(verdict(text, text.replace('settled', 'unsettled')), /^opposite/);
    assert.match(verdict(text, text.replace('in writing', 'in careless writing')), /^counted/);
  });
});
