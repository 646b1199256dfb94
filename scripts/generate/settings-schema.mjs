// Writes the JSON Schema of charter.config.yaml, schemas/charter.config.schema.json, from what the rules say of themselves.

const LEVELS = ['off', 'hint', 'info', 'warning', 'error'];

/**
 * @param {readonly import('../../core/src/index.js').RegisteredRule[]} rules
 * @param {Readonly<Record<string, string>>} profiles what each profile is for
 * @returns {object} JSON Schema, draft 2020-12
 */
export function settingsSchema(rules, profiles) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings of Charter as Code: charter.config.yaml',
    description: 'How charters in this folder, and in those below it, are read.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      profile: { $ref: '#/$defs/profiles' },
      rules: { $ref: '#/$defs/rules' },
      'weaker-promise-approver': { $ref: '#/$defs/approver' },
      overrides: {
        description: 'What is other for some of the charters. The last block that covers a charter wins.',
        ...oneOrList({
          type: 'object',
          required: ['files'],
          additionalProperties: false,
          properties: {
            files: {
              description:
                'The charters it is about, as patterns: “legacy/**”. A name without a slash is looked for in every folder, and the name of a folder covers what is in it.',
              ...oneOrList({ type: 'string', minLength: 1, pattern: '^[^\\\\]*$' }),
            },
            profile: { $ref: '#/$defs/profiles' },
            rules: { $ref: '#/$defs/rules' },
            'weaker-promise-approver': { $ref: '#/$defs/approver' },
          },
        }),
      },
    },
    $defs: {
      profiles: {
        description: 'How much to ask of a charter. Several count together.',
        ...oneOrList({
          oneOf: Object.entries(profiles).map(([name, description]) => ({ const: name, description })),
        }),
      },
      approver: {
        description: 'Who is to approve a promise that gets weaker; “charter review” asks for them.',
        ...oneOrList({ type: 'string', minLength: 1 }),
      },
      severity: {
        description: 'How grave a finding is: “off” turns the rule off, a “hint” is shown in the editor only.',
        enum: LEVELS,
      },
      rules: {
        description: 'How grave the findings of a rule are, or a block with that and the options of the rule.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(rules.map(({ id, meta }) => [id, ruleSchema(meta)])),
      },
    },
  };
}

function ruleSchema({ summary, options = {} }) {
  const block = {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: { $ref: '#/$defs/severity' },
      ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
    },
  };
  return { description: summary, anyOf: [{ $ref: '#/$defs/severity' }, block] };
}

/** A single word stands for a list of one. */
function optionSchema({ description, default: value, ...schema }) {
  const shape = schema.type === 'array' ? oneOrList(schema.items) : schema;
  return { description, default: value, ...shape };
}

function oneOrList(one) {
  return { anyOf: [one, { type: 'array', items: one }] };
}
