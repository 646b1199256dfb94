// Generated from the folders beside this file by scripts/generate.mjs. Do not edit.
import type { RegisteredRule } from './rule.js';
import { rule as duplicateId } from './duplicate-id/rule.js';
import { rule as missingPurpose } from './missing-purpose/rule.js';

export const rules: readonly RegisteredRule[] = [
  { id: 'duplicate-id', ...duplicateId },
  { id: 'missing-purpose', ...missingPurpose },
];
