// The lines of docs/what-a-signature-covers.md that do not come from the schema. test/core/terms/page.test.ts tries each.

/** Two ways to write a text; `counts` where the one signs something else than the other. */
export const texts = [
  ['Letter case', 'Answer every Call', 'answer every call', false],
  ['Sentence punctuation', 'Listen, then answer!', 'Listen; then answer.', false],
  ['Dashes between words', 'Listen – then answer', 'Listen, then answer', false],
  ['Brackets and quotation marks', 'Call “back” (always)', "Call 'back', always", false],
  ['Hyphens', 'follow-up call', 'follow - up call', false],
  ['A hyphen that makes another word', 're-sign the list', 'resign the list', true],
  ['Words written together', 'e-mail', 'email', true],
  ['Markdown emphasis', 'You **must** _call_ back', 'You must call back', false],
  ['Markdown headings', '## Calls', 'Calls', false],
  ['Struck-out text', '~~Call back~~', 'Call back', true],
  ['Blanks', 'Call   back', 'Call back', false],
  ['A blank before a percent mark or a unit', '5% in 24h', '5 % in 24 h', false],
  ['Straight and curly apostrophes', "don't wait", 'don’t wait', false],
  ['Accents', 'le congé', 'le conge', true],
  ['The same letter composed and decomposed', 'caf\u00e9', 'cafe\u0301', false],
  ['Scripts without blanks', '毎日答えます。', '毎日 答えます', false],
  ['Figures', 'within 24 hours', 'within 48 hours', true],
  ['Decimal and thousands separators', '1,5 hours', '15 hours', true],
  ['Separators of another kind', '1.500 calls', '1,500 calls', true],
  ['A point before a figure', '.5 hours', '5 hours', true],
  ['Figures apart and together', '1 5 calls', '15 calls', true],
  ['Superscripts', '5²', '52', true],
  ['Words for figures', 'five calls', '5 calls', true],
  ['Signs', '+5 points', '-5 points', true],
  ['A minus', 'at -5 degrees', 'at 5 degrees', true],
  ['Kinds of dashes before a figure', '3–5 calls', '3-5 calls', false],
  ['A range and a list', '3-5 calls', '3, 5 calls', true],
  ['Hyphens behind a figure', 'a 24-hour line', 'a 24 hour line', false],
  ['Comparison signs', '>= 90 %', '<= 90 %', true],
  ['More than and at least', '> 90 %', '>= 90 %', true],
  ['Stars between figures', '5 * 3 calls', '5 3 calls', true],
  ['Percent marks', '5 %', '5', true],
  ['Percent and per mille', '5 %', '5 ‰', true],
  ['Currencies', '$ 500', '€ 500', true],
  ['Letter case of units', '5 MB', '5 Mb', true],
  ['Letter case of magnitudes', '$5m', '$5M', true],
  ['Letter case at a currency sign', 'in k€', 'in K€', true],
  ['Units of one letter', '5 °C', '5 °F', true],
  ['Letter case of words behind a figure', '5 Calls', '5 calls', false],
  ['Dates', '2026-12-31', '2026-12-30', true],
  ['Times', '10:30', '10:50', true],
  ['Negations', 'We do not refund', 'We do refund', true],
  ['Modal verbs', 'Members may vote', 'Members must vote', true],
  ['Grades', 'rated A- or better', 'rated A or better', true],
  ['Slashes', '5 calls / day', '5 calls day', true],
  ['Addresses of links', '[the rules](https://example.org/a)', '[the rules](https://example.org/b)', true],
  ['Letter case in an address', 'https://example.org/Rules', 'https://example.org/rules', true],
  ['Words in another order', 'Ana asks Bo', 'Bo asks Ana', true],
  ['Any other word', 'Answer every call', 'Answer each call', true],
];

/** The charter that the examples below are added to; where they hold a section of their own, that one stands. */
export const base = `charter: 1
title: Customer Care Charter
roles:
  - id: lead
    title: Service Lead
    responsibilities:
      - Plans the rota
  - id: agent
    title: Service Agent
    responsibilities:
      - Answers calls
members:
  - id: ana
    name: Ana Ribeiro
    roles: [lead]
  - id: bo
    name: Bo Lindqvist
    roles: [agent]`;

const list = (...lines) => lines.join('\n');

/** Two ways to write a part of a charter, and whose signatures fall from the one to the other. */
export const parts = [
  ['Comments and blank lines', 'norms:\n  - We listen', '# Ours\nnorms:\n\n  - We listen # always', 'nobody'],
  ['Quoting', 'norms:\n  - We listen', 'norms:\n  - "We listen"', 'nobody'],
  ['Wrapping', 'purpose: We listen and we answer', list('purpose: >-', '  We listen', '  and we answer'), 'nobody'],
  ['A list in lines or in brackets', 'norms:\n  - We listen\n  - We answer', 'norms: [We listen, We answer]', 'nobody'],
  ['One value or a list of one', 'norms: We listen', 'norms:\n  - We listen', 'nobody'],
  ['A plain text or its field', 'norms:\n  - We listen', 'norms:\n  - text: We listen', 'nobody'],
  ['The order of fields', list('kind: team', 'parent: Sales'), list('parent: Sales', 'kind: team'), 'nobody'],
  ['The order of a list', 'norms:\n  - We listen\n  - We answer', 'norms:\n  - We answer\n  - We listen', 'nobody'],
  [
    'The order of steps',
    list('procedures:', '  - title: Returns', '    steps: [Open the box, Call back]'),
    list('procedures:', '  - title: Returns', '    steps: [Call back, Open the box]'),
    'everyone',
  ],
  ['The order of escalation', 'escalation: [Ask Ana, Ask Bo]', 'escalation: [Ask Bo, Ask Ana]', 'everyone'],
  [
    'The order of decision rules',
    'decisions: { rules: [First, Then] }',
    'decisions: { rules: [Then, First] }',
    'everyone',
  ],
  [
    'An id written or derived',
    list('metrics:', '  - name: Reply time', 'objectives:', '  - text: Reply', '    metric: reply-time'),
    list(
      'metrics:',
      '  - id: reply-time',
      '    name: Reply time',
      'objectives:',
      '  - text: Reply',
      '    metric: Reply time',
    ),
    'nobody',
  ],
  [
    'An id renamed everywhere',
    list('metrics:', '  - id: a', '    name: Reply time', 'objectives:', '  - text: Reply', '    metric: a'),
    list('metrics:', '  - id: b', '    name: Reply time', 'objectives:', '  - text: Reply', '    metric: b'),
    'nobody',
  ],
  [
    'Another owner',
    list('objectives:', '  - text: Reply', '    owner: ana'),
    list('objectives:', '  - text: Reply', '    owner: bo'),
    'everyone',
  ],
  [
    'Spellings of how often',
    list('meetings:', '  - name: Round', '    cadence: biweekly'),
    list('meetings:', '  - name: Round', '    cadence: every two weeks'),
    'nobody',
  ],
  [
    'A formula',
    'metrics: { name: Rate, formula: solved - open }',
    'metrics: { name: Rate, formula: solved open }',
    'everyone',
  ],
  ['The case of a unit', 'metrics: { name: Load, unit: GB }', 'metrics: { name: Load, unit: Gb }', 'everyone'],
  [
    'A duty of a role',
    'policies: none',
    list(
      'roles:',
      '  - { id: lead, title: Service Lead, responsibilities: [Plans the rota, Trains the others] }',
      '  - { id: agent, title: Service Agent, responsibilities: [Answers calls] }',
    ).concat('\npolicies: none'),
    'Ana',
  ],
  [
    'The roles of a member',
    'policies: none',
    list(
      'members:',
      '  - { id: ana, name: Ana Ribeiro, roles: [lead] }',
      '  - { id: bo, name: Bo Lindqvist, roles: [agent, lead] }',
    ).concat('\npolicies: none'),
    'Bo',
  ],
  [
    'A new member',
    'policies: none',
    list(
      'members:',
      '  - { id: ana, name: Ana Ribeiro, roles: [lead] }',
      '  - { id: bo, name: Bo Lindqvist, roles: [agent] }',
      '  - { id: kim, name: Kim Aalto, roles: [agent] }',
    ).concat('\npolicies: none'),
    'nobody',
  ],
  [
    'A sentence of the layout',
    list(
      'objectives: [Halve the queue]',
      'layout:',
      '  sections:',
      '    - fields: objectives',
      '      lead: Next quarter we want to',
    ),
    list(
      'objectives: [Halve the queue]',
      'layout:',
      '  sections:',
      '    - fields: objectives',
      '      lead: Next year we want to',
    ),
    'everyone',
  ],
  [
    'A heading of the layout',
    list('objectives: [Halve the queue]', 'layout:', '  sections:', '    - fields: objectives', '      heading: Goals'),
    list('objectives: [Halve the queue]', 'layout:', '  sections:', '    - fields: objectives', '      heading: Aims'),
    'nobody',
  ],
  [
    'A sentence of the layout above what is for information only',
    list('risks: [Rain]', 'layout:', '  sections:', '    - fields: risks', '      lead: We watch'),
    list('risks: [Rain]', 'layout:', '  sections:', '    - fields: risks', '      lead: We look at'),
    'nobody',
  ],
];

/** A charter that another one builds on. */
export const organization = `charter: 1
title: Harbour Bikes
team: Harbour Bikes Ltd
decisions: { method: consensus, tiebreak: The board decides }
norms: [We answer within 24 hours, We keep our word]
roles:
  - title: Duty Manager
    responsibilities: [Opens the yard]`;

/** The one that does. */
export const team = `charter: 1
title: Returns Desk
extends: harbour-bikes.charter.yaml
decisions: { method: majority }
norms: [We tell each other early]
members:
  - { id: ana, name: Ana Ribeiro, role: Duty Manager }
  - { id: bo, name: Bo Lindqvist }`;

/** What changes in which of the two, from what to what, and whose signatures to the latter fall. */
export const inherited = [
  ['What binds everyone there', 'organization', 'within 24 hours', 'within 48 hours', 'everyone'],
  ['A norm more', 'organization', 'We keep our word]', 'We keep our word, We help each other]', 'everyone'],
  ['A duty of a role there that somebody here holds', 'organization', 'Opens the yard', 'Locks the yard', 'Ana'],
  ['What the team’s charter says otherwise', 'organization', 'method: consensus', 'method: vote', 'nobody'],
  ['What it says otherwise no longer', 'team', 'decisions: { method: majority }\n', '', 'everyone'],
  ['What it says, too', 'team', '[We tell each other early]', '[We tell each other early, We keep our word]', 'nobody'],
  ['Who the other charter is about', 'organization', 'Harbour Bikes Ltd', 'Harbour Bikes plc', 'nobody'],
  ['The name of the other charter', 'organization', 'title: Harbour Bikes', 'title: Riverside Bikes', 'nobody'],
  ['Where it stands', 'team', 'harbour-bikes.charter.yaml', './harbour-bikes.charter.yaml', 'nobody'],
  ['No longer building on it', 'team', 'extends: harbour-bikes.charter.yaml\n', '', 'everyone'],
];
