import assert from 'node:assert/strict';
import { canJudge, describesLead, saysLead } from '../../../core/src/rules/missing-role/leads.js';

const TEAM = new Set(['customer', 'experience', 'team', 'charter']);

describe('who leads', () => {
  it('is known by many titles in many languages', () => {
    for (const title of [
      'Team Lead',
      'Team Leader',
      'Co-Chair',
      'Chairs',
      'Head of Customer Experience',
      'Customer Experience Manager',
      'Manager',
      'Project Manager',
      'Product Owner',
      'Director of Customer Experience',
      'Team Coordinator',
      'Scrum Master',
      'VP CX',
      'Captain',
      'President',
      'Shift Supervisor',
      'Core maintainer',
      'team-lead',
      'Teamleitung',
      'Leiterin Kundenservice',
      'Projektleiter',
      'Vorsitzende',
      'Koordinatorin',
      'Cheffe d’équipe',
      'Responsable d’équipe',
      'Coordinatrice',
      'Chef de projet',
      'Líder del equipo',
      'Jefa de servicio',
      'Coordinador del equipo',
      'Teamledare',
      'Ordförande',
      'Projektledare',
      'Formand',
      'Voorzitter',
      'Kierownik zespołu',
      '组长',
      '팀장',
      'Руководитель группы',
    ])
      assert.ok(saysLead(title, TEAM), title);
  });

  it('is not everybody who manages something', () => {
    for (const title of [
      'Agent',
      'Quality Assurance Coordinator',
      'Knowledge Manager',
      'Account Manager',
      'Community manager',
      'Process Owner',
      'Data Analyst',
      'UX/UI Designer',
      'Deputy Team Lead',
      'Stellvertretende Teamleitung',
      'Assistant Manager',
      'Lead Generation Specialist',
      'Customer Experience Executive',
      'Scribe',
      'Secretary',
      'Team Member',
      'Responsable qualité',
      'Qualitätskoordinatorin',
      'Kundenberater',
      'Holder of the keys',
      'Dealer',
    ])
      assert.ok(!saysLead(title, TEAM), title);
  });

  it('may be said in a sentence', () => {
    for (const text of [
      'Leads the team for a year',
      'Oversee team operations',
      'Koordiniert das Team',
      'Anime l’équipe',
    ])
      assert.ok(describesLead(text), text);
    for (const text of [
      'Coordinate with marketing',
      'Leads calls with suppliers',
      'Runs the team wiki',
      'Manages refunds',
    ])
      assert.ok(!describesLead(text), text);
  });

  it('is not judged in a language whose words are not known', () => {
    assert.ok(canJudge('de-CH', ['Leitung']));
    assert.ok(!canJudge('hu', ['Csapatvezető']));
    assert.ok(!canJudge(undefined, ['หัวหน้าทีม']));
  });
});
