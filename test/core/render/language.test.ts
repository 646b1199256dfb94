import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { renderCard, renderHtml, renderMarkdown } from '../../../core/src/render/index.js';
import { approve } from '../../kit/approve.js';

const CHARTER = `charter: 1
title: Leihräder
language: de-AT
team: {name: Leihräder, aliases: [Radstelle]}
sponsors: [Ulla Brandt]
period: {start: 2026-01-01, end: 2026-12-31}
version: "1.2"
status: active
purpose: {mission: Wir halten die Räder in Fahrt., vision: Niemand wartet.}
scope: {in: [Reparatur], out: [{text: Verkauf, owner: lead}]}
objectives: [{metric: wait, target: at most 2 days, baseline: 4 days, due: 2026-09-30, owner: Ana}]
metrics: [{id: wait, name: Wartezeit, definition: Tage bis zur Reparatur, unit: Tage, cadence: weekly, source: Werkstattbuch, owner: Ana}]
roles:
  - {id: lead, title: Leitung, responsibilities: [Plant], skills: [Rechnen], deputy: Bo, reports: Ulla Brandt}
  - {title: Kasse, vacant: true}
  - Aushilfe
members: [{name: Ana, role: lead, since: 2025-03-01, affiliation: Stadt}, Bo]
decisions: {method: consensus, quorum: "3", tiebreak: Die Leitung entscheidet.}
procedures:
  - {title: Ausleihen, owner: Ana, trigger: Jemand kommt., within: 1 Tag, cadence: daily, steps: [{if: Rad da, by: Ana, do: Ausgeben, within: 5 Minuten}, {do: Notieren}]}
services: [{name: Reparatur, audience: alle Kunden, target: 2 Tage, hours: [{days: Montag, from: "08:00", to: "16:00"}]}]
channels: [{name: Telefon, address: "123", hours: [{days: Freitag, from: "08:00", holidays: Feiertage}]}]
meetings: [{name: Runde, cadence: biweekly, day: Tuesday, time: "10:30", duration: 30 min, starting: 2026-02-03, attendees: all, chair: lead, purpose: Wir planen.}]
communication: [{what: Wochenblatt, cadence: weekly, audience: all, channel: Telefon, owner: Ana}]
reporting: [{to: Ulla Brandt, what: Zahlen, cadence: monthly}]
escalation: [{when: Kein Rad da, to: lead, within: 1 Tag}]
review: {cadence: annual, owner: Ana, last: 2026-01-15, next: 2027-01-15}
approval: {needs: majority, within: 14 Tage, approvers: [Ulla Brandt]}
signatures: [{member: Ana, signed: 2026-01-20}]
`;
const GERMAN = parseCharter(CHARTER);

describe('the language of a rendered charter', () => {
  it('is that of the charter, as approved', () => {
    approve('test/core/render/approved/german.md', renderMarkdown(GERMAN));
  });

  it('is that of the charter on its card and in what the preview says of signatures', () => {
    const { html } = renderCard(GERMAN);
    assert.match(html, /<h2[^>]*>Was wir tun<\/h2>/);
    assert.match(html, /Fassung 1\.2 der Charta\. Sie wird wieder angeschaut bis zum 15\. Januar 2027\./);
    const preview = renderHtml(GERMAN, { mode: 'fragment' });
    assert.match(preview, />unterschrieben am 2026-01-20</);
    assert.match(preview, />noch nicht unterschrieben</);
  });

  it('is that of the reader where findings are told apart', () => {
    const finding = { severity: 'warning', message: 'Da fehlt was.', span: GERMAN.charter!.title!.node.span };
    const findings = [finding as never];
    const catalogue = { Warning: 'Warnung' };
    assert.match(renderHtml(GERMAN, { mode: 'fragment', findings }), />Warning:</);
    assert.match(renderHtml(GERMAN, { mode: 'fragment', findings, catalogue }), />Warnung:</);
  });

  it('is English without a language, and where we do not speak that of the charter', () => {
    const inFrench = parseCharter(CHARTER.replace('de-AT', 'fr'));
    const without = parseCharter(CHARTER.replace('language: de-AT\n', ''));
    assert.equal(renderMarkdown(inFrench), renderMarkdown(without));
    assert.match(renderMarkdown(without), /^## Team Purpose$/m);
  });

  it('leaves the words of a charter alone that are the same as ours', () => {
    const text = 'charter: 1\ntitle: Team\nlanguage: de\npurpose: Scope\nmembers: [{name: Purpose}]\n';
    const printed = renderMarkdown(parseCharter(text));
    assert.match(printed, /^# Team$/m);
    assert.match(printed, /^Scope$/m);
    assert.match(printed, /Purpose/);
  });
});
