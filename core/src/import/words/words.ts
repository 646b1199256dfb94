/** What a section of a document can be about. Most are fields of a charter; `mission` and the like are parts of one. */
export type SectionKind =
  | 'introduction'
  | 'background'
  | 'purpose'
  | 'mission'
  | 'vision'
  | 'scope'
  | 'scopeIn'
  | 'scopeOut'
  | 'objectives'
  | 'metrics'
  | 'success'
  | 'deliverables'
  | 'roles'
  | 'members'
  | 'membership'
  | 'responsibilities'
  | 'authority'
  | 'limits'
  | 'decisions'
  | 'principles'
  | 'norms'
  | 'accountability'
  | 'procedures'
  | 'services'
  | 'channels'
  | 'journey'
  | 'meetings'
  | 'communication'
  | 'availability'
  | 'reporting'
  | 'stakeholders'
  | 'escalation'
  | 'skills'
  | 'resources'
  | 'risks'
  | 'assumptions'
  | 'constraints'
  | 'dependencies'
  | 'policies'
  | 'glossary'
  | 'references'
  | 'review'
  | 'approval'
  | 'signatures'
  | 'history'
  | 'contents';

/** What a column of a table, or the label before a fact, can be about. */
export type ColumnKind =
  | 'name'
  | 'role'
  | 'responsibilities'
  | 'email'
  | 'phone'
  | 'handle'
  | 'affiliation'
  | 'memberStatus'
  | 'since'
  | 'until'
  | 'term'
  | 'signature'
  | 'date'
  | 'objective'
  | 'metric'
  | 'baseline'
  | 'target'
  | 'due'
  | 'owner'
  | 'current'
  | 'definition'
  | 'formula'
  | 'unit'
  | 'source'
  | 'meeting'
  | 'cadence'
  | 'day'
  | 'time'
  | 'duration'
  | 'attendees'
  | 'location'
  | 'chair'
  | 'purpose'
  | 'what'
  | 'audience'
  | 'channel'
  | 'stakeholder'
  | 'relation'
  | 'needs'
  | 'provides'
  | 'contact'
  | 'version'
  | 'author'
  | 'change'
  | 'deliverable'
  | 'status'
  | 'risk'
  | 'word'
  | 'skills'
  | 'number'
  | 'service';

/** What a fact such as "Version: 2" can be about, beside roles and meetings. */
export type FactKind =
  | 'team'
  | 'organization'
  | 'parent'
  | 'sponsor'
  | 'start'
  | 'end'
  | 'version'
  | 'status'
  | 'title'
  | 'members'
  | 'approved'
  | 'nextReview'
  | 'lastReview'
  | 'reviewCadence'
  | 'meeting';

/**
 * The words of one language by which an import finds its way. Phrases stand apart by commas; a word may end with `*` for
 * any ending, and a phrase begin with `=` that counts only in a document of its language. Upper case, accents and
 * punctuation do not count.
 */
export interface ImportWords {
  readonly language: string;
  /** Small words, by which the language of a text is told. */
  readonly common: string;
  /** Words of headings that say nothing about what a section is about: "our", "team". */
  readonly idle: string;
  readonly headings: { readonly [kind in SectionKind]?: string };
  /** Phrases of a sentence that introduces what follows it. */
  readonly leads: { readonly [kind in SectionKind]?: string };
  /** Labels and columns of the two sides of a scope, where a heading has said that it is one. */
  readonly sides: { readonly scopeIn: string; readonly scopeOut: string };
  readonly columns: { readonly [kind in ColumnKind]?: string };
  readonly facts: { readonly [kind in FactKind]?: string };
  /** Words that make a phrase the title of a role: "manager", "chair". */
  readonly roleWords: string;
  /** Words that no name of a person holds: of organizations and of charters. */
  readonly noNames: string;
  /** Small words inside names: "van", "de la". */
  readonly nameParticles: string;
  readonly and: string;
  /** By the word the format prefers: "weekly". Written as they stand in a sentence. */
  readonly cadences: { readonly [word: string]: string };
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Before a weekday that comes back: "every", "each". */
  readonly every: string;
  /** "first" to "fourth", then "last", before a weekday. */
  readonly ordinals: readonly string[];
  /** "every" before a number of days, weeks, months or years; the numbers from two on. */
  readonly interval: {
    readonly before: string;
    readonly numbers: string;
    readonly units: readonly [days: string, weeks: string, months: string, years: string];
  };
  /** January first; full and short names of each month stand apart by a slash. */
  readonly months: readonly string[];
  /** What people come together for: "meeting", "retrospective". */
  readonly meetingWords: string;
  /** "alternate", "former": how a member takes part. */
  readonly statuses: { readonly [status in 'alternate' | 'observer' | 'emeritus']?: string };
  /** What stands where a person is still to be found: "vacant". */
  readonly vacant: string;
  /** "reviewed", "amended": of a sentence about changing the charter. */
  readonly reviewWords: string;
  /** "By signing": of a sentence that people agree to. */
  readonly agreeWords: string;
}
