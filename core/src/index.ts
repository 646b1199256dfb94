// The one door of the library. Everything outside `core` imports from here.
export { coverage, type CoveredPoint } from './coverage/coverage.js';
export type { CoveragePart } from './coverage/point.js';
export { analyze, inOrder, type AnalysisOptions } from './analyze/analyze.js';
export { factsOf, type Facts } from './analyze/facts.js';
export { analyzeTogether, type KnownCharter } from './analyze/together.js';
export { isAtLeast, SEVERITIES, type Finding, type Fix, type Related } from './analyze/finding.js';
export { translated } from './analyze/translated.js';
export * from './l10n/phrases.js';
export { translatedFailures, translatedReport } from './report/translated-report.js';
export {
  atStart,
  english,
  fixed,
  inLanguage,
  inside,
  say,
  wordsIn,
  type Catalogue,
  type Said,
  type Value,
} from './l10n/say.js';
export { parseCharter, parseOpenCharter, type CharterDocument } from './document.js';
export { createParser } from './parser.js';
export { rules } from './rules/registry.generated.js';
export type { OptionSchema, RegisteredRule, RuleGroup, RuleMeta, Severity } from './rules/rule.js';
export { defaultSettings, type RuleSetting, type Settings } from './settings/settings.js';
export type { Syntax, SyntaxProblem } from './syntax/parse.js';
export * from './syntax/tree.js';
export { applyEdits, type TextEdit } from './text/edit.js';
export { createLineIndex, type LineIndex, type Position } from './text/line-index.js';
export { contains, type Span } from './text/span.js';
export { readSettings, SETTINGS_FILE, type ReadSettings } from './settings/read.js';
export type { SettingsProblem } from './settings/problems.js';
export { PROFILES, profileOf, type Profile } from './rules/profile.js';
export { chooseSafeFixes, fixSafely, type Fixed } from './fix/fix.js';
export { annotationLines, findingAnnotations, type Annotation } from './report/annotations.js';
export { formats, type FormatName } from './report/formats.js';
export { printable } from './report/printable.js';
export { failure, plainFailure, type CheckReport, type Failure, type FileReport } from './report/report.js';
export { ruleUrl } from './report/rule-url.js';
export { summaryLine } from './report/summary.js';
export { canFormat, formatEdits } from './format/format.js';
export { judgeObjective, type Judgement } from './objective/judge.js';
export { printJson } from './report/json.js';
export { entriesOf, gone, leaveOut, parseBaseline, printBaseline, type BaselineEntry } from './baseline/baseline.js';
export { terminalPage } from './report/page.js';
export { ruleJson, ruleTable } from './report/rule-list.js';
export { pageIn } from './rules/page.js';
export { pages } from './rules/pages.generated.js';
export { charterData, charterJson } from './data/charter-data.js';
export { mostSimilar } from './text/similar.js';
export { amendEdits, type Amending, type AmendOptions, type Reworded } from './amending/amend.js';
export { confirmEdits, type Confirming } from './amending/confirm.js';
export { redline, redlineText, type RedlinePiece } from './amending/redline.js';
export { addMonths } from './calendar/add.js';
export { readBases, type Bases, type FileBeside, type ReadBeside } from './beside/bases.js';
export { readSignatureFiles, type FolderFile } from './beside/signature-files.js';
export {
  isSignatureFile,
  LONGEST_SIGNATURE_FILE,
  MOST_SIGNATURE_FILES,
  signatureFileName,
  signatureFolder,
} from './beside/signature-folder.js';
export { withBeside } from './beside/with-beside.js';
export {
  basesOf,
  besideOf,
  type Base,
  type BaseProblem,
  type Beside,
  type BuiltOn,
  type SignatureFile,
} from './model/beside.js';
export { CADENCES, type Cadence } from './calendar/cadence.js';
export type { Charter, Signature } from './model/charter.generated.js';
export type { Entity } from './model/entity.js';
export type { Text } from './model/text.js';
export type { ReferencePlace, References, Target } from './model/references.js';
export type { FieldShape, Shape } from './model/shape.js';
export { createNotes, type Notes } from './model/notes.js';
export { entitiesOf, fieldsOf, textsOf, valueOf, type TextPlace } from './model/visit.js';
export { reviewEdits, type Reviewing, type ReviewOptions } from './reviewing/reviewed.js';
export { reviewDate, type ReviewDate } from './review-date/review-date.js';
export { dayInWords, reviewWords, type ReviewWords } from './review-date/review-words.js';
export { signingWindow, type AskedSigner, type InForce, type SigningWindow } from './rules/kit/signing-window.js';
export { inForceWords, windowWords } from './rules/kit/window-words.js';
export { inStyleOf, plainOrQuoted } from './rules/kit/yaml-text.js';
export {
  fieldOf,
  fieldsIn,
  partHelp,
  placeAt,
  shapeAt,
  shapeString,
  type FieldHelp,
  type PartHelp,
  type Place,
} from './schema/help.js';
export type { Snippet } from './schema/snippet.js';
export { snippets } from './schema/snippets.generated.js';
export { slug } from './text/slug.js';
export { starters, type Starter } from './schema/starters.js';
export { unclearPlaces } from './schema/unclear.js';
export { allSignaturesOf } from './rules/kit/signing.js';
export { claimOf, claimsOf, type Claimed } from './signing/claims.js';
export { lostSignatures, type Lost } from './signing/lost.js';
export { DEGREES, type Degree, type Weigh, type Weight } from './signing/evidence.js';
export { personOf, rosterOf, type Roster, type RosterEntry } from './signing/roster.js';
export {
  fallingSignatures,
  fallingWords,
  type ChangedCharter,
  type Falling,
  type FallingIn,
} from './signing/falling.js';
export { signEdits, unknownSigner, type Signing, type SignOptions, type SignRefusal } from './signing/sign.js';
export type { SignedFile } from './signing/sign-in-folder.js';
export { standingWords } from './signing/standing-words.js';
export { tallySignatures, tallyWords, type Tally } from './signing/tally.js';
export { verifySignatures, type Verdict, type Verification, type VerifiedSignature } from './signing/verify.js';
export type { Amendment } from './terms/amendments/amendment.js';
export { describeTerms, type TermsDescription, type TermsGroup } from './terms/describe.js';
export { shortCode } from './terms/digest.js';
export { signable, type Refusal, type Signable } from './terms/signable.js';
export type { Signer } from './terms/signers.js';
export {
  signatureStates,
  signsInFolder,
  type SignatureStates,
  type SignerState,
  type Standing,
} from './terms/states.js';
export { termsOf, type SignerTerms, type Terms } from './terms/terms.js';
