// Generated from the folders beside this file by scripts/generate.mjs. Do not edit.
import type { RegisteredRule } from './rule.js';
import { rule as duplicateId } from './duplicate-id/rule.js';
import { rule as missingMembers } from './missing-members/rule.js';
import { rule as missingObjectives } from './missing-objectives/rule.js';
import { rule as missingPurpose } from './missing-purpose/rule.js';
import { rule as missingReview } from './missing-review/rule.js';
import { rule as missingScopeIn } from './missing-scope-in/rule.js';
import { rule as missingScopeOut } from './missing-scope-out/rule.js';
import { rule as placeholder } from './placeholder/rule.js';

export const rules: readonly RegisteredRule[] = [
  { id: 'duplicate-id', ...duplicateId },
  { id: 'missing-members', ...missingMembers },
  { id: 'missing-objectives', ...missingObjectives },
  { id: 'missing-purpose', ...missingPurpose },
  { id: 'missing-review', ...missingReview },
  { id: 'missing-scope-in', ...missingScopeIn },
  { id: 'missing-scope-out', ...missingScopeOut },
  { id: 'placeholder', ...placeholder },
];
