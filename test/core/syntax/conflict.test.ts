import assert from 'node:assert/strict';
import {
  analyze,
  applyEdits,
  defaultSettings,
  fixSafely,
  parseCharter,
  signatureStates,
} from '../../../core/src/index.js';

const HEAD = 'charter: 1\ntitle: Returns Desk\nmembers: [Ana, Bo, Cy]\n';
const ana = '  - { member: Ana, signed: 2026-01-15 }';
const bo = '  - { member: Bo, signed: 2026-01-16 }';
const cy = '  - member: Cy\n    signed: 2026-01-17';
const conflict = (ours: string, theirs: string, before?: string): string =>
  `<<<<<<< HEAD\n${ours}${before === undefined ? '' : `||||||| 1a2b3c4\n${before}`}=======\n${theirs}>>>>>>> bo-signs\n`;

/** The text after the offered repair; undefined where none is offered. */
function mended(text: string): string | undefined {
  const problems = parseCharter(text).syntax.problems.filter(({ code }) => code === 'both-signed');
  return problems.length === 0
    ? undefined
    : applyEdits(
        text,
        problems.flatMap(({ edits }) => edits),
      );
}

/** The text after `--fix`. */
function fixed(text: string): string {
  const options = { settings: defaultSettings(), today: '2026-11-22' };
  return fixSafely(text, (now) => analyze(parseCharter(now), options)).text;
}

function signers(text: string): string[] {
  const { charter } = parseCharter(text);
  const states = charter ? signatureStates(charter).signers : [];
  return states.filter(({ signature }) => signature).map(({ signer }) => signer.name);
}

describe('two versions of a file that both were signed', () => {
  const lists: { readonly [what: string]: [text: string, mended: string] } = {
    'lines added to a list': [
      `signatures:\n${cy}\n${conflict(`${ana}\n`, `${bo}\n`)}`,
      `signatures:\n${cy}\n${ana}\n${bo}\n`,
    ],
    'a list begun in both': [
      conflict(`signatures:\n${ana}\n`, `signatures: # new\n${bo}\n${cy}\n`),
      `signatures:\n${ana}\n${bo}\n${cy}\n`,
    ],
    'a line that both have': [
      `signatures:\n${conflict(`${ana}\n${bo}\n`, `${cy}\n${bo}\n`)}`,
      `signatures:\n${ana}\n${bo}\n${cy}\n`,
    ],
    'what was there before': [
      `signatures:\n${conflict(`${ana}\n${bo}\n`, `${ana}\n${cy}\n`, `${ana}\n`)}`,
      `signatures:\n${ana}\n${bo}\n${cy}\n`,
    ],
    'comments, blank lines and a section behind': [
      `signatures:\n${conflict(`# on paper\n${ana}\n\n`, `${bo}\n`)}${cy}\nlayout:\n  numbering: roman\n`,
      `signatures:\n# on paper\n${ana}\n\n${bo}\n${cy}\nlayout:\n  numbering: roman\n`,
    ],
    'two places': [
      `signatures:\n${conflict(`${ana}\n`, `${bo}\n`)}${cy}\n${conflict(`${ana}\n`, `${bo}\n`)}`,
      `signatures:\n${ana}\n${bo}\n${cy}\n${ana}\n${bo}\n`,
    ],
    'a list at the margin': [`signatures:\n${conflict('- Ana\n', '- Bo\n')}`, 'signatures:\n- Ana\n- Bo\n'],
    'line ends of Windows': [
      `signatures:\n${conflict(`${ana}\n`, `${bo}\n`)}`.replaceAll('\n', '\r\n'),
      `signatures:\n${ana}\n${bo}\n`.replaceAll('\n', '\r\n'),
    ],
  };
  for (const [what, [text, wanted]] of Object.entries(lists)) {
    it(`keep the signatures of both: ${what}`, () => {
      assert.equal(mended(HEAD + text), HEAD + wanted);
      assert.deepEqual(parseCharter(HEAD + wanted).syntax.problems, []);
      // Before it is mended, the file is read as it will be.
      assert.deepEqual(signers(HEAD + text), signers(HEAD + wanted));
      assert.equal(fixed(HEAD + text), HEAD + wanted);
    });
  }

  const others: { readonly [what: string]: string } = {
    'another section': `${conflict('purpose: Fast.\n', 'purpose: Kind.\n')}signatures:\n${ana}\n`,
    'signatures and another section': `signatures:\n${conflict(`${ana}\n`, `${bo}\nlayout:\n  numbering: roman\n`)}`,
    'signatures and, elsewhere, another section': `${conflict('purpose: Fast.\n', 'purpose: Kind.\n')}signatures:\n${conflict(`${ana}\n`, `${bo}\n`)}`,
    'the middle of a signature': `signatures:\n  - member: Ana\n${conflict('    signed: 2026-01-15\n', '    signed: 2026-01-16\n')}`,
    'the beginning of a signature': `signatures:\n${conflict('  - member: Ana\n', '  - member: Bo\n')}    signed: 2026-01-15\n`,
    'a signature that one version took out': `signatures:\n${conflict('', `${bo}\n`)}`,
    'a signature that was there before, and one version took out': `signatures:\n${conflict(`${bo}\n`, `${ana}\n${cy}\n`, `${ana}\n`)}`,
    'signatures on one line': conflict('signatures: [Ana]\n', 'signatures: [Bo]\n'),
    'a list begun in one': conflict(`signatures:\n${ana}\n`, `${bo}\n`),
    'lists in different columns': `signatures:\n${conflict(`${ana}\n`, '- Bo\n')}`,
    'a list of another name': `norms:\n${conflict('  - Kind\n', '  - Quick\n')}`,
    'an end that is missing': `signatures:\n<<<<<<< HEAD\n${ana}\n=======\n${bo}\n`,
    'marks in the wrong order': `signatures:\n=======\n${ana}\n<<<<<<< HEAD\n${bo}\n>>>>>>> x\n`,
  };
  for (const [what, text] of Object.entries(others)) {
    it(`are left to people: ${what}`, () => {
      assert.equal(mended(HEAD + text), undefined);
      const after = fixed(HEAD + text);
      const marks = (all: string): number => all.match(/^(?:<{7}|={7}|>{7}|\|{7})/gm)?.length ?? 0;
      assert.equal(marks(after), marks(text), 'nothing is taken out');
      assert.ok(parseCharter(HEAD + text).syntax.problems.length > 0);
    });
  }
});
