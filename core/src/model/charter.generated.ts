// Generated from schemas/charter.schema.json by scripts/generate.mjs. Do not edit.
import type { Entity } from './entity.js';
import type { Shape } from './shape.js';
import type { Flag, Text } from './text.js';

/** A team charter: who we are, what we are for, how we work, and who has agreed to it. Format version 1. */
export interface Charter extends Entity {
  readonly charter: Text | undefined;
  readonly extends: readonly Text[];
  readonly title: Text | undefined;
  readonly kind: Text | undefined;
  readonly language: Text | undefined;
  readonly status: Text | undefined;
  readonly version: Text | undefined;
  readonly team: Team | undefined;
  readonly parent: Text | undefined;
  readonly sponsors: readonly Person[];
  readonly period: Period | undefined;
  readonly introduction: Text | undefined;
  readonly background: Text | undefined;
  readonly purpose: Purpose | undefined;
  readonly scope: Scope | undefined;
  readonly objectives: readonly Objective[];
  readonly metrics: readonly Metric[];
  readonly success: readonly Item[];
  readonly deliverables: readonly Deliverable[];
  readonly roles: readonly Role[];
  readonly members: readonly Member[];
  readonly membership: Membership | undefined;
  readonly responsibilities: readonly Item[];
  readonly authority: Authority | undefined;
  readonly decisions: Decisions | undefined;
  readonly principles: readonly Item[];
  readonly norms: readonly Item[];
  readonly accountability: readonly Item[];
  readonly procedures: readonly Procedure[];
  readonly services: readonly Service[];
  readonly channels: readonly Channel[];
  readonly journey: readonly Stage[];
  readonly meetings: readonly Meeting[];
  readonly communication: readonly Communication[];
  readonly availability: readonly Item[];
  readonly hours: readonly Hours[];
  readonly reporting: readonly Report[];
  readonly stakeholders: readonly Stakeholder[];
  readonly escalation: readonly EscalationStep[];
  readonly skills: Skills | undefined;
  readonly resources: readonly Item[];
  readonly risks: readonly Item[];
  readonly assumptions: readonly Item[];
  readonly constraints: readonly Item[];
  readonly dependencies: readonly Item[];
  readonly policies: readonly Item[];
  readonly glossary: readonly Item[];
  readonly references: readonly Item[];
  readonly review: Review | undefined;
  readonly approval: Approval | undefined;
  readonly history: readonly HistoryEntry[];
  readonly sections: readonly Section[];
  readonly signatures: readonly Signature[];
  readonly layout: Layout | undefined;
}

/** The name of the team, or its name and where it belongs. */
export interface Team extends Entity {
  readonly name: Text | undefined;
  readonly organization: Text | undefined;
  readonly unit: Text | undefined;
  readonly aliases: readonly Text[];
  readonly text: Text | undefined;
}

/** Somebody who stands behind the charter: a name, or a name with details. */
export interface Person extends Entity {
  readonly name: Text | undefined;
  readonly title: Text | undefined;
  readonly organization: Text | undefined;
  readonly email: Text | undefined;
  readonly handle: Text | undefined;
  readonly key: Text | undefined;
  readonly text: Text | undefined;
}

/** From when until when. */
export interface Period extends Entity {
  readonly start: Text | undefined;
  readonly end: Text | undefined;
  readonly text: Text | undefined;
}

/** Why the team exists: a text, or mission, vision and points. */
export interface Purpose extends Entity {
  readonly mission: Text | undefined;
  readonly vision: Text | undefined;
  readonly statement: Text | undefined;
  readonly points: readonly Item[];
  readonly text: Text | undefined;
}

/** What the team does and what it does not do. */
export interface Scope extends Entity {
  readonly in: readonly Item[];
  readonly out: readonly OutItem[];
  readonly text: Text | undefined;
}

/** One point of a list: a plain sentence, or one with a title, points below it, a note or an owner. */
export interface Item extends Entity {
  readonly title: Text | undefined;
  readonly text: Text | undefined;
  readonly items: readonly Item[];
  readonly note: Text | undefined;
  readonly owner: readonly Text[];
}

/** Something the team does not do, and who does it instead. */
export interface OutItem extends Entity {
  readonly title: Text | undefined;
  readonly text: Text | undefined;
  readonly items: readonly OutItem[];
  readonly note: Text | undefined;
  readonly owner: readonly Text[];
}

/** Where a figure stands now: the value, or the value and its day. */
export interface Measurement extends Entity {
  readonly value: Text | undefined;
  readonly on: Text | undefined;
  readonly text: Text | undefined;
}

/** A result to reach: what, how much, by when. A plain sentence will do if it says all three. */
export interface Objective extends Entity {
  readonly title: Text | undefined;
  readonly text: Text | undefined;
  readonly metric: Text | undefined;
  readonly baseline: Text | undefined;
  readonly target: Text | undefined;
  readonly due: Text | undefined;
  readonly owner: readonly Text[];
  readonly current: Measurement | undefined;
  readonly items: readonly Objective[];
  readonly note: Text | undefined;
}

/** A figure the team watches: its name, and how it is worked out. */
export interface Metric extends Entity {
  readonly name: Text | undefined;
  readonly definition: Text | undefined;
  readonly formula: Text | undefined;
  readonly unit: Text | undefined;
  readonly range: Text | undefined;
  readonly direction: Text | undefined;
  readonly source: Text | undefined;
  readonly cadence: Text | undefined;
  readonly owner: readonly Text[];
  readonly text: Text | undefined;
}

/** A thing the team hands over. */
export interface Deliverable extends Entity {
  readonly title: Text | undefined;
  readonly text: Text | undefined;
  readonly due: Text | undefined;
  readonly status: Text | undefined;
  readonly owner: readonly Text[];
  readonly items: readonly Deliverable[];
  readonly note: Text | undefined;
}

/** A part somebody plays in the team, whoever that is. */
export interface Role extends Entity {
  readonly title: Text | undefined;
  readonly purpose: Text | undefined;
  readonly responsibilities: readonly Item[];
  readonly skills: readonly Item[];
  readonly minimum: Text | undefined;
  readonly term: Text | undefined;
  readonly reports: readonly Text[];
  readonly deputy: readonly Text[];
  readonly vacant: Flag | undefined;
  readonly text: Text | undefined;
}

/** Somebody who belongs to the team: a name, or a name with roles and details. */
export interface Member extends Entity {
  readonly name: Text | undefined;
  readonly roles: readonly Text[];
  readonly role: readonly Text[];
  readonly kind: Text | undefined;
  readonly status: Text | undefined;
  readonly email: Text | undefined;
  readonly handle: readonly Text[];
  readonly affiliation: Text | undefined;
  readonly since: Text | undefined;
  readonly until: Text | undefined;
  readonly term: Text | undefined;
  readonly key: readonly Text[];
  readonly text: Text | undefined;
}

/** How people join, stay and leave. */
export interface Membership extends Entity {
  readonly eligibility: readonly Item[];
  readonly selection: readonly Item[];
  readonly terms: readonly Item[];
  readonly removal: readonly Item[];
  readonly text: Text | undefined;
}

/** What the team may decide or spend by itself, and where that ends. */
export interface Authority extends Entity {
  readonly powers: readonly Item[];
  readonly limits: readonly Item[];
  readonly reserved: readonly Item[];
  readonly delegated: readonly Item[];
  readonly text: Text | undefined;
}

/** How the team decides. */
export interface Decisions extends Entity {
  readonly method: Text | undefined;
  readonly quorum: Text | undefined;
  readonly threshold: Text | undefined;
  readonly tiebreak: Text | undefined;
  readonly rules: readonly Item[];
  readonly text: Text | undefined;
}

/** One step of a procedure: what is done, by whom, how fast. */
export interface Step extends Entity {
  readonly by: readonly Text[];
  readonly do: Text | undefined;
  readonly within: Text | undefined;
  readonly if: Text | undefined;
  readonly steps: readonly Step[];
  readonly text: Text | undefined;
}

/** How a recurring piece of work is done: a standard operating procedure (SOP). */
export interface Procedure extends Entity {
  readonly title: Text | undefined;
  readonly purpose: Text | undefined;
  readonly scope: Text | undefined;
  readonly owner: readonly Text[];
  readonly trigger: Text | undefined;
  readonly within: Text | undefined;
  readonly cadence: Text | undefined;
  readonly steps: readonly Step[];
  readonly records: readonly Item[];
  readonly measures: readonly Text[];
  readonly text: Text | undefined;
}

/** When people can be reached: in words, or as days and times. */
export interface Hours extends Entity {
  readonly days: readonly Text[];
  readonly from: Text | undefined;
  readonly to: Text | undefined;
  readonly timezone: Text | undefined;
  readonly holidays: readonly Text[];
  readonly text: Text | undefined;
}

/** A promise to those the team serves: what, for whom, how good. */
export interface Service extends Entity {
  readonly name: Text | undefined;
  readonly audience: readonly Text[];
  readonly channel: readonly Text[];
  readonly metric: Text | undefined;
  readonly target: Text | undefined;
  readonly hours: readonly Hours[];
  readonly owner: readonly Text[];
  readonly text: Text | undefined;
}

/** A way customers and the team reach each other: a touchpoint. */
export interface Channel extends Entity {
  readonly name: Text | undefined;
  readonly purpose: Text | undefined;
  readonly audience: readonly Text[];
  readonly address: readonly Text[];
  readonly hours: readonly Hours[];
  readonly owner: readonly Text[];
  readonly text: Text | undefined;
}

/** One stage of the way a customer takes with you. */
export interface Stage extends Entity {
  readonly name: Text | undefined;
  readonly goal: Text | undefined;
  readonly channels: readonly Text[];
  readonly metric: readonly Text[];
  readonly owner: readonly Text[];
  readonly text: Text | undefined;
}

/** A meeting that comes back: what it is for, how often it is, when, and who comes. */
export interface Meeting extends Entity {
  readonly name: Text | undefined;
  readonly purpose: Text | undefined;
  readonly cadence: Text | undefined;
  readonly day: readonly Text[];
  readonly time: Text | undefined;
  readonly timezone: Text | undefined;
  readonly duration: Text | undefined;
  readonly starting: Text | undefined;
  readonly attendees: readonly Text[];
  readonly location: Text | undefined;
  readonly chair: readonly Text[];
  readonly text: Text | undefined;
}

/** Something the team sends out or shares again and again. */
export interface Communication extends Entity {
  readonly what: Text | undefined;
  readonly audience: readonly Text[];
  readonly channel: readonly Text[];
  readonly cadence: Text | undefined;
  readonly owner: readonly Text[];
  readonly text: Text | undefined;
}

/** What the team tells those it answers to. */
export interface Report extends Entity {
  readonly to: readonly Text[];
  readonly what: Text | undefined;
  readonly cadence: Text | undefined;
  readonly channel: readonly Text[];
  readonly owner: readonly Text[];
  readonly text: Text | undefined;
}

/** Somebody outside the team who matters to its work. */
export interface Stakeholder extends Entity {
  readonly name: Text | undefined;
  readonly kind: Text | undefined;
  readonly relation: Text | undefined;
  readonly needs: readonly Item[];
  readonly provides: readonly Item[];
  readonly contact: readonly Text[];
  readonly text: Text | undefined;
}

/** Where a problem or a conflict goes next when it cannot be solved here. */
export interface EscalationStep extends Entity {
  readonly to: readonly Text[];
  readonly when: Text | undefined;
  readonly within: Text | undefined;
  readonly how: Text | undefined;
  readonly text: Text | undefined;
}

/** Who can do what, and how well. */
export interface Competence extends Entity {
  readonly member: readonly Text[];
  readonly skills: readonly Text[];
  readonly level: Text | undefined;
  readonly text: Text | undefined;
}

/** What the people in the team should bring along or learn, and what is there already. */
export interface Skills extends Entity {
  readonly background: readonly Item[];
  readonly experience: readonly Item[];
  readonly training: readonly Item[];
  readonly inventory: readonly Competence[];
  readonly gaps: readonly Item[];
  readonly text: Text | undefined;
}

/** One look back at the charter. */
export interface ReviewEntry extends Entity {
  readonly date: Text | undefined;
  readonly by: readonly Text[];
  readonly outcome: Text | undefined;
  readonly terms: Text | undefined;
  readonly text: Text | undefined;
}

/** How the charter is kept up to date. */
export interface Review extends Entity {
  readonly cadence: Text | undefined;
  readonly last: Text | undefined;
  readonly next: Text | undefined;
  readonly owner: readonly Text[];
  readonly triggers: readonly Item[];
  readonly log: readonly ReviewEntry[];
  readonly text: Text | undefined;
}

/** What people agree to by signing, and who has to. */
export interface Approval extends Entity {
  readonly statement: Text | undefined;
  readonly approvers: readonly Person[];
  readonly needs: Text | undefined;
  readonly within: Text | undefined;
  readonly text: Text | undefined;
}

/** Somebody agreed, on a certain day, to this charter. */
export interface Signature extends Entity {
  readonly member: Text | undefined;
  readonly signed: Text | undefined;
  readonly terms: Text | undefined;
  readonly kind: Text | undefined;
  readonly by: Text | undefined;
  readonly proof: Text | undefined;
  readonly text: Text | undefined;
}

/** One change of the charter. */
export interface HistoryEntry extends Entity {
  readonly version: Text | undefined;
  readonly date: Text | undefined;
  readonly author: readonly Text[];
  readonly change: Text | undefined;
  readonly kind: Text | undefined;
  readonly from: Text | undefined;
  readonly to: Text | undefined;
  readonly confirmed: readonly Text[];
  readonly wording: readonly Rewording[];
  readonly text: Text | undefined;
}

/** A text before and after a change of its wording. */
export interface Rewording extends Entity {
  readonly at: Text | undefined;
  readonly before: Text | undefined;
  readonly after: Text | undefined;
  readonly text: Text | undefined;
}

/** A section for which there is no field: a heading and a text. */
export interface Section extends Entity {
  readonly heading: Text | undefined;
  readonly text: Text | undefined;
}

/** One column of a table: the words at its top, and what fills its cells. */
export interface LayoutColumn extends Entity {
  readonly heading: Text | undefined;
  readonly field: Text | undefined;
  readonly list: Text | undefined;
  readonly text: Text | undefined;
}

/** How one section is printed. First come heading and lead, then the fields, then text, then the sections below, and closing comes last. Whatever is left out is not printed. */
export interface LayoutSection extends Entity {
  readonly heading: Text | undefined;
  readonly level: Text | undefined;
  readonly number: Text | undefined;
  readonly fields: readonly Text[];
  readonly entries: readonly Text[];
  readonly lead: Text | undefined;
  readonly list: Text | undefined;
  readonly columns: readonly LayoutColumn[];
  readonly text: Text | undefined;
  readonly sections: readonly LayoutSection[];
  readonly closing: Text | undefined;
}

/** How the printed document looks. The importer writes it, so that a charter comes out the way it came in. It holds nothing that anybody agrees to. */
export interface Layout extends Entity {
  readonly numbering: Text | undefined;
  readonly titles: readonly Text[];
  readonly opening: Text | undefined;
  readonly omit: readonly Text[];
  readonly sections: readonly LayoutSection[];
  readonly closing: Text | undefined;
  readonly text: Text | undefined;
}

export const shapes: { readonly [name: string]: Shape } = {
  charter: {
    label: ['title'],
    fields: {
      charter: {kind: 'text', class: 'none'},
      extends: {kind: 'texts', class: 'none'},
      title: {kind: 'text', class: 'material'},
      kind: {kind: 'text', words: ['team', 'working-group', 'committee', 'department', 'project', 'board'], class: 'material'},
      language: {kind: 'text', class: 'none'},
      status: {kind: 'text', words: ['draft', 'proposed', 'active', 'superseded', 'closed'], class: 'none'},
      version: {kind: 'text', class: 'none'},
      team: {kind: 'entity', of: 'team', class: 'material'},
      parent: {kind: 'text', class: 'material'},
      sponsors: {kind: 'entities', of: 'person', class: 'material'},
      period: {kind: 'entity', of: 'period', class: 'material'},
      introduction: {kind: 'text', class: 'material'},
      background: {kind: 'text', class: 'material'},
      purpose: {kind: 'entity', of: 'purpose', class: 'material'},
      scope: {kind: 'entity', of: 'scope', class: 'material'},
      objectives: {kind: 'entities', of: 'objective', class: 'material'},
      metrics: {kind: 'entities', of: 'metric', class: 'material'},
      success: {kind: 'entities', of: 'item', class: 'material'},
      deliverables: {kind: 'entities', of: 'deliverable', class: 'material'},
      roles: {kind: 'entities', of: 'role', class: 'material'},
      members: {kind: 'entities', of: 'member', class: 'none'},
      membership: {kind: 'entity', of: 'membership', class: 'material'},
      responsibilities: {kind: 'entities', of: 'item', class: 'material'},
      authority: {kind: 'entity', of: 'authority', class: 'material'},
      decisions: {kind: 'entity', of: 'decisions', class: 'material'},
      principles: {kind: 'entities', of: 'item', class: 'material'},
      norms: {kind: 'entities', of: 'item', class: 'material'},
      accountability: {kind: 'entities', of: 'item', class: 'material'},
      procedures: {kind: 'entities', of: 'procedure', class: 'material'},
      services: {kind: 'entities', of: 'service', class: 'material'},
      channels: {kind: 'entities', of: 'channel', class: 'material'},
      journey: {kind: 'entities', of: 'stage', class: 'material'},
      meetings: {kind: 'entities', of: 'meeting', class: 'material'},
      communication: {kind: 'entities', of: 'communication', class: 'notice'},
      availability: {kind: 'entities', of: 'item', class: 'material'},
      hours: {kind: 'entities', of: 'hours', class: 'material'},
      reporting: {kind: 'entities', of: 'report', class: 'material'},
      stakeholders: {kind: 'entities', of: 'stakeholder', class: 'notice'},
      escalation: {kind: 'entities', of: 'escalationStep', class: 'material', sequence: true},
      skills: {kind: 'entity', of: 'skills', class: 'material'},
      resources: {kind: 'entities', of: 'item', class: 'notice'},
      risks: {kind: 'entities', of: 'item', class: 'notice'},
      assumptions: {kind: 'entities', of: 'item', class: 'notice'},
      constraints: {kind: 'entities', of: 'item', class: 'material'},
      dependencies: {kind: 'entities', of: 'item', class: 'notice'},
      policies: {kind: 'entities', of: 'item', class: 'material'},
      glossary: {kind: 'entities', of: 'item', class: 'notice'},
      references: {kind: 'entities', of: 'item', class: 'notice'},
      review: {kind: 'entity', of: 'review', class: 'material'},
      approval: {kind: 'entity', of: 'approval', class: 'material'},
      history: {kind: 'entities', of: 'historyEntry', class: 'none'},
      sections: {kind: 'entities', of: 'section', class: 'material'},
      signatures: {kind: 'entities', of: 'signature', class: 'none'},
      layout: {kind: 'entity', of: 'layout', class: 'none'},
    },
  },
  team: {
    string: 'name', label: ['name'],
    fields: {
      name: {kind: 'text'},
      organization: {kind: 'text'},
      unit: {kind: 'text'},
      aliases: {kind: 'texts'},
      text: {kind: 'text'},
    },
  },
  person: {
    string: 'name', label: ['name'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text', refers: ['members', 'roles'], free: true},
      title: {kind: 'text'},
      organization: {kind: 'text'},
      email: {kind: 'text', format: 'email', class: 'none'},
      handle: {kind: 'text', format: 'handle', class: 'none'},
      key: {kind: 'text', class: 'none'},
      text: {kind: 'text'},
    },
  },
  period: {
    string: 'text', label: ['text'],
    fields: {
      start: {kind: 'text', format: 'date'},
      end: {kind: 'text', format: 'date'},
      text: {kind: 'text'},
    },
  },
  purpose: {
    string: 'text', label: [],
    fields: {
      mission: {kind: 'text'},
      vision: {kind: 'text'},
      statement: {kind: 'text'},
      points: {kind: 'entities', of: 'item'},
      text: {kind: 'text'},
    },
  },
  scope: {
    string: 'text', label: [],
    fields: {
      in: {kind: 'entities', of: 'item'},
      out: {kind: 'entities', of: 'outItem'},
      text: {kind: 'text'},
    },
  },
  item: {
    string: 'text', label: ['title','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      title: {kind: 'text'},
      text: {kind: 'text'},
      items: {kind: 'entities', of: 'item'},
      note: {kind: 'text'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
    },
  },
  outItem: {
    string: 'text', label: ['title','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      title: {kind: 'text'},
      text: {kind: 'text'},
      items: {kind: 'entities', of: 'outItem'},
      note: {kind: 'text'},
      owner: {kind: 'texts', refers: ['members', 'roles', 'stakeholders'], free: true},
    },
  },
  measurement: {
    string: 'value', label: ['value'],
    fields: {
      value: {kind: 'text'},
      on: {kind: 'text', format: 'date'},
      text: {kind: 'text'},
    },
  },
  objective: {
    string: 'text', label: ['title','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      title: {kind: 'text'},
      text: {kind: 'text'},
      metric: {kind: 'text', refers: ['metrics']},
      baseline: {kind: 'text'},
      target: {kind: 'text', format: 'target'},
      due: {kind: 'text', format: 'date'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      current: {kind: 'entity', of: 'measurement', class: 'none'},
      items: {kind: 'entities', of: 'objective'},
      note: {kind: 'text'},
    },
  },
  metric: {
    string: 'name', label: ['name'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text'},
      definition: {kind: 'text'},
      formula: {kind: 'text', format: 'formula'},
      unit: {kind: 'text', format: 'unit'},
      range: {kind: 'text'},
      direction: {kind: 'text', words: ['up', 'down', 'reach']},
      source: {kind: 'text', class: 'notice'},
      cadence: {kind: 'text', format: 'cadence'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      text: {kind: 'text'},
    },
  },
  deliverable: {
    string: 'text', label: ['title','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      title: {kind: 'text'},
      text: {kind: 'text'},
      due: {kind: 'text', format: 'date'},
      status: {kind: 'text', words: ['planned', 'started', 'done', 'dropped'], class: 'notice'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      items: {kind: 'entities', of: 'deliverable'},
      note: {kind: 'text'},
    },
  },
  role: {
    string: 'title', label: ['title'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      title: {kind: 'text'},
      purpose: {kind: 'text'},
      responsibilities: {kind: 'entities', of: 'item'},
      skills: {kind: 'entities', of: 'item'},
      minimum: {kind: 'text'},
      term: {kind: 'text', format: 'duration'},
      reports: {kind: 'texts', refers: ['members', 'roles'], free: true},
      deputy: {kind: 'texts', refers: ['members', 'roles']},
      vacant: {kind: 'flag', class: 'none'},
      text: {kind: 'text'},
    },
  },
  member: {
    string: 'name', label: ['name'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text'},
      roles: {kind: 'texts', refers: ['roles'], class: 'material'},
      role: {kind: 'texts', refers: ['roles'], class: 'material'},
      kind: {kind: 'text', words: ['person', 'group', 'seat', 'company']},
      status: {kind: 'text', words: ['active', 'alternate', 'observer', 'emeritus']},
      email: {kind: 'text', format: 'email'},
      handle: {kind: 'texts', format: 'handle'},
      affiliation: {kind: 'text'},
      since: {kind: 'text', format: 'date'},
      until: {kind: 'text', format: 'date'},
      term: {kind: 'text', format: 'duration', class: 'material'},
      key: {kind: 'texts'},
      text: {kind: 'text', class: 'material'},
    },
  },
  membership: {
    string: 'text', label: [],
    fields: {
      eligibility: {kind: 'entities', of: 'item'},
      selection: {kind: 'entities', of: 'item'},
      terms: {kind: 'entities', of: 'item'},
      removal: {kind: 'entities', of: 'item'},
      text: {kind: 'text'},
    },
  },
  authority: {
    string: 'text', label: [],
    fields: {
      powers: {kind: 'entities', of: 'item'},
      limits: {kind: 'entities', of: 'item'},
      reserved: {kind: 'entities', of: 'item'},
      delegated: {kind: 'entities', of: 'item'},
      text: {kind: 'text'},
    },
  },
  decisions: {
    string: 'text', label: [],
    fields: {
      method: {kind: 'text'},
      quorum: {kind: 'text'},
      threshold: {kind: 'text'},
      tiebreak: {kind: 'text'},
      rules: {kind: 'entities', of: 'item', sequence: true},
      text: {kind: 'text'},
    },
  },
  step: {
    string: 'do', label: ['do','text'],
    fields: {
      by: {kind: 'texts', refers: ['members', 'roles']},
      do: {kind: 'text'},
      within: {kind: 'text', format: 'duration'},
      if: {kind: 'text'},
      steps: {kind: 'entities', of: 'step', sequence: true},
      text: {kind: 'text'},
    },
  },
  procedure: {
    string: 'title', label: ['title','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      title: {kind: 'text'},
      purpose: {kind: 'text'},
      scope: {kind: 'text'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      trigger: {kind: 'text'},
      within: {kind: 'text', format: 'duration'},
      cadence: {kind: 'text', format: 'cadence'},
      steps: {kind: 'entities', of: 'step', sequence: true},
      records: {kind: 'entities', of: 'item'},
      measures: {kind: 'texts', refers: ['metrics']},
      text: {kind: 'text'},
    },
  },
  hours: {
    string: 'text', label: ['text'],
    fields: {
      days: {kind: 'texts', format: 'weekday'},
      from: {kind: 'text', format: 'time'},
      to: {kind: 'text', format: 'time'},
      timezone: {kind: 'text', format: 'timezone'},
      holidays: {kind: 'texts'},
      text: {kind: 'text'},
    },
  },
  service: {
    string: 'name', label: ['name','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text'},
      audience: {kind: 'texts', refers: ['stakeholders', 'members', 'roles'], free: true},
      channel: {kind: 'texts', refers: ['channels'], free: true},
      metric: {kind: 'text', refers: ['metrics']},
      target: {kind: 'text', format: 'target'},
      hours: {kind: 'entities', of: 'hours'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      text: {kind: 'text'},
    },
  },
  channel: {
    string: 'name', label: ['name'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text'},
      purpose: {kind: 'text'},
      audience: {kind: 'texts', refers: ['stakeholders', 'members', 'roles'], free: true},
      address: {kind: 'texts', class: 'notice'},
      hours: {kind: 'entities', of: 'hours'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      text: {kind: 'text'},
    },
  },
  stage: {
    string: 'name', label: ['name'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text'},
      goal: {kind: 'text'},
      channels: {kind: 'texts', refers: ['channels'], free: true},
      metric: {kind: 'texts', refers: ['metrics']},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      text: {kind: 'text'},
    },
  },
  meeting: {
    string: 'name', label: ['name','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text'},
      purpose: {kind: 'text'},
      cadence: {kind: 'text', format: 'cadence'},
      day: {kind: 'texts', format: 'weekday', class: 'notice'},
      time: {kind: 'text', format: 'time', class: 'notice'},
      timezone: {kind: 'text', format: 'timezone', class: 'notice'},
      duration: {kind: 'text', format: 'duration', class: 'notice'},
      starting: {kind: 'text', format: 'date', class: 'notice'},
      attendees: {kind: 'texts', refers: ['members', 'roles', 'stakeholders'], free: true},
      location: {kind: 'text', class: 'notice'},
      chair: {kind: 'texts', refers: ['members', 'roles']},
      text: {kind: 'text'},
    },
  },
  communication: {
    string: 'what', label: ['what','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      what: {kind: 'text'},
      audience: {kind: 'texts', refers: ['members', 'roles', 'stakeholders'], free: true},
      channel: {kind: 'texts', refers: ['channels'], free: true},
      cadence: {kind: 'text', format: 'cadence'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      text: {kind: 'text'},
    },
  },
  report: {
    string: 'text', label: ['what','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      to: {kind: 'texts', refers: ['members', 'roles', 'sponsors', 'stakeholders'], free: true},
      what: {kind: 'text'},
      cadence: {kind: 'text', format: 'cadence'},
      channel: {kind: 'texts', refers: ['channels'], free: true},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      text: {kind: 'text'},
    },
  },
  stakeholder: {
    string: 'name', label: ['name'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      name: {kind: 'text'},
      kind: {kind: 'text', words: ['customer', 'team', 'management', 'partner', 'supplier', 'authority', 'public']},
      relation: {kind: 'text'},
      needs: {kind: 'entities', of: 'item'},
      provides: {kind: 'entities', of: 'item'},
      contact: {kind: 'texts', refers: ['members', 'roles'], free: true},
      text: {kind: 'text'},
    },
  },
  escalationStep: {
    string: 'text', label: ['when','text'],
    fields: {
      to: {kind: 'texts', refers: ['members', 'roles', 'sponsors', 'stakeholders'], free: true},
      when: {kind: 'text'},
      within: {kind: 'text', format: 'duration'},
      how: {kind: 'text'},
      text: {kind: 'text'},
    },
  },
  competence: {
    string: 'text', label: ['text','level'],
    fields: {
      member: {kind: 'texts', refers: ['members', 'roles']},
      skills: {kind: 'texts'},
      level: {kind: 'text'},
      text: {kind: 'text'},
    },
  },
  skills: {
    string: 'text', label: [],
    fields: {
      background: {kind: 'entities', of: 'item'},
      experience: {kind: 'entities', of: 'item'},
      training: {kind: 'entities', of: 'item'},
      inventory: {kind: 'entities', of: 'competence', class: 'notice'},
      gaps: {kind: 'entities', of: 'item', class: 'notice'},
      text: {kind: 'text'},
    },
  },
  reviewEntry: {
    string: 'text', label: ['date','text'],
    fields: {
      date: {kind: 'text', format: 'date'},
      by: {kind: 'texts', refers: ['members', 'roles', 'sponsors'], free: true},
      outcome: {kind: 'text'},
      terms: {kind: 'text'},
      text: {kind: 'text'},
    },
  },
  review: {
    string: 'text', label: [],
    fields: {
      cadence: {kind: 'text', format: 'cadence'},
      last: {kind: 'text', format: 'date', class: 'none'},
      next: {kind: 'text', format: 'date', class: 'none'},
      owner: {kind: 'texts', refers: ['members', 'roles']},
      triggers: {kind: 'entities', of: 'item'},
      log: {kind: 'entities', of: 'reviewEntry', class: 'none'},
      text: {kind: 'text'},
    },
  },
  approval: {
    string: 'text', label: [],
    fields: {
      statement: {kind: 'text'},
      approvers: {kind: 'entities', of: 'person'},
      needs: {kind: 'text', words: ['all', 'majority', 'approvers']},
      within: {kind: 'text', format: 'duration'},
      text: {kind: 'text'},
    },
  },
  signature: {
    string: 'member', label: ['member'],
    fields: {
      member: {kind: 'text', refers: ['members', 'sponsors', 'approvers']},
      signed: {kind: 'text', format: 'date'},
      terms: {kind: 'text'},
      kind: {kind: 'text', words: ['typed', 'handwritten', 'image', 'initials', 'checkbox', 'approval', 'vote']},
      by: {kind: 'text', refers: ['members', 'sponsors', 'approvers'], free: true},
      proof: {kind: 'text'},
      text: {kind: 'text'},
    },
  },
  historyEntry: {
    string: 'text', label: ['version','change','text'],
    fields: {
      version: {kind: 'text'},
      date: {kind: 'text', format: 'date'},
      author: {kind: 'texts', refers: ['members', 'roles', 'sponsors', 'approvers'], free: true},
      change: {kind: 'text'},
      kind: {kind: 'text', words: ['material', 'notice', 'editorial']},
      from: {kind: 'text'},
      to: {kind: 'text'},
      confirmed: {kind: 'texts', refers: ['members', 'roles', 'sponsors', 'approvers'], free: true},
      wording: {kind: 'entities', of: 'rewording'},
      text: {kind: 'text'},
    },
  },
  rewording: {
    label: ['at'],
    fields: {
      at: {kind: 'text'},
      before: {kind: 'text'},
      after: {kind: 'text'},
      text: {kind: 'text'},
    },
  },
  section: {
    string: 'text', label: ['heading','text'],
    fields: {
      id: {kind: 'text', format: 'id', class: 'none'},
      heading: {kind: 'text'},
      text: {kind: 'text'},
    },
  },
  layoutColumn: {
    string: 'field', label: ['heading','field'],
    fields: {
      heading: {kind: 'text'},
      field: {kind: 'text'},
      list: {kind: 'text', words: ['bullets', 'numbers', 'letters', 'paragraphs', 'lines']},
      text: {kind: 'text', class: 'material'},
    },
  },
  layoutSection: {
    string: 'fields', label: ['heading','text'],
    fields: {
      heading: {kind: 'text'},
      level: {kind: 'text'},
      number: {kind: 'text'},
      fields: {kind: 'texts'},
      entries: {kind: 'texts'},
      lead: {kind: 'text', class: 'material'},
      list: {kind: 'text', words: ['bullets', 'numbers', 'letters', 'paragraphs', 'lines']},
      columns: {kind: 'entities', of: 'layoutColumn'},
      text: {kind: 'text', class: 'material'},
      sections: {kind: 'entities', of: 'layoutSection'},
      closing: {kind: 'text', class: 'material'},
    },
  },
  layout: {
    label: [],
    fields: {
      numbering: {kind: 'text', words: ['roman', 'arabic', 'letters', 'none']},
      titles: {kind: 'texts'},
      opening: {kind: 'text', class: 'material'},
      omit: {kind: 'texts'},
      sections: {kind: 'entities', of: 'layoutSection'},
      closing: {kind: 'text', class: 'material'},
      text: {kind: 'text'},
    },
  },
};

const NONE: readonly never[] = [];

/** Entities of each shape in which nothing was written, to be filled: made at once they take half the time. */
export const blanks: { readonly [shape: string]: () => Record<string, unknown> } = {
  charter: () => ({charter: undefined, extends: NONE, title: undefined, kind: undefined, language: undefined, status: undefined, version: undefined, team: undefined, parent: undefined, sponsors: NONE, period: undefined, introduction: undefined, background: undefined, purpose: undefined, scope: undefined, objectives: NONE, metrics: NONE, success: NONE, deliverables: NONE, roles: NONE, members: NONE, membership: undefined, responsibilities: NONE, authority: undefined, decisions: undefined, principles: NONE, norms: NONE, accountability: NONE, procedures: NONE, services: NONE, channels: NONE, journey: NONE, meetings: NONE, communication: NONE, availability: NONE, hours: NONE, reporting: NONE, stakeholders: NONE, escalation: NONE, skills: undefined, resources: NONE, risks: NONE, assumptions: NONE, constraints: NONE, dependencies: NONE, policies: NONE, glossary: NONE, references: NONE, review: undefined, approval: undefined, history: NONE, sections: NONE, signatures: NONE, layout: undefined, shape: 'charter', node: undefined, id: undefined, idText: undefined, label: undefined}),
  team: () => ({name: undefined, organization: undefined, unit: undefined, aliases: NONE, text: undefined, shape: 'team', node: undefined, id: undefined, idText: undefined, label: undefined}),
  person: () => ({name: undefined, title: undefined, organization: undefined, email: undefined, handle: undefined, key: undefined, text: undefined, shape: 'person', node: undefined, id: undefined, idText: undefined, label: undefined}),
  period: () => ({start: undefined, end: undefined, text: undefined, shape: 'period', node: undefined, id: undefined, idText: undefined, label: undefined}),
  purpose: () => ({mission: undefined, vision: undefined, statement: undefined, points: NONE, text: undefined, shape: 'purpose', node: undefined, id: undefined, idText: undefined, label: undefined}),
  scope: () => ({in: NONE, out: NONE, text: undefined, shape: 'scope', node: undefined, id: undefined, idText: undefined, label: undefined}),
  item: () => ({title: undefined, text: undefined, items: NONE, note: undefined, owner: NONE, shape: 'item', node: undefined, id: undefined, idText: undefined, label: undefined}),
  outItem: () => ({title: undefined, text: undefined, items: NONE, note: undefined, owner: NONE, shape: 'outItem', node: undefined, id: undefined, idText: undefined, label: undefined}),
  measurement: () => ({value: undefined, on: undefined, text: undefined, shape: 'measurement', node: undefined, id: undefined, idText: undefined, label: undefined}),
  objective: () => ({title: undefined, text: undefined, metric: undefined, baseline: undefined, target: undefined, due: undefined, owner: NONE, current: undefined, items: NONE, note: undefined, shape: 'objective', node: undefined, id: undefined, idText: undefined, label: undefined}),
  metric: () => ({name: undefined, definition: undefined, formula: undefined, unit: undefined, range: undefined, direction: undefined, source: undefined, cadence: undefined, owner: NONE, text: undefined, shape: 'metric', node: undefined, id: undefined, idText: undefined, label: undefined}),
  deliverable: () => ({title: undefined, text: undefined, due: undefined, status: undefined, owner: NONE, items: NONE, note: undefined, shape: 'deliverable', node: undefined, id: undefined, idText: undefined, label: undefined}),
  role: () => ({title: undefined, purpose: undefined, responsibilities: NONE, skills: NONE, minimum: undefined, term: undefined, reports: NONE, deputy: NONE, vacant: undefined, text: undefined, shape: 'role', node: undefined, id: undefined, idText: undefined, label: undefined}),
  member: () => ({name: undefined, roles: NONE, role: NONE, kind: undefined, status: undefined, email: undefined, handle: NONE, affiliation: undefined, since: undefined, until: undefined, term: undefined, key: NONE, text: undefined, shape: 'member', node: undefined, id: undefined, idText: undefined, label: undefined}),
  membership: () => ({eligibility: NONE, selection: NONE, terms: NONE, removal: NONE, text: undefined, shape: 'membership', node: undefined, id: undefined, idText: undefined, label: undefined}),
  authority: () => ({powers: NONE, limits: NONE, reserved: NONE, delegated: NONE, text: undefined, shape: 'authority', node: undefined, id: undefined, idText: undefined, label: undefined}),
  decisions: () => ({method: undefined, quorum: undefined, threshold: undefined, tiebreak: undefined, rules: NONE, text: undefined, shape: 'decisions', node: undefined, id: undefined, idText: undefined, label: undefined}),
  step: () => ({by: NONE, do: undefined, within: undefined, if: undefined, steps: NONE, text: undefined, shape: 'step', node: undefined, id: undefined, idText: undefined, label: undefined}),
  procedure: () => ({title: undefined, purpose: undefined, scope: undefined, owner: NONE, trigger: undefined, within: undefined, cadence: undefined, steps: NONE, records: NONE, measures: NONE, text: undefined, shape: 'procedure', node: undefined, id: undefined, idText: undefined, label: undefined}),
  hours: () => ({days: NONE, from: undefined, to: undefined, timezone: undefined, holidays: NONE, text: undefined, shape: 'hours', node: undefined, id: undefined, idText: undefined, label: undefined}),
  service: () => ({name: undefined, audience: NONE, channel: NONE, metric: undefined, target: undefined, hours: NONE, owner: NONE, text: undefined, shape: 'service', node: undefined, id: undefined, idText: undefined, label: undefined}),
  channel: () => ({name: undefined, purpose: undefined, audience: NONE, address: NONE, hours: NONE, owner: NONE, text: undefined, shape: 'channel', node: undefined, id: undefined, idText: undefined, label: undefined}),
  stage: () => ({name: undefined, goal: undefined, channels: NONE, metric: NONE, owner: NONE, text: undefined, shape: 'stage', node: undefined, id: undefined, idText: undefined, label: undefined}),
  meeting: () => ({name: undefined, purpose: undefined, cadence: undefined, day: NONE, time: undefined, timezone: undefined, duration: undefined, starting: undefined, attendees: NONE, location: undefined, chair: NONE, text: undefined, shape: 'meeting', node: undefined, id: undefined, idText: undefined, label: undefined}),
  communication: () => ({what: undefined, audience: NONE, channel: NONE, cadence: undefined, owner: NONE, text: undefined, shape: 'communication', node: undefined, id: undefined, idText: undefined, label: undefined}),
  report: () => ({to: NONE, what: undefined, cadence: undefined, channel: NONE, owner: NONE, text: undefined, shape: 'report', node: undefined, id: undefined, idText: undefined, label: undefined}),
  stakeholder: () => ({name: undefined, kind: undefined, relation: undefined, needs: NONE, provides: NONE, contact: NONE, text: undefined, shape: 'stakeholder', node: undefined, id: undefined, idText: undefined, label: undefined}),
  escalationStep: () => ({to: NONE, when: undefined, within: undefined, how: undefined, text: undefined, shape: 'escalationStep', node: undefined, id: undefined, idText: undefined, label: undefined}),
  competence: () => ({member: NONE, skills: NONE, level: undefined, text: undefined, shape: 'competence', node: undefined, id: undefined, idText: undefined, label: undefined}),
  skills: () => ({background: NONE, experience: NONE, training: NONE, inventory: NONE, gaps: NONE, text: undefined, shape: 'skills', node: undefined, id: undefined, idText: undefined, label: undefined}),
  reviewEntry: () => ({date: undefined, by: NONE, outcome: undefined, terms: undefined, text: undefined, shape: 'reviewEntry', node: undefined, id: undefined, idText: undefined, label: undefined}),
  review: () => ({cadence: undefined, last: undefined, next: undefined, owner: NONE, triggers: NONE, log: NONE, text: undefined, shape: 'review', node: undefined, id: undefined, idText: undefined, label: undefined}),
  approval: () => ({statement: undefined, approvers: NONE, needs: undefined, within: undefined, text: undefined, shape: 'approval', node: undefined, id: undefined, idText: undefined, label: undefined}),
  signature: () => ({member: undefined, signed: undefined, terms: undefined, kind: undefined, by: undefined, proof: undefined, text: undefined, shape: 'signature', node: undefined, id: undefined, idText: undefined, label: undefined}),
  historyEntry: () => ({version: undefined, date: undefined, author: NONE, change: undefined, kind: undefined, from: undefined, to: undefined, confirmed: NONE, wording: NONE, text: undefined, shape: 'historyEntry', node: undefined, id: undefined, idText: undefined, label: undefined}),
  rewording: () => ({at: undefined, before: undefined, after: undefined, text: undefined, shape: 'rewording', node: undefined, id: undefined, idText: undefined, label: undefined}),
  section: () => ({heading: undefined, text: undefined, shape: 'section', node: undefined, id: undefined, idText: undefined, label: undefined}),
  layoutColumn: () => ({heading: undefined, field: undefined, list: undefined, text: undefined, shape: 'layoutColumn', node: undefined, id: undefined, idText: undefined, label: undefined}),
  layoutSection: () => ({heading: undefined, level: undefined, number: undefined, fields: NONE, entries: NONE, lead: undefined, list: undefined, columns: NONE, text: undefined, sections: NONE, closing: undefined, shape: 'layoutSection', node: undefined, id: undefined, idText: undefined, label: undefined}),
  layout: () => ({numbering: undefined, titles: NONE, opening: undefined, omit: NONE, sections: NONE, closing: undefined, text: undefined, shape: 'layout', node: undefined, id: undefined, idText: undefined, label: undefined}),
};
