import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCharter, type Catalogue } from '../../../core/src/index.js';
import { catalogue as german } from '../../../core/src/l10n/de.generated.js';
import { siteOf, type Site } from '../../../core/src/site/index.js';
import { charterStatus } from '../../../core/src/status/index.js';

const TODAY = '2026-03-01';

function site(charters: { readonly [file: string]: string }, catalogue?: Catalogue): Site {
  const all = Object.entries(charters).map(([file, text]) => {
    const document = parseCharter(text);
    return {
      document,
      status: charterStatus(document, { repository: 'here', file, findings: [], today: TODAY, covers: false }),
    };
  });
  return siteOf(all, { title: 'Our charters', today: TODAY, catalogue });
}

function page(of: Site, name: string): string {
  const text = of.get(name);
  assert.ok(text !== undefined, `${name} is missing: ${[...of.keys()].join(', ')}`);
  return text;
}

/** The texts of the rows of a page's table. */
function rows(html: string): string[] {
  const body = /<tbody>([^]*)<\/tbody>/.exec(html)?.[1] ?? '';
  return body
    .trim()
    .split('\n')
    .map((row) =>
      row
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

const NORTH = `charter: 1
title: North Desk
team: North
status: active
members: [{ id: ana, name: Ana Ruiz, role: Lead }, Bo Lind]
roles: [Lead]
metrics: [{ id: csat, name: CSAT, definition: Share of happy answers }]
objectives: [{ text: Raise CSAT to at least 90 % by the end of 2026, metric: csat }]
services: [{ name: Reply, metric: csat, target: at least 80 % }]
review: { cadence: annual, next: 2026-02-01, log: [{ date: 2025-02-01, by: ana, outcome: No change }] }
history: [{ version: 1.1, date: 2026-01-05, change: Longer hours, author: Ana Ruiz }]
`;
const SOUTH = 'charter: 1\ntitle: South Desk\nmembers: [Ana Ruiz]\nreview: { next: 2026-09-01 }\n';

describe('a site of charters', () => {
  const both = site({ 'teams/north.charter.yaml': NORTH, 'south.charter.yml': SOUTH });

  it('lists them by team, review, person, metric and change', () => {
    assert.deepEqual(rows(page(both, 'index.html')), [
      'North North Desk ( card ) active 1 February 2026 , overdue 0 of 2 signed',
      '– South Desk ( card ) draft 1 September 2026 A draft: nobody is asked yet',
    ]);
    assert.deepEqual(rows(page(both, 'reviews.html')), [
      'North Desk 1 February 2026 , overdue annual',
      'South Desk 1 September 2026',
    ]);
    assert.deepEqual(rows(page(both, 'people.html')), [
      'Ana Ruiz South Desk',
      'also Lead North Desk',
      'Bo Lind North Desk',
    ]);
    assert.deepEqual(rows(page(both, 'metrics.html')), [
      'CSAT Share of happy answers Raise CSAT to at least 90 % by the end of 2026 Reply: at least 80 % North Desk',
    ]);
    assert.deepEqual(rows(page(both, 'changes.html')), [
      '2026-01-05 North Desk Version 1.1: Longer hours Ana Ruiz',
      '2025-02-01 North Desk Reviewed: No change Ana Ruiz',
    ]);
  });

  it('is in another language all around the words of the charters', () => {
    const north = NORTH.replace('role: Lead }, Bo Lind', 'roles: [Lead, Deputy] }, Bo Lind').replace('author: Ana Ruiz', 'author: [Ana Ruiz, Bo Lind]'); // prettier-ignore
    const of = site({ 'teams/north.charter.yaml': north, 'south.charter.yml': SOUTH }, german);
    assert.deepEqual(rows(page(of, 'index.html')), [
      'North North Desk ( Karte ) in Kraft 1. Februar 2026 , überfällig 0 von 2 haben unterschrieben',
      '– South Desk ( Karte ) Entwurf 1. September 2026 Ein Entwurf: noch niemand gebeten',
    ]);
    assert.deepEqual(rows(page(of, 'reviews.html')), [
      'North Desk 1. Februar 2026 , überfällig jedes Jahr',
      'South Desk 1. September 2026',
    ]);
    assert.deepEqual(rows(page(of, 'people.html')).slice(0, 2), [
      'Ana Ruiz South Desk',
      'auch Lead und Deputy North Desk',
    ]);
    assert.deepEqual(rows(page(of, 'changes.html')), [
      '2026-01-05 North Desk Fassung 1.1: Longer hours Ana Ruiz und Bo Lind',
      '2025-02-01 North Desk Überprüft: No change Ana Ruiz',
    ]);
    const ours =
      /\b(?:Reviews|People|Metrics|Changes|Search|Charter|Signatures|Next|Last|often|By|Day|What|Role|overdue|also|card|place|Words|and|of)\b/;
    for (const [name, html] of of) {
      if (name.includes('/') || !name.endsWith('.html')) continue;
      assert.match(
        html,
        /^<!doctype html>\n<html lang="de">[^]*<nav class="site" lang="de" aria-label="Alle Chartas">/,
      );
      const shown = html
        .replaceAll(/<(style|script)\b[^]*?<\/\1>/g, '')
        .replaceAll(/<tbody>[^]*<\/tbody>/g, '')
        .replaceAll(/<h1>[^<]*<\/h1>|<title>[^<]*<\/title>/g, '')
        .replaceAll(/<(?!nav|div|p id)[^>]*>/g, ' ');
      assert.doesNotMatch(shown, ours, name);
    }
    const search = page(of, 'search.html');
    assert.match(search, /<h1>Suche<\/h1>[^]* data-one="1 Stelle" data-many="# Stellen"/);
    assert.match(page(of, 'charters/teams-north.html'), /<article lang="en">[^]*<p lang="de"><a [^>]*>Die Karte auf/);
    assert.match(page(site({}, german), 'people.html'), /<p>Hier steht noch nichts\.<\/p>/);
  });

  it('says nothing about findings, and nothing that another day would say otherwise', () => {
    for (const text of both.values()) assert.doesNotMatch(text, /in \d+ days|ago|tomorrow/);
  });

  it('has pages of one name for charters of one name', () => {
    const of = site({ 'a b.charter.yaml': SOUTH, 'a-b.charter.yml': SOUTH, '日本.charter.yaml': SOUTH });
    assert.deepEqual(
      [...of.keys()].filter((name) => name.startsWith('charters/')),
      ['charters/a-b.html', 'charters/a-b-2.html', 'charters/日本.html'],
    );
  });

  it('has no link that leads nowhere, and none that leaves', () => {
    const folder = 'examples/teams/';
    const of = site(
      Object.fromEntries(readdirSync(folder).map((file) => [folder + file, readFileSync(folder + file, 'utf8')])),
    );
    const ids = new Map(
      [...of].map(([name, html]) => [name, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
    );
    for (const [name, html] of of) {
      if (!name.endsWith('.html')) continue;
      const links = [...html.matchAll(/href="([^"]*)"/g), ...html.matchAll(/"link":"([^"]*)"/g)].map(
        ([, link = '']) => link,
      );
      for (const link of links) {
        if (/^(?:https:|mailto:)/.test(link)) continue;
        const [file = '', anchor] = link.split('#').map(decodeURIComponent);
        const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file);
        assert.ok(of.has(target), `${name}: ${link}`);
        assert.ok(anchor === undefined || ids.get(target)?.has(anchor), `${name}: ${link}`);
      }
    }
  });

  it('has nothing active but its own search', () => {
    const nasty = '<script>alert(1)</script></script><!--"\u202e';
    const word = JSON.stringify(nasty);
    const of = site({
      'a.charter.yaml': `charter: 1\ntitle: ${word}\nteam: ${word}\nintroduction: ${word}\nmembers: [{name: ${word}, role: ${word}}]\nmetrics: [{name: ${word}, definition: ${word}}]\nhistory: [{change: ${word}, date: ${word}}]\nreview: {cadence: ${word}, last: ${word}}\n`,
    });
    for (const [name, html] of of) {
      if (!name.endsWith('.html')) continue;
      assert.equal(html.match(/<script\b/g)?.length ?? 0, name === 'search.html' ? 2 : 0, name);
      assert.doesNotMatch(html, /\son\w+=|<!--|href="javascript/);
      assert.match(html, /default-src 'none'/);
      if (!name.includes('/') && name !== 'search.html') assert.doesNotMatch(html, /\u202e/);
    }
  });

  it('is the same for the same charters', () => {
    assert.deepEqual(site({ 'a.charter.yaml': NORTH }), site({ 'a.charter.yaml': NORTH }));
  });
});
