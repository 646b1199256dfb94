// A charter of about so many lines, the same for the same numbers: what the benchmark runs on.

const VERBS = ['Answer', 'Resolve', 'Record', 'Review', 'Publish', 'Measure', 'Check', 'Explain'];
const THINGS = [
  'returns',
  'complaints',
  'invoices',
  'call notes',
  'survey answers',
  'refund requests',
  'service reports',
];
const UNITS = ['hours', 'days', 'tickets', 'calls'];

/** @param {number} lines @param {number} [seed] another team's @returns {string} */
export function generateCharter(lines, seed = 20_261_122) {
  const pick = seeded(seed);
  const people = Math.max(3, Math.round(lines / 45));
  const objectives = Math.max(2, Math.round(lines / 28));
  const head = [
    'charter: 1',
    'title: Benchmark Team Charter',
    'status: draft',
    'team: Benchmark Team',
    '',
    'purpose: |-',
    '  We keep promises to customers, and say so in numbers that everybody can check.',
    '  Whoever calls us gets an answer from a person who knows the case.',
    '',
    'scope:',
    '  in:',
    '    - Requests by phone, e-mail and chat',
    '  out:',
    '    - text: Repairs in the field',
    '      owner: Field Service',
    '',
  ];
  const body = [...head, 'objectives:'];
  for (let i = 0; i < objectives; i++) {
    body.push(
      `  - id: objective-${i}`,
      `    text: ${pick(VERBS)} at least ${80 + (i % 20)} % of all ${pick(THINGS)} within ${1 + (i % 48)} ${pick(UNITS)}`,
      `    metric: share of ${pick(THINGS)} in time`,
      `    target: at least ${80 + (i % 20)} %`,
      `    due: 2027-${String((i % 12) + 1).padStart(2, '0')}-15`,
      `    owner: role-${i % people}`,
    );
  }
  body.push('', 'roles:');
  for (let i = 0; i < people; i++) {
    body.push(
      `  - id: role-${i}`,
      `    title: ${i === 0 ? 'Team Lead' : `Specialist ${i}`}`,
      '    responsibilities:',
      `      - ${pick(VERBS)} ${pick(THINGS)} of area ${i}`,
      `      - ${pick(VERBS)} ${pick(THINGS)} with the neighbours of area ${i}`,
    );
  }
  body.push('', 'members:');
  for (let i = 0; i < people; i++)
    body.push(`  - id: member-${i}`, `    name: Person Number${i}`, `    roles: [role-${i}]`);
  body.push('', 'procedures:');
  for (let i = 0; body.length < lines - 12; i++) {
    body.push(
      `  - id: procedure-${i}`,
      `    title: Handle ${pick(THINGS)} of kind ${i}`,
      `    owner: role-${i % people}`,
      `    within: ${1 + (i % 5)} days`,
      '    steps:',
      ...Array.from(
        { length: 3 },
        (_, n) => `      - { by: role-${(i + n) % people}, do: ${pick(VERBS)} the ${pick(THINGS)} }`,
      ),
    );
  }
  body.push('', 'review:', '  cadence: annual', '  next: 2027-06-30', '  owner: role-0', '');
  return body.join('\n');
}

/** A small linear congruential generator: https://en.wikipedia.org/wiki/Linear_congruential_generator (glibc's constants). */
function seeded(seed) {
  let state = seed;
  return (/** @type {string[]} */ words) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return words[(state >>> 8) % words.length];
  };
}
