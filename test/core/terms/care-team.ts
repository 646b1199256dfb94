/** A small team of which one holds two roles, one holds one, and one none. */
export const TEAM: string = `charter: 1
title: Care
sponsors: [Priya Nair]
roles:
  - { id: lead, title: Lead, responsibilities: [Plans] }
  - { id: agent, title: Agent, responsibilities: [Answers] }
members:
  - { id: ana, name: Ana, roles: [lead, agent] }
  - { id: bo, name: Bo, role: Agent }
  - { id: kim, name: Kim }
`;
