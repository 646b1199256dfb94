import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import type { Span } from '../../text/span.js';
import { isOver } from '../kit/charter.js';
import { placeInText } from '../kit/place-in-text.js';
import { sentencesOf, within } from '../kit/prose.js';
import { isInFolder, isWaiting } from '../kit/signing.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'sections', 'history', 'signatures', 'approval'],
  meta: {
    summary: 'The charter calls itself approved, and nobody has signed it.',
    severity: 'warning',
    group: 'signatures',
  },
  *check({ document, charter }) {
    // Of an active charter “unsigned-member” says who has not signed.
    if (isOver(charter) || isInFolder(charter) || (charter.status?.value === 'active' && charter.members.length > 0)) return; // prettier-ignore
    if (!charter.signatures.every(isWaiting)) return;
    const lines = charter.signatures.length;
    for (const text of wordsOfApproval(charter)) {
      const span = saysApproved(text.value, lines > 0);
      if (!span) continue;
      yield {
        node: text.node,
        span: placeInText(document, text.node, span),
        message:
          lines > 0
            ? say`The charter calls itself approved here, but all its lines for signatures are empty. Readers cannot tell whether it holds. Ask for the signatures, or write who approved it and how.`
            : say`The charter calls itself approved here, but nobody has signed it, and it does not say who approved it. Readers cannot tell whether it holds. Ask for the signatures, or write who approved it and how.`,
      };
      return;
    }
  },
};

function wordsOfApproval({ approval, introduction, sections, history }: Charter): Text[] {
  const texts = [approval?.text, approval?.statement, introduction, ...sections.map(({ text }) => text), ...history.map(({ change }) => change)]; // prettier-ignore
  return texts.flatMap((text) => text ?? []);
}

const APPROVED = wordPattern(
  String.raw`(?<!\p{L})(?:approved|adopted|ratified|genehmigt|verabschiedet|approuvée?|adoptée?|ratifiée?|aprobad[oa]|adoptad[oa])(?!\p{L})`,
  'iu',
);
/** Still to come, or about something else than the charter. */
const TO_COME = wordPattern(
  String.raw`(?<!\p{L})(?:to be|shall|must|will|should|may|can|once|when|until|unless|if|before|after|need(?:s|ed)?|has to|not|as soon as|changes?|amendments?|are|pre-?approved|wird|werden|sobald|wenn|muss|nicht|sera|doit|lorsque|quand|pas|será|debe|cuando|no|un-?approved)(?!\p{L})`,
  'iu',
);
/** Who, or how: a vote, a meeting, a name. */
const BY = wordPattern(String.raw`(?<!\p{L})(?:by|vote[ds]?|voting|meeting|assembly|minutes|resolution|pull request|unanimously|consensus|von|vom|durch|sitzung|versammlung|beschluss|par|lors|réunion|por|votación|asamblea)(?!\p{L})`, 'iu'); // prettier-ignore

function saysApproved(text: string, hasLines: boolean): Span | undefined {
  for (const sentence of sentencesOf(text)) {
    const match = APPROVED.exec(sentence.text);
    if (!match || TO_COME.test(sentence.text) || (BY.test(sentence.text) && !hasLines)) continue;
    return within(sentence, match.index, match[0].length);
  }
  return undefined;
}
