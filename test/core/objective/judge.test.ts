import assert from 'node:assert/strict';
import { judgeObjective, type Extract, type Judgement, type Verdict } from '../../../core/src/objective/judge.js';
import { everyday } from './everyday.js';
import { otherLanguages } from './languages.js';
import { measurable, unmeasurable, weak } from './sentences.js';

const verdicts: readonly Verdict[] = ['measurable', 'weak', 'unmeasurable'];
const english = { measurable, weak, unmeasurable };

function codes(judgement: Judgement): readonly string[] {
  return judgement.reasons.map(({ code }) => code);
}

describe('judging an objective', () => {
  for (const verdict of verdicts) {
    it(`tells what is ${verdict}`, () => {
      const missed = english[verdict].filter((sentence) => judgeObjective(sentence).verdict !== verdict);
      assert.ok(missed.length / english[verdict].length < 0.03, `not ${verdict}:\n${missed.join('\n')}`);
    });
  }

  it('judges everyday objectives as their readers did', () => {
    const judged = verdicts.flatMap((verdict) =>
      everyday[verdict].map((sentence) => ({ sentence, verdict, given: judgeObjective(sentence).verdict })),
    );
    const missed = judged.filter(({ verdict, given }) => verdict !== given);
    assert.ok(
      missed.length / judged.length < 0.04,
      missed.map(({ verdict, given, sentence }) => `${verdict} ≠ ${given}: ${sentence}`).join('\n'),
    );
  });

  for (const [language, sentences] of Object.entries(otherLanguages)) {
    it(`reads ${language}`, () => {
      for (const verdict of verdicts) {
        for (const sentence of sentences[verdict]) {
          assert.equal(judgeObjective(sentence, {}, language).verdict, verdict, sentence);
        }
      }
    });
  }

  it('looks through emphasis and quotation marks', () => {
    assert.equal(judgeObjective('Hire **3** engineers.').verdict, 'measurable');
    assert.equal(judgeObjective('Reduce "response time" by *20 %*.').metric?.text, 'response time');
  });

  it('takes a regional tag, and English for a language it does not know', () => {
    assert.equal(judgeObjective('Die Kosten senken.', {}, 'de-CH').verdict, 'weak');
    assert.equal(judgeObjective('Reach an NPS of 40.', {}, 'tlh').verdict, 'measurable');
  });

  it('says why not, with the words that show it', () => {
    const { reasons } = judgeObjective('Improve customer satisfaction.');
    assert.deepEqual(
      reasons.map(({ code, words }) => [code, ...words.map(({ text }) => text)]),
      [['vague-verb', 'Improve'], ['vague-quality', 'satisfaction'], ['no-date']],
    );
    assert.ok(codes(judgeObjective('Reduce response time.')).includes('metric-without-target'));
    assert.ok(codes(judgeObjective('Improve by 20 %.')).includes('target-without-metric'));
    assert.ok(codes(judgeObjective('Reach X % retention.')).includes('placeholder-target'));
    assert.ok(codes(judgeObjective('Publish a style guide.')).includes('output-without-date'));
    assert.ok(codes(judgeObjective('Answer all calls promptly.')).includes('vague-manner'));
    assert.ok(codes(judgeObjective('Monitor trends.')).includes('continuous-activity'));
    assert.ok(codes(judgeObjective('Are we happy?')).includes('question'));
    assert.ok(codes(judgeObjective('We have 3 teams.')).includes('fact'));
    assert.ok(codes(judgeObjective('The support team')).includes('not-an-objective'));
    assert.deepEqual(judgeObjective('Hire 3 engineers.').reasons, []);
  });

  it('answers at once, however long the text', () => {
    for (const part of [
      '1',
      'a',
      ' ',
      '1.',
      '- ',
      'every ',
      '5 % of ',
      '[',
      'q1-',
      "l'",
      '\u{1F600}',
      'until the end of ',
    ]) {
      assert.ok(verdicts.includes(judgeObjective(part.repeat(10_000)).verdict), part);
    }
    assert.equal(judgeObjective('').verdict, 'unmeasurable');
  });
});

describe('what the charter says beside the sentence', () => {
  it('decides first where metric and target are typed', () => {
    const judged = judgeObjective('Foster a spirit of excellence.', { metric: 'NPS', target: '45' });
    assert.equal(judged.verdict, 'measurable');
    assert.deepEqual(judged.reasons, []);
  });

  it('asks for the other one where only one of the two is typed', () => {
    assert.deepEqual(codes(judgeObjective('Make people happier.', { metric: 'NPS' })), ['metric-without-target']);
    assert.deepEqual(codes(judgeObjective('Make people happier.', { target: '45' })), ['target-without-metric']);
    assert.equal(judgeObjective('Make people happier.', { metric: 'NPS' }).verdict, 'weak');
    assert.equal(judgeObjective('Improve our NPS.', { target: '45' }).verdict, 'measurable');
    assert.equal(judgeObjective('Reach 45 points.', { metric: 'NPS' }).verdict, 'measurable');
    assert.deepEqual(codes(judgeObjective('Please people.', { metric: 'NPS', target: 'TBD' })), ['placeholder-target']);
  });

  it('takes due date, lead-in and period as the deadline', () => {
    assert.equal(judgeObjective('Launch the supplier portal.').verdict, 'weak');
    assert.equal(judgeObjective('Launch the supplier portal.', { due: '2027-03-31' }).verdict, 'measurable');
    assert.equal(
      judgeObjective('Launch the supplier portal.', { lead: 'Over the next quarter we will:' }).verdict,
      'measurable',
    );
    assert.equal(judgeObjective('Launch the supplier portal.', { lead: 'We will:' }).verdict, 'weak');
    assert.equal(judgeObjective('Launch the supplier portal.', { period: true }).verdict, 'measurable');
    assert.equal(judgeObjective('Be a better team.', { due: '2027-03-31' }).verdict, 'unmeasurable');
  });
});

describe('what an objective says', () => {
  type Leg = 'metric' | 'target' | 'unit' | 'baseline' | 'deadline';
  const examples: readonly (readonly [string, { readonly [leg in Leg | 'direction' | 'verdict']?: string }])[] = [
    [
      'Bring the median first reply time down from 11 hours to 4 hours by the end of March.',
      { direction: 'down', target: '4', unit: 'hours', baseline: '11 hours', deadline: 'by the end of March' },
    ],
    [
      'Increase revenue by 15% in Q3.',
      { metric: 'revenue', direction: 'up', target: '15', unit: '%', deadline: 'in Q3' },
    ],
    [
      'Hire two bilingual agents.',
      { metric: 'bilingual agents', direction: 'reach', target: 'two', unit: 'bilingual agents' },
    ],
    [
      'Keep the abandonment rate below 5 %.',
      { metric: 'abandonment rate', direction: 'reach', target: 'below 5', unit: '%' },
    ],
    ['Close $2M in new business.', { direction: 'reach', target: '$2M' }],
    ['Publish the returns policy by 1 September.', { direction: 'do', deadline: 'by 1 September' }],
    ['Go-live by 30 November 2026', { verdict: 'measurable', deadline: 'by 30 November 2026' }],
    ['Every complaint gets an answer within five working days.', { target: 'within five', unit: 'working days' }],
    ['Fewer pages at night than in 2025.', { baseline: 'than in 2025' }],
    [
      'Senke die Kosten um 10 % bis Ende 2027.',
      { metric: 'Kosten', direction: 'down', target: '10', unit: '%', deadline: 'bis Ende 2027' },
    ],
  ];
  for (const [sentence, expected] of examples) {
    it(sentence, () => {
      const judged = judgeObjective(sentence, {}, sentence.startsWith('Senke') ? 'de' : 'en');
      for (const [leg, words] of Object.entries(expected)) {
        const found = judged[leg as Leg | 'direction' | 'verdict'];
        assert.equal(typeof found === 'object' ? found.text : found, words, leg);
      }
      for (const part of Object.values(judged).filter(isExtract)) {
        assert.equal(sentence.slice(part.start, part.end), part.text);
      }
    });
  }
});

function isExtract(value: unknown): value is Extract {
  return typeof value === 'object' && value !== null && 'start' in value;
}
