/** A team of nine that signs in a folder beside its charter. */
export const NAMES: readonly string[] = 'Ana Bo Cy Dee Eli Flo Gus Hal Ida'.split(' ');
export const TEAM: string = `charter: 1
title: Returns Desk
status: active
norms: [We answer within 24 hours]
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [${NAMES.map((name, index) => `{ id: ${name.toLowerCase()}, name: ${name} Ruiz${index === 0 ? ', role: Lead' : ''} }`).join(', ')}]
signatures: folder
`;
export const FILE: string = 'teams/desk.charter.yaml';
