import assert from 'node:assert/strict';
import {
  headline,
  mentionOf,
  reviewFormats,
  reviewSummary,
  type ReviewFormatName,
} from '../../../../core/src/changes/report/index.js';
import { english, type Finding } from '../../../../core/src/index.js';
import { catalogue as german } from '../../../../core/src/l10n/de.generated.js';
import { approve } from '../../../kit/approve.js';
import { schemaErrors } from '../../../kit/json-schema.js';
import { change, compared, reviewed, reviewOf, sampleReview, signer } from './sample-review.js';

const ESCAPE = '\u001B';
const plain = { color: false };
const EXTENSIONS: { readonly [name in ReviewFormatName]: string } = {
  text: 'txt',
  markdown: 'md',
  json: 'json',
  html: 'html',
  github: 'txt',
};

describe('review formats', () => {
  for (const [format, extension] of Object.entries(EXTENSIONS)) {
    it(`${format} shows a review as approved`, () => {
      const shown = reviewFormats[format as ReviewFormatName](sampleReview(), plain);
      approve(`test/core/changes/report/approved/${format}.${extension}`, shown);
    });
  }

  it('github shows a weaker promise of the last charter before findings of the first', () => {
    const finding: Finding = {
      rule: 'missing-role',
      severity: 'warning',
      message: 'No lead.',
      span: { start: 0, end: 1 },
      path: [],
      fixes: [],
      related: [],
      calendar: false,
      essential: false,
    };
    const many = reviewed(
      'a',
      { after: 'title: A\n' },
      { result: { newFindings: Array.from({ length: 20 }, () => finding) } },
    );
    const weaker = reviewed(
      'b',
      { after: 'title: B\n' },
      { result: { changes: [change({ loosened: true, sentence: 'Weaker.' })] } },
    );
    const lines = reviewFormats.github(reviewOf([many, weaker]), plain).split('\n');
    assert.match(lines[1] ?? '', /^::warning .*::b: Weaker\.|^::warning .*::Weaker\./);
    assert.match(lines[9] ?? '', /\+13 more/);
  });

  it('say that nothing changed in a way that reads well', () => {
    const nothing = reviewOf([
      reviewed('a.charter.yaml', { before: 'title: A\n', after: 'title: "A"\n' }, { state: 'unchanged' }),
    ]);
    for (const format of ['text', 'markdown'] as const) {
      assert.equal(reviewFormats[format](nothing, plain), `${headline(nothing)}\n`);
    }
    assert.equal(reviewFormats.github(nothing, plain), `::notice title=Charters::${headline(nothing)}\n`);
    assert.equal(english(reviewSummary(nothing)), 'Nothing changed.');
  });

  it('json is as its published schema says', () => {
    for (const report of [sampleReview(), reviewOf([])]) {
      const printed: unknown = JSON.parse(reviewFormats.json(report, plain));
      assert.deepEqual(schemaErrors('schemas/review.schema.json', printed), []);
    }
  });

  it('text is colored only on request, and breaks lines only on a terminal', () => {
    const long = reviewOf([
      reviewed('a', {}, { result: { changes: [change({ sentence: 'word '.repeat(60).trim() })] } }),
    ]);
    assert.ok(!reviewFormats.text(long, plain).includes(ESCAPE));
    assert.ok(reviewFormats.text(long, { color: true }).includes(ESCAPE));
    assert.ok(
      reviewFormats
        .text(long, plain)
        .split('\n')
        .some((line) => line.length > 250),
    );
    assert.ok(
      reviewFormats
        .text(long, { ...plain, columns: 60 })
        .split('\n')
        .every((line) => line.length <= 60),
    );
  });
});

describe('the first line of a review', () => {
  const weaker = change({ loosened: true });

  it('has at most 25 words, whatever happened and whatever people are called', () => {
    const people = ['Ana', 'María de los Ángeles Fernández y González de la Vega', 'x '.repeat(80)];
    for (const count of [0, 1, 2, 12]) {
      for (const state of ['changed', 'unreadable'] as const) {
        for (const changes of [[], [change()], [weaker], Array.from({ length: 1234 }, () => weaker)]) {
          for (const name of people) {
            const signers = Array.from({ length: count }, (_, index) => signer(name, { id: String(index) }));
            const result = { changes, signers, mustSignAgain: signers.map(({ id }) => id) };
            const charters = Array.from({ length: 11 }, () => reviewed('a', {}, { state, result }));
            const line = headline(reviewOf(charters));
            assert.ok(line.split(/\s+/).length <= 25, line);
            assert.match(line, /[Aa]pproving is not signing\.$/);
            const inGerman = headline(reviewOf(charters), undefined, german);
            assert.ok(inGerman.split(/\s+/).length <= 25, inGerman);
            assert.match(inGerman, /[Ff]reigeben ist nicht unterschreiben\.$/);
          }
        }
      }
    }
  });

  it('says whether a promise got weaker, who signs again, and what to do', () => {
    const said = (changes: readonly ReturnType<typeof change>[], ...signers: ReturnType<typeof signer>[]): string =>
      headline(
        reviewOf([reviewed('a', {}, { result: { changes, signers, mustSignAgain: signers.map(({ id }) => id) } })]),
      );
    const end = 'approving is not signing.';
    assert.equal(
      said([change()]),
      `No promise got weaker. Nobody signs again. Read the changes before you approve: ${end}`,
    );
    assert.equal(
      said([weaker, weaker], signer('Ana Ruiz'), signer('Bo Lind')),
      `2 promises got weaker. Ana Ruiz and Bo Lind must sign again. Read the changes, then sign: ${end}`,
    );
    assert.equal(
      said([change()], signer('Ana Ruiz', { why: 'new' })),
      `No promise got weaker. Ana Ruiz must sign. Read the changes, then sign: ${end}`,
    );
    assert.match(said([change()], signer('A'), signer('B'), signer('C')), /3 people must sign again\./);
    const failed = headline(reviewOf([], { failures: [{ message: 'git knows no revision “x”.' }] }));
    assert.match(failed, /^Nothing could be compared/);
  });

  it('is the first line of the Markdown', () => {
    const [first = ''] = reviewFormats.markdown(sampleReview(), plain).split('\n');
    assert.equal(first, headline(sampleReview()));
  });
});

describe('the Markdown of a review', () => {
  const many = reviewOf(
    Array.from({ length: 300 }, (_, index) =>
      reviewed(
        `t/${index}.charter.yaml`,
        {},
        { result: { changes: [change({ sentence: 'Something long. '.repeat(20) })] } },
      ),
    ),
  );

  it('fits where it has to, and says what was left out', () => {
    const whole = reviewFormats.markdown(many, plain);
    assert.ok(whole.length > 65_536);
    for (const most of [2000, 20_000, 65_536]) {
      const short = reviewFormats.markdown(many, { ...plain, most });
      assert.ok(short.length <= most, `${short.length} > ${most}`);
      assert.match(short, /\+ \d+ more charters: “charter review” shows all of them\./);
    }
  });

  it('leaves the details out before it leaves charters out', () => {
    const one = reviewOf(sampleReview().charters.slice(-1));
    const whole = reviewFormats.markdown(one, plain);
    const short = reviewFormats.markdown(one, { ...plain, most: whole.length - 1 });
    assert.ok(whole.includes('<details>'));
    assert.ok(!short.includes('<details>') && !short.includes('more charter'));
  });

  it('addresses people only when asked to, and only by a handle that the earlier charter had', () => {
    const before = 'members:\n  - { id: ana, handle: "@ana-ruiz" }\n';
    const after = before.replace('ana-ruiz', 'everyone');
    const people = [
      signer('Ana Ruiz', { id: 'ana', handles: ['@everyone', 'ana-ruiz'] }),
      signer('Bo Lind', { handles: ['@stranger'] }),
    ];
    const report = reviewOf([
      reviewed('a', { before, after }, { result: { signers: people, mustSignAgain: people.map(({ id }) => id) } }),
    ]);
    assert.doesNotMatch(reviewFormats.markdown(report, plain), /@[a-z]/);
    const shown = reviewFormats.markdown(report, { ...plain, mentions: true });
    assert.match(shown, /\*\*Asked to sign:\*\* Ana Ruiz \(@ana-ruiz\), Bo Lind\n/);
    assert.doesNotMatch(shown, /@(?:everyone|stranger)/);
  });

  it('takes no handle for one that GitHub would not', () => {
    for (const handle of ['a b', 'a@b', '-a', 'a--b', 'x'.repeat(40), '<!--', 'a/b/c', '']) {
      const { before } = reviewed('a', { before: `members:\n  - { id: ana, handle: ${JSON.stringify(handle)} }\n` });
      assert.equal(mentionOf(signer('Ana', { handles: [handle] }), before), undefined, handle);
    }
    const { before } = reviewed('a', { before: 'members: [{ id: ana, handle: "@acme/desk-team" }]\n' });
    assert.equal(mentionOf(signer('Ana', { handles: ['acme/desk-team'] }), before), '@acme/desk-team');
  });
});

describe('the annotations of a review', () => {
  it('are the gravest first, and no more of a level than GitHub shows', () => {
    const weaker = Array.from({ length: 15 }, (_, index) => change({ loosened: true, sentence: `Weaker ${index}.` }));
    const notices = Array.from({ length: 30 }, (_, index) => change({ class: 'notice', sentence: `Told ${index}.` }));
    const report = reviewOf([reviewed('a', {}, { result: { changes: [...notices, ...weaker] } })]);
    const lines = reviewFormats.github(report, plain).trim().split('\n');
    assert.equal(lines.filter((line) => line.startsWith('::warning')).length, 10);
    assert.equal(lines.filter((line) => line.startsWith('::notice')).length, 10);
    assert.match(lines[0] ?? '', /::15 promises got weaker\./);
    assert.match(lines[9] ?? '', /::\+7 more\. /);
    assert.match(lines[19] ?? '', /::\+21 more\. /);
  });
});

describe('the page of a review', () => {
  const before =
    'charter: 1\ntitle: Desk\npurpose: We answer within 24 hours.\nscope:\n  in: [Returns, Refunds, Post]\n';

  it('shows the whole charter, with what was put in and taken out', () => {
    const after = before.replace('24 hours', '48 hours').replace('Refunds, ', '').replace('Post', 'Post, Lost parcels');
    const page = reviewFormats.html(reviewOf([compared('a.charter.yaml', before, after)]), plain);
    assert.match(page, /We answer within <del>24 <\/del><ins>48 <\/ins>hours\./);
    assert.match(page, /<\/span> Returns<\/p>/);
    assert.match(page, /<del>Refunds<\/del>/);
    assert.match(page, /<ins>Lost parcels<\/ins>/);
  });

  it('shows no difference where only the order of what has none is another', () => {
    const after = before.replace('Returns, Refunds', 'Refunds, Returns');
    const page = reviewFormats.html(reviewOf([compared('a.charter.yaml', before, after)]), plain);
    const [, article = ''] = page.split('<article');
    assert.doesNotMatch(article, /<(?:ins|del)>/);
  });

  it('has one heading of the first level, headings in order, and a name for every part', () => {
    const page = reviewFormats.html(sampleReview(), plain);
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} at ${index}`));
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) assert.ok(page.includes(` id="${id}"`), id);
    assert.match(page, /<html lang="en">/);
  });
});
