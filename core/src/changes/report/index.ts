// A door of its own: a review as people and programs read it. It brings the building of pages, which comparing does without.
export { baseChanged, linkBroken } from './base-changed.js';
export { reviewFormats, type ReviewFormatName } from './formats.js';
export { reviewAnnotations } from './github.js';
export { headline } from './headline.js';
export { inOrderOfWeight } from './badges.js';
export { charterHtml } from './html.js';
export { approversOf } from './people.js';
export { mentionOf } from './mention.js';
export { redline } from './redline/redline.js';
export { changesFor, sinceWords } from './since.js';
export { sinceSigned } from './since-signed.js';
export {
  changesOf,
  countLoosened,
  countWeight,
  isQuiet,
  mustSign,
  nameOf,
  type ReviewedCharter,
  type ReviewLook,
  type ReviewReport,
  type ReviewState,
  type Unreadable,
} from './review-report.js';
export { reviewedVersion, type ReviewedVersion } from './reviewed-version.js';
export { reviewSummary } from './summary.js';
export { translatedCharter, translatedReview } from './translated-review.js';
export { charterText } from './text.js';
