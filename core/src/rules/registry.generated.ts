// Generated from the folders beside this file by scripts/generate.mjs. Do not edit.
import type { RegisteredRule } from './rule.js';
import { rule as ambiguousDate } from './ambiguous-date/rule.js';
import { rule as ambiguousReference } from './ambiguous-reference/rule.js';
import { rule as approvedButUnsigned } from './approved-but-unsigned/rule.js';
import { rule as awaitedSignature } from './awaited-signature/rule.js';
import { rule as cadenceWithoutStart } from './cadence-without-start/rule.js';
import { rule as changeWithinChance } from './change-within-chance/rule.js';
import { rule as churnAndRetention } from './churn-and-retention/rule.js';
import { rule as clockOrBusinessHours } from './clock-or-business-hours/rule.js';
import { rule as contradictingCadences } from './contradicting-cadences/rule.js';
import { rule as controlCharacter } from './control-character/rule.js';
import { rule as customerExperienceGaps } from './customer-experience-gaps/rule.js';
import { rule as cutText } from './cut-text/rule.js';
import { rule as decisionOverdue } from './decision-overdue/rule.js';
import { rule as directionContradiction } from './direction-contradiction/rule.js';
import { rule as dueBeforeReview } from './due-before-review/rule.js';
import { rule as dueOutsidePeriod } from './due-outside-period/rule.js';
import { rule as duplicateEntry } from './duplicate-entry/rule.js';
import { rule as duplicateId } from './duplicate-id/rule.js';
import { rule as duplicateKey } from './duplicate-key/rule.js';
import { rule as duplicateMember } from './duplicate-member/rule.js';
import { rule as duplicateSignature } from './duplicate-signature/rule.js';
import { rule as emptyCharter } from './empty-charter/rule.js';
import { rule as emptySection } from './empty-section/rule.js';
import { rule as endedButActive } from './ended-but-active/rule.js';
import { rule as endedTerm } from './ended-term/rule.js';
import { rule as endingSoon } from './ending-soon/rule.js';
import { rule as endlessEscalation } from './endless-escalation/rule.js';
import { rule as everyoneLeads } from './everyone-leads/rule.js';
import { rule as expiredSuppression } from './expired-suppression/rule.js';
import { rule as fallenSignature } from './fallen-signature/rule.js';
import { rule as falseSignatureLink } from './false-signature-link/rule.js';
import { rule as fullOccupancy } from './full-occupancy/rule.js';
import { rule as guidanceLeftIn } from './guidance-left-in/rule.js';
import { rule as impossibleDate } from './impossible-date/rule.js';
import { rule as impossibleIncrease } from './impossible-increase/rule.js';
import { rule as impossibleSignatureDate } from './impossible-signature-date/rule.js';
import { rule as inAndOutOfScope } from './in-and-out-of-scope/rule.js';
import { rule as itemWithoutOwner } from './item-without-owner/rule.js';
import { rule as joinedLines } from './joined-lines/rule.js';
import { rule as leadInWithoutList } from './lead-in-without-list/rule.js';
import { rule as leadsTwice } from './leads-twice/rule.js';
import { rule as meetingWithoutCadence } from './meeting-without-cadence/rule.js';
import { rule as memberOfManyTeams } from './member-of-many-teams/rule.js';
import { rule as memberWithoutRole } from './member-without-role/rule.js';
import { rule as metricDefinedTwice } from './metric-defined-twice/rule.js';
import { rule as missingCommunication } from './missing-communication/rule.js';
import { rule as missingDecisions } from './missing-decisions/rule.js';
import { rule as missingDeputy } from './missing-deputy/rule.js';
import { rule as missingMembers } from './missing-members/rule.js';
import { rule as missingObjectives } from './missing-objectives/rule.js';
import { rule as missingPurpose } from './missing-purpose/rule.js';
import { rule as missingReview } from './missing-review/rule.js';
import { rule as missingRole } from './missing-role/rule.js';
import { rule as missingScopeIn } from './missing-scope-in/rule.js';
import { rule as missingScopeOut } from './missing-scope-out/rule.js';
import { rule as missingSkills } from './missing-skills/rule.js';
import { rule as missingSpace } from './missing-space/rule.js';
import { rule as missingTitle } from './missing-title/rule.js';
import { rule as missingVersion } from './missing-version/rule.js';
import { rule as nameVariants } from './name-variants/rule.js';
import { rule as nameWithoutSurname } from './name-without-surname/rule.js';
import { rule as notACharter } from './not-a-charter/rule.js';
import { rule as oneLetterEntry } from './one-letter-entry/rule.js';
import { rule as openCodeBlock } from './open-code-block/rule.js';
import { rule as openList } from './open-list/rule.js';
import { rule as openQuestion } from './open-question/rule.js';
import { rule as openSignatureLink } from './open-signature-link/rule.js';
import { rule as otherThanBase } from './other-than-base/rule.js';
import { rule as outputNotOutcome } from './output-not-outcome/rule.js';
import { rule as overloadedPerson } from './overloaded-person/rule.js';
import { rule as personalData } from './personal-data/rule.js';
import { rule as placeholder } from './placeholder/rule.js';
import { rule as procedureWithoutPurpose } from './procedure-without-purpose/rule.js';
import { rule as procedureWithoutTrigger } from './procedure-without-trigger/rule.js';
import { rule as refusedText } from './refused-text/rule.js';
import { rule as relativeOrPoints } from './relative-or-points/rule.js';
import { rule as relativeWithoutBaseline } from './relative-without-baseline/rule.js';
import { rule as repeatedHeading } from './repeated-heading/rule.js';
import { rule as retypedText } from './retyped-text/rule.js';
import { rule as reviewOverdue } from './review-overdue/rule.js';
import { rule as reviewUndated } from './review-undated/rule.js';
import { rule as reviewWithoutOwner } from './review-without-owner/rule.js';
import { rule as reviewsOnOneDay } from './reviews-on-one-day/rule.js';
import { rule as roleInName } from './role-in-name/rule.js';
import { rule as roleWithoutResponsibilities } from './role-without-responsibilities/rule.js';
import { rule as sameDutyTwice } from './same-duty-twice/rule.js';
import { rule as severalMetrics } from './several-metrics/rule.js';
import { rule as slowerThanProcedure } from './slower-than-procedure/rule.js';
import { rule as splitList } from './split-list/rule.js';
import { rule as splitText } from './split-text/rule.js';
import { rule as stepWithoutActor } from './step-without-actor/rule.js';
import { rule as stepWithoutLimit } from './step-without-limit/rule.js';
import { rule as suppressionWithoutReason } from './suppression-without-reason/rule.js';
import { rule as targetAlreadyMet } from './target-already-met/rule.js';
import { rule as targetOutOfRange } from './target-out-of-range/rule.js';
import { rule as textAndFieldsDiffer } from './text-and-fields-differ/rule.js';
import { rule as thresholdContradiction } from './threshold-contradiction/rule.js';
import { rule as timeWithoutZone } from './time-without-zone/rule.js';
import { rule as tooLarge } from './too-large/rule.js';
import { rule as tooManyOwners } from './too-many-owners/rule.js';
import { rule as twoLeaders } from './two-leaders/rule.js';
import { rule as unclearDate } from './unclear-date/rule.js';
import { rule as unclearEffortScore } from './unclear-effort-score/rule.js';
import { rule as unclearSuppression } from './unclear-suppression/rule.js';
import { rule as unconfirmedImport } from './unconfirmed-import/rule.js';
import { rule as undefinedMetric } from './undefined-metric/rule.js';
import { rule as undefinedRole } from './undefined-role/rule.js';
import { rule as unevenIndentation } from './uneven-indentation/rule.js';
import { rule as unexpectedSignature } from './unexpected-signature/rule.js';
import { rule as unfinishedSentence } from './unfinished-sentence/rule.js';
import { rule as unheldRole } from './unheld-role/rule.js';
import { rule as unitMismatch } from './unit-mismatch/rule.js';
import { rule as unknownCadence } from './unknown-cadence/rule.js';
import { rule as unknownKey } from './unknown-key/rule.js';
import { rule as unknownReference } from './unknown-reference/rule.js';
import { rule as unknownSuppression } from './unknown-suppression/rule.js';
import { rule as unknownWord } from './unknown-word/rule.js';
import { rule as unmeasurableObjective } from './unmeasurable-objective/rule.js';
import { rule as unmeasuredSuccess } from './unmeasured-success/rule.js';
import { rule as unquotedTime } from './unquoted-time/rule.js';
import { rule as unquotedYesNo } from './unquoted-yes-no/rule.js';
import { rule as unreadableSignatureKey } from './unreadable-signature-key/rule.js';
import { rule as unreadableSignatureTerms } from './unreadable-signature-terms/rule.js';
import { rule as unrecordedReview } from './unrecorded-review/rule.js';
import { rule as unsignedMember } from './unsigned-member/rule.js';
import { rule as unusableBase } from './unusable-base/rule.js';
import { rule as unusableSignatureFile } from './unusable-signature-file/rule.js';
import { rule as unusedSuppression } from './unused-suppression/rule.js';
import { rule as vagueLimit } from './vague-limit/rule.js';
import { rule as weakObjective } from './weak-objective/rule.js';
import { rule as wrongType } from './wrong-type/rule.js';
import { rule as yamlFeature } from './yaml-feature/rule.js';
import { rule as yamlSyntax } from './yaml-syntax/rule.js';

export const rules: readonly RegisteredRule[] = [
  { id: 'ambiguous-date', ...ambiguousDate },
  { id: 'ambiguous-reference', ...ambiguousReference },
  { id: 'approved-but-unsigned', ...approvedButUnsigned },
  { id: 'awaited-signature', ...awaitedSignature },
  { id: 'cadence-without-start', ...cadenceWithoutStart },
  { id: 'change-within-chance', ...changeWithinChance },
  { id: 'churn-and-retention', ...churnAndRetention },
  { id: 'clock-or-business-hours', ...clockOrBusinessHours },
  { id: 'contradicting-cadences', ...contradictingCadences },
  { id: 'control-character', ...controlCharacter },
  { id: 'customer-experience-gaps', ...customerExperienceGaps },
  { id: 'cut-text', ...cutText },
  { id: 'decision-overdue', ...decisionOverdue },
  { id: 'direction-contradiction', ...directionContradiction },
  { id: 'due-before-review', ...dueBeforeReview },
  { id: 'due-outside-period', ...dueOutsidePeriod },
  { id: 'duplicate-entry', ...duplicateEntry },
  { id: 'duplicate-id', ...duplicateId },
  { id: 'duplicate-key', ...duplicateKey },
  { id: 'duplicate-member', ...duplicateMember },
  { id: 'duplicate-signature', ...duplicateSignature },
  { id: 'empty-charter', ...emptyCharter },
  { id: 'empty-section', ...emptySection },
  { id: 'ended-but-active', ...endedButActive },
  { id: 'ended-term', ...endedTerm },
  { id: 'ending-soon', ...endingSoon },
  { id: 'endless-escalation', ...endlessEscalation },
  { id: 'everyone-leads', ...everyoneLeads },
  { id: 'expired-suppression', ...expiredSuppression },
  { id: 'fallen-signature', ...fallenSignature },
  { id: 'false-signature-link', ...falseSignatureLink },
  { id: 'full-occupancy', ...fullOccupancy },
  { id: 'guidance-left-in', ...guidanceLeftIn },
  { id: 'impossible-date', ...impossibleDate },
  { id: 'impossible-increase', ...impossibleIncrease },
  { id: 'impossible-signature-date', ...impossibleSignatureDate },
  { id: 'in-and-out-of-scope', ...inAndOutOfScope },
  { id: 'item-without-owner', ...itemWithoutOwner },
  { id: 'joined-lines', ...joinedLines },
  { id: 'lead-in-without-list', ...leadInWithoutList },
  { id: 'leads-twice', ...leadsTwice },
  { id: 'meeting-without-cadence', ...meetingWithoutCadence },
  { id: 'member-of-many-teams', ...memberOfManyTeams },
  { id: 'member-without-role', ...memberWithoutRole },
  { id: 'metric-defined-twice', ...metricDefinedTwice },
  { id: 'missing-communication', ...missingCommunication },
  { id: 'missing-decisions', ...missingDecisions },
  { id: 'missing-deputy', ...missingDeputy },
  { id: 'missing-members', ...missingMembers },
  { id: 'missing-objectives', ...missingObjectives },
  { id: 'missing-purpose', ...missingPurpose },
  { id: 'missing-review', ...missingReview },
  { id: 'missing-role', ...missingRole },
  { id: 'missing-scope-in', ...missingScopeIn },
  { id: 'missing-scope-out', ...missingScopeOut },
  { id: 'missing-skills', ...missingSkills },
  { id: 'missing-space', ...missingSpace },
  { id: 'missing-title', ...missingTitle },
  { id: 'missing-version', ...missingVersion },
  { id: 'name-variants', ...nameVariants },
  { id: 'name-without-surname', ...nameWithoutSurname },
  { id: 'not-a-charter', ...notACharter },
  { id: 'one-letter-entry', ...oneLetterEntry },
  { id: 'open-code-block', ...openCodeBlock },
  { id: 'open-list', ...openList },
  { id: 'open-question', ...openQuestion },
  { id: 'open-signature-link', ...openSignatureLink },
  { id: 'other-than-base', ...otherThanBase },
  { id: 'output-not-outcome', ...outputNotOutcome },
  { id: 'overloaded-person', ...overloadedPerson },
  { id: 'personal-data', ...personalData },
  { id: 'placeholder', ...placeholder },
  { id: 'procedure-without-purpose', ...procedureWithoutPurpose },
  { id: 'procedure-without-trigger', ...procedureWithoutTrigger },
  { id: 'refused-text', ...refusedText },
  { id: 'relative-or-points', ...relativeOrPoints },
  { id: 'relative-without-baseline', ...relativeWithoutBaseline },
  { id: 'repeated-heading', ...repeatedHeading },
  { id: 'retyped-text', ...retypedText },
  { id: 'review-overdue', ...reviewOverdue },
  { id: 'review-undated', ...reviewUndated },
  { id: 'review-without-owner', ...reviewWithoutOwner },
  { id: 'reviews-on-one-day', ...reviewsOnOneDay },
  { id: 'role-in-name', ...roleInName },
  { id: 'role-without-responsibilities', ...roleWithoutResponsibilities },
  { id: 'same-duty-twice', ...sameDutyTwice },
  { id: 'several-metrics', ...severalMetrics },
  { id: 'slower-than-procedure', ...slowerThanProcedure },
  { id: 'split-list', ...splitList },
  { id: 'split-text', ...splitText },
  { id: 'step-without-actor', ...stepWithoutActor },
  { id: 'step-without-limit', ...stepWithoutLimit },
  { id: 'suppression-without-reason', ...suppressionWithoutReason },
  { id: 'target-already-met', ...targetAlreadyMet },
  { id: 'target-out-of-range', ...targetOutOfRange },
  { id: 'text-and-fields-differ', ...textAndFieldsDiffer },
  { id: 'threshold-contradiction', ...thresholdContradiction },
  { id: 'time-without-zone', ...timeWithoutZone },
  { id: 'too-large', ...tooLarge },
  { id: 'too-many-owners', ...tooManyOwners },
  { id: 'two-leaders', ...twoLeaders },
  { id: 'unclear-date', ...unclearDate },
  { id: 'unclear-effort-score', ...unclearEffortScore },
  { id: 'unclear-suppression', ...unclearSuppression },
  { id: 'unconfirmed-import', ...unconfirmedImport },
  { id: 'undefined-metric', ...undefinedMetric },
  { id: 'undefined-role', ...undefinedRole },
  { id: 'uneven-indentation', ...unevenIndentation },
  { id: 'unexpected-signature', ...unexpectedSignature },
  { id: 'unfinished-sentence', ...unfinishedSentence },
  { id: 'unheld-role', ...unheldRole },
  { id: 'unit-mismatch', ...unitMismatch },
  { id: 'unknown-cadence', ...unknownCadence },
  { id: 'unknown-key', ...unknownKey },
  { id: 'unknown-reference', ...unknownReference },
  { id: 'unknown-suppression', ...unknownSuppression },
  { id: 'unknown-word', ...unknownWord },
  { id: 'unmeasurable-objective', ...unmeasurableObjective },
  { id: 'unmeasured-success', ...unmeasuredSuccess },
  { id: 'unquoted-time', ...unquotedTime },
  { id: 'unquoted-yes-no', ...unquotedYesNo },
  { id: 'unreadable-signature-key', ...unreadableSignatureKey },
  { id: 'unreadable-signature-terms', ...unreadableSignatureTerms },
  { id: 'unrecorded-review', ...unrecordedReview },
  { id: 'unsigned-member', ...unsignedMember },
  { id: 'unusable-base', ...unusableBase },
  { id: 'unusable-signature-file', ...unusableSignatureFile },
  { id: 'unused-suppression', ...unusedSuppression },
  { id: 'vague-limit', ...vagueLimit },
  { id: 'weak-objective', ...weakObjective },
  { id: 'wrong-type', ...wrongType },
  { id: 'yaml-feature', ...yamlFeature },
  { id: 'yaml-syntax', ...yamlSyntax },
];
