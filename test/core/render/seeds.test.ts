import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { analyze, defaultSettings, parseCharter } from '../../../core/src/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';

// The two template charters belong to others and are no part of the project: they are read where they are at hand.
const SEEDS = '../shared/seeds';

/** The lines of each section, marks of lists and tables taken off; the first part holds the titles. */
function partsOf(seed: string): string[][] {
  const text = readFileSync(`${SEEDS}/${seed}`, 'utf8');
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:[-•]|\d+\.)(?=\s|$)|\|\s*$/g, '').trim());
  const parts: string[][] = [[]];
  for (const line of lines.filter((words) => /[\p{L}\p{N}]/u.test(words))) {
    if (/^[IVX]+\. /.test(line)) parts.push([]);
    parts.at(-1)?.push(line.replace(/^[IVX]+\. /, ''));
  }
  return parts;
}

/** What a reader reads, one word after the other, whatever marks stand around it. */
function wordsOf(text: string): string[] {
  const plain = text.replaceAll(/<br>|\\$/gm, ' ').replaceAll(/^[\s|:-]+$/gm, ' ');
  return plain
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\d+\.$/.test(word))
    .map((word) => word.replaceAll(/^[#*•\\-]+/g, ''));
}

function columns(headings: readonly string[], fields: readonly (object | undefined)[]): object[] {
  return headings.map((heading, index) => ({ heading, ...fields[index] }));
}

/** Cuts a row of cells into rows of `width`. */
function rows(cells: readonly string[], width: number): string[][] {
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, row * width + width));
}

function experienceCharter(seed: string): object {
  const [titles = [], intro = [], purpose = [], goals = [], people = [], duties = [], guide = [], talk = [], end = []] =
    partsOf(seed);
  const table = rows(people.slice(5), 3);
  const [reviewed, leader, , leaderSigned, lead, ...signed] = end.slice(1);
  return {
    charter: 1,
    title: titles[0],
    introduction: intro[1],
    purpose: purpose[1],
    objectives: goals.slice(1),
    roles: table.map(([, title, responsibilities]) => ({ title, responsibilities })),
    members: table.map(([name, role], index) => ({ id: `member-${index}`, name, role })),
    responsibilities: duties.slice(1),
    principles: guide.slice(2),
    meetings: talk.slice(2).map((text) => ({ text })),
    review: reviewed,
    signatures: [
      { member: leader, signed: leaderSigned },
      ...rows(signed.slice(3), 2).map(([member, on]) => ({ member, signed: on })),
    ],
    layout: {
      numbering: 'roman',
      titles,
      sections: [
        { heading: intro[0], fields: 'introduction' },
        { heading: purpose[0], fields: 'purpose' },
        { heading: goals[0], fields: 'objectives' },
        {
          heading: people[0],
          lead: people[1],
          fields: ['members', 'roles'],
          columns: columns(people.slice(2, 5), [
            { field: 'name' },
            { field: 'roles' },
            { field: 'roles.responsibilities' },
          ]),
        },
        { heading: duties[0], fields: 'responsibilities' },
        { heading: guide[0], lead: guide[1], fields: 'principles' },
        { heading: talk[0], lead: talk[1], fields: 'meetings' },
        {
          heading: end[0],
          fields: 'review',
          sections: [
            { fields: 'signatures', entries: leader, list: 'lines', columns: ['member', 'member.roles', 'signed'] },
            {
              lead,
              fields: 'signatures',
              columns: columns(signed.slice(0, 3), [{ field: 'member' }, {}, { field: 'signed' }]),
            },
          ],
        },
      ],
    },
  };
}

function serviceCharter(seed: string): object {
  const [titles = [], intro = [], purpose = [], goals = [], people = [], work = [], talk = [], end = []] =
    partsOf(seed);
  const table = rows(people.slice(5), 3);
  return {
    charter: 1,
    title: titles[0],
    introduction: intro[1],
    purpose: { statement: purpose[1], points: purpose.slice(2) },
    objectives: goals.slice(2),
    roles: table.map(([title, responsibilities]) => ({ title, responsibilities })),
    members: table.map(([role, , name]) => ({ name, role })),
    procedures: work.slice(2),
    communication: talk.slice(2).map((text) => ({ text })),
    review: end[1],
    approval: { statement: end[2] },
    signatures: rows(end.slice(6, 12), 2).map(([member, signed]) => ({ member, signed })),
    layout: {
      numbering: 'roman',
      titles,
      sections: [
        { heading: intro[0], fields: 'introduction' },
        { heading: purpose[0], fields: 'purpose' },
        { heading: goals[0], lead: goals[1], fields: 'objectives', list: 'numbers' },
        {
          heading: people[0],
          lead: people[1],
          fields: ['roles', 'members'],
          columns: columns(people.slice(2, 5), [
            { field: 'title' },
            { field: 'responsibilities', list: 'bullets' },
            { field: 'members' },
          ]),
        },
        { heading: work[0], lead: work[1], fields: 'procedures', list: 'numbers' },
        { heading: talk[0], lead: talk[1], fields: 'communication' },
        {
          heading: end[0],
          fields: ['review', 'approval.statement'],
          sections: {
            fields: 'signatures',
            columns: columns(end.slice(3, 6), [{ field: 'member' }, { field: 'signed' }]),
          },
        },
      ],
      closing: end[12],
    },
  };
}

describe('the template charters', () => {
  const templates = {
    'customer-experience-team-charter.txt': experienceCharter,
    'customer-service-team-charter.txt': serviceCharter,
  };
  for (const [seed, charterOf] of Object.entries(templates)) {
    it(`${seed}: every word comes out again, in its place`, function () {
      if (!existsSync(`${SEEDS}/${seed}`)) this.skip();
      const document = parseCharter(stringify(charterOf(seed)));
      const errors = analyze(document, { settings: defaultSettings(), today: '2026-11-22' }).filter(
        ({ rule }) => rule === 'wrong-type' || rule === 'unknown-key',
      );
      assert.deepEqual(errors, []);
      const words = wordsOf(renderMarkdown(document));
      assert.ok(words.length > 250, `only ${words.length} words`);
      assert.deepEqual(words, wordsOf(readFileSync(`${SEEDS}/${seed}`, 'utf8')));
    });
  }
});
