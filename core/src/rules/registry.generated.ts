// Generated from the folders beside this file by scripts/generate.mjs. Do not edit.
import type { RegisteredRule } from './rule.js';
import { rule as ambiguousReference } from './ambiguous-reference/rule.js';
import { rule as duplicateId } from './duplicate-id/rule.js';
import { rule as duplicateSignature } from './duplicate-signature/rule.js';
import { rule as memberWithoutRole } from './member-without-role/rule.js';
import { rule as missingMembers } from './missing-members/rule.js';
import { rule as missingObjectives } from './missing-objectives/rule.js';
import { rule as missingPurpose } from './missing-purpose/rule.js';
import { rule as missingReview } from './missing-review/rule.js';
import { rule as missingRole } from './missing-role/rule.js';
import { rule as missingScopeIn } from './missing-scope-in/rule.js';
import { rule as missingScopeOut } from './missing-scope-out/rule.js';
import { rule as placeholder } from './placeholder/rule.js';
import { rule as roleWithoutResponsibilities } from './role-without-responsibilities/rule.js';
import { rule as suppressionWithoutReason } from './suppression-without-reason/rule.js';
import { rule as undefinedRole } from './undefined-role/rule.js';
import { rule as unexpectedSignature } from './unexpected-signature/rule.js';
import { rule as unheldRole } from './unheld-role/rule.js';
import { rule as unknownReference } from './unknown-reference/rule.js';
import { rule as unknownSuppression } from './unknown-suppression/rule.js';
import { rule as unmeasurableObjective } from './unmeasurable-objective/rule.js';
import { rule as unsignedMember } from './unsigned-member/rule.js';
import { rule as weakObjective } from './weak-objective/rule.js';

export const rules: readonly RegisteredRule[] = [
  { id: 'ambiguous-reference', ...ambiguousReference },
  { id: 'duplicate-id', ...duplicateId },
  { id: 'duplicate-signature', ...duplicateSignature },
  { id: 'member-without-role', ...memberWithoutRole },
  { id: 'missing-members', ...missingMembers },
  { id: 'missing-objectives', ...missingObjectives },
  { id: 'missing-purpose', ...missingPurpose },
  { id: 'missing-review', ...missingReview },
  { id: 'missing-role', ...missingRole },
  { id: 'missing-scope-in', ...missingScopeIn },
  { id: 'missing-scope-out', ...missingScopeOut },
  { id: 'placeholder', ...placeholder },
  { id: 'role-without-responsibilities', ...roleWithoutResponsibilities },
  { id: 'suppression-without-reason', ...suppressionWithoutReason },
  { id: 'undefined-role', ...undefinedRole },
  { id: 'unexpected-signature', ...unexpectedSignature },
  { id: 'unheld-role', ...unheldRole },
  { id: 'unknown-reference', ...unknownReference },
  { id: 'unknown-suppression', ...unknownSuppression },
  { id: 'unmeasurable-objective', ...unmeasurableObjective },
  { id: 'unsigned-member', ...unsignedMember },
  { id: 'weak-objective', ...weakObjective },
];
