import assert from 'node:assert/strict';
import { applyEdits, english, parseCharter, type CharterDocument } from '../../../core/src/index.js';
import { editedIn, readEdited, takeOver, type EditedChange } from '../../../core/src/onto/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { renderDocx } from '../../../core/src/word/index.js';
import { editDocx } from './edits.js';

const CHARTER = `# The desk, since 2024
charter: 1
title: Returns Desk
purpose: We make returns easy. # as agreed in May
scope:
  in:
    - 'Returns: shoes and bags' # not hats
    - Swaps
  out:
    - Repairs
principles:
  - >-
    When in doubt we
    believe the customer.
  - Say **what** happens next.
members:
  - name: Ana Costa
    role: Lead
  - name: Bo Lind
    role: lead
roles:
  - id: lead
    title: Team Lead
    responsibilities:
      - Decides what comes next
meetings:
  - name: Weekly
    cadence: weekly
`;

describe('an edited document comes back onto its charter', () => {
  const document = parseCharter(CHARTER);
  const page = renderMarkdown(document);

  it('finds nothing where nothing was edited, in Markdown and in Word files', async () => {
    assert.deepEqual(fromMarkdown(document, page), []);
    assert.deepEqual(editedIn(document, readEdited('x.docx', await renderDocx(document))).changes, []);
  });

  it('changes a word, and not a byte beside it', () => {
    assert.equal(after('returns easy', 'returns quick'), CHARTER.replace('returns easy', 'returns quick'));
    assert.equal(
      after('believe the customer', 'trust the customer'),
      CHARTER.replace('believe the customer', 'trust the customer'),
    );
    assert.equal(after('**what** happens', '**what** comes'), CHARTER.replace('what** happens', 'what** comes'));
    assert.equal(after('Ana Costa', 'Ana Costa Silva'), CHARTER.replace('Ana Costa', 'Ana Costa Silva'));
  });

  it('changes a word between quotation marks, and one that needs them', () => {
    assert.equal(
      after('Returns: shoes', "Returns: men's shoes"),
      CHARTER.replace("'Returns: shoes and bags'", `"Returns: men's shoes and bags"`),
    );
    assert.equal(after('Repairs', 'Repairs: all of them'), CHARTER.replace('- Repairs', '- "Repairs: all of them"'));
  });

  it('puts in and takes out lines of lists', () => {
    assert.equal(after('- Swaps\n', '- Swaps\n- Refunds\n'), CHARTER.replace('- Swaps\n', '- Swaps\n    - Refunds\n'));
    assert.equal(
      after('- Swaps\n', '- Swaps\n- Refunds\n- Vouchers\n'),
      CHARTER.replace('- Swaps\n', '- Swaps\n    - Refunds\n    - Vouchers\n'),
    );
    assert.equal(after('- Swaps\n', ''), CHARTER.replace('    - Swaps\n', ''));
  });

  it('leaves to people what the charter says in another way, and says why', () => {
    const [owned, ...more] = fromMarkdown(document, page.replace('**What we do**', '**What we love**'));
    assert.deepEqual(more, []);
    assert.equal(owned?.edits, undefined);
    assert.match(owned?.reason ? english(owned.reason) : '', /added when it is printed/u);
  });

  it('renames somebody wherever something refers to them by name, but for signatures', () => {
    const text =
      'charter: 1\ntitle: X\nmembers:\n  - name: Ana Costa\nmeetings:\n  - name: Weekly\n    chair: ana-costa # since May\n';
    const rename = (charter: CharterDocument): readonly EditedChange[] =>
      fromMarkdown(
        charter,
        renderMarkdown(charter).replace('| Ana Costa', '| Ana Silva').replace('- Ana Costa', '- Ana Silva'),
      );
    const [change] = rename(parseCharter(text));
    assert.equal(change?.does && english(change.does), 'Changes the name in one other place, too.');
    assert.equal(
      applyEdits(text, change?.edits ?? []),
      text.replace('Ana Costa', 'Ana Silva').replace('ana-costa', 'Ana Silva'),
    );
    const [signed] = rename(parseCharter(`${text}signatures:\n  - member: Ana Costa\n    signed: 2026-01-02\n`));
    assert.equal(signed?.edits, undefined);
    assert.match(signed?.reason ? english(signed.reason) : '', /by signing/u);
  });

  it('asks once for a name that is printed in several places', () => {
    const text =
      'charter: 1\ntitle: X\nstatus: active\nmembers:\n  - id: ana\n    name: Ana Costa\n  - id: bo\n    name: Bo Lind\n' +
      'signatures:\n  - member: ana\n    signed: 2026-01-02\n';
    const charter = parseCharter(text);
    const changes = fromMarkdown(charter, renderMarkdown(charter).replaceAll('Ana Costa', 'Ana Silva'));
    assert.deepEqual(
      changes.map(({ edits }) => applyEdits(text, edits ?? [])),
      [text.replace('Ana Costa', 'Ana Silva')],
    );
    // In one of them only, it is told of.
    const last = renderMarkdown(charter).replace(/(?<=[^]*Ana Costa[^]*)Ana Costa/u, 'Ana Silva');
    assert.equal(fromMarkdown(charter, last).length, 1);
  });

  it('does not look between the marks of custom blocks, nor at codes', () => {
    const custom = `${page}\n<!-- custom -->\n\nAnything at all.\n\n<!-- /custom -->\n`;
    assert.deepEqual(fromMarkdown(document, custom), []);
    const active = parseCharter(CHARTER.replace('title:', 'status: active\ntitle:'));
    assert.deepEqual(fromMarkdown(active, renderMarkdown(active, { codes: true })), []);
  });

  it('takes over one change and leaves the others', () => {
    const blocks = markdown(page.replace('easy', 'quick').replace('Repairs', 'Mending'));
    const { changes } = editedIn(document, blocks);
    assert.equal(changes.length, 2);
    assert.equal(takeOver(document, blocks, changes.slice(1)), CHARTER.replace('Repairs', 'Mending'));
  });

  it('knows the German words that stand around a German charter', async () => {
    const german = parseCharter(
      CHARTER.replace('title: Returns Desk', 'title: Retouren\nlanguage: de\nstatus: active').replace(
        'meetings:',
        'procedures:\n  - {title: Retoure, steps: [{by: Lead, do: Nimmt an}, {by: Lead, do: Erstattet}]}\nmeetings:',
      ),
    );
    const printed = renderMarkdown(german, { codes: true });
    assert.match(printed, /^## Zweck des Teams$/m);
    assert.match(printed, /wie oben/);
    assert.match(printed, /^Code dieser Bedingungen: /m);
    assert.deepEqual(fromMarkdown(german, printed), []);
    assert.deepEqual(editedIn(german, readEdited('x.docx', await renderDocx(german))).changes, []);
    const edited = printed.replace('jede Woche', 'jede Woche, im Café').replace('- Swaps', '- Tausch');
    const [scope] = fromMarkdown(german, edited);
    assert.equal(scope?.after, 'Tausch');
    assert.ok(scope?.edits);
  });

  it('reads a Word file that somebody edited', async () => {
    const edit = (text: string): string => text.replace('easy', 'fun');
    const bytes = await renderDocx(document);
    const files = Array.from({ length: 12 }, (_, index) => editDocx(bytes, edit, index / 40));
    const changes = files.flatMap((file) => editedIn(document, readEdited('x.docx', file)).changes);
    assert.deepEqual([...new Set(changes.map((change) => change.after))], ['We make returns fun.']);
    assert.equal(applyEdits(CHARTER, changes[0]?.edits ?? []), CHARTER.replace('easy', 'fun'));
  });

  it('knows a document of another charter', () => {
    const { changes, refusal } = editedIn(document, markdown('# Pancakes\n\nTake flour.\n\nFry.\n'));
    assert.deepEqual(changes, []);
    assert.match(refusal ? english(refusal) : '', /“Returns Desk”/u);
  });

  function after(word: string, by: string): string {
    assert.ok(page.includes(word), word);
    const changes = fromMarkdown(document, page.replace(word, by));
    return changes.every(({ edits }) => edits)
      ? applyEdits(
          CHARTER,
          changes.flatMap(({ edits }) => edits ?? []),
        )
      : JSON.stringify(changes);
  }
});

function markdown(text: string): ReturnType<typeof readEdited> {
  return readEdited('x.md', new TextEncoder().encode(text));
}

function fromMarkdown(document: CharterDocument, text: string): readonly EditedChange[] {
  return editedIn(document, markdown(text)).changes;
}
