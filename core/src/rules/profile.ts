import type { RuleMeta, Severity } from './rule.js';

/**
 * How much is asked of a charter. minimal: that the file says what it means. recommended: what a careful reader
 * objects to. strict: what a demanding one asks for besides. customer-experience: recommended, and what is asked of a
 * team that looks after the experience of customers.
 */
export type Profile = 'minimal' | 'recommended' | 'strict' | 'customer-experience';

/** The profiles with what each is for. A rule belongs to the first one that has it. */
export const PROFILES: { readonly [P in Profile]: string } = {
  minimal: 'only that the file says what it means',
  recommended: 'what a careful reader objects to; the default',
  strict: 'all of that, and what only a demanding reader asks for',
  'customer-experience': 'recommended, and what a customer experience team is asked for',
};

export const DEFAULT_PROFILE: Profile = 'recommended';

/** Whose rules a profile has besides its own. */
const BUILDS_ON: { readonly [P in Profile]: readonly Profile[] } = {
  minimal: [],
  recommended: ['minimal'],
  strict: ['minimal', 'recommended'],
  'customer-experience': ['minimal', 'recommended'],
};

/** The profile that a rule belongs to. */
export function profileOf({ profile }: RuleMeta): Profile {
  return profile ?? DEFAULT_PROFILE;
}

/** How grave a rule is where these profiles count together. */
export function severityIn(meta: RuleMeta, profiles: readonly Profile[]): Severity | 'off' {
  const own = profileOf(meta);
  if (!profiles.some((profile) => profile === own || BUILDS_ON[profile].includes(own))) return 'off';
  return (profiles.includes('strict') && meta.strictly) || meta.severity;
}
