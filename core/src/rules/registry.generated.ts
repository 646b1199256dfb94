// Generated from the folders beside this file by scripts/generate.mjs. Do not edit.
import type { RegisteredRule } from './rule.js';
import { rule as cutText } from './cut-text/rule.js';
import { rule as duplicateId } from './duplicate-id/rule.js';
import { rule as duplicateKey } from './duplicate-key/rule.js';
import { rule as joinedLines } from './joined-lines/rule.js';
import { rule as memberWithoutRole } from './member-without-role/rule.js';
import { rule as missingMembers } from './missing-members/rule.js';
import { rule as missingObjectives } from './missing-objectives/rule.js';
import { rule as missingPurpose } from './missing-purpose/rule.js';
import { rule as missingReview } from './missing-review/rule.js';
import { rule as missingRole } from './missing-role/rule.js';
import { rule as missingScopeIn } from './missing-scope-in/rule.js';
import { rule as missingScopeOut } from './missing-scope-out/rule.js';
import { rule as placeholder } from './placeholder/rule.js';
import { rule as retypedText } from './retyped-text/rule.js';
import { rule as roleWithoutResponsibilities } from './role-without-responsibilities/rule.js';
import { rule as splitList } from './split-list/rule.js';
import { rule as splitText } from './split-text/rule.js';
import { rule as undefinedRole } from './undefined-role/rule.js';
import { rule as unheldRole } from './unheld-role/rule.js';
import { rule as unmeasurableObjective } from './unmeasurable-objective/rule.js';
import { rule as unquotedTime } from './unquoted-time/rule.js';
import { rule as unquotedYesNo } from './unquoted-yes-no/rule.js';
import { rule as weakObjective } from './weak-objective/rule.js';

export const rules: readonly RegisteredRule[] = [
  { id: 'cut-text', ...cutText },
  { id: 'duplicate-id', ...duplicateId },
  { id: 'duplicate-key', ...duplicateKey },
  { id: 'joined-lines', ...joinedLines },
  { id: 'member-without-role', ...memberWithoutRole },
  { id: 'missing-members', ...missingMembers },
  { id: 'missing-objectives', ...missingObjectives },
  { id: 'missing-purpose', ...missingPurpose },
  { id: 'missing-review', ...missingReview },
  { id: 'missing-role', ...missingRole },
  { id: 'missing-scope-in', ...missingScopeIn },
  { id: 'missing-scope-out', ...missingScopeOut },
  { id: 'placeholder', ...placeholder },
  { id: 'retyped-text', ...retypedText },
  { id: 'role-without-responsibilities', ...roleWithoutResponsibilities },
  { id: 'split-list', ...splitList },
  { id: 'split-text', ...splitText },
  { id: 'undefined-role', ...undefinedRole },
  { id: 'unheld-role', ...unheldRole },
  { id: 'unmeasurable-objective', ...unmeasurableObjective },
  { id: 'unquoted-time', ...unquotedTime },
  { id: 'unquoted-yes-no', ...unquotedYesNo },
  { id: 'weak-objective', ...weakObjective },
];
