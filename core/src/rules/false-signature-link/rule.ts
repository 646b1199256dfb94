import { say, type Said } from '../../l10n/say.js';
import type { HistoryEntry } from '../../model/charter.generated.js';
import type { LinkProblem } from '../../terms/amendments/links.js';
import { refusalWords } from '../../terms/amendments/refusal-words.js';
import { isReadThrough } from '../kit/lacks.js';
import { linksOf } from '../kit/links.js';
import { headOf } from '../../syntax/tree.js';
import type { CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The history says that only the wording changed, and that is not so.',
    severity: 'error',
    group: 'signatures',
    profile: 'minimal',
  },
  *check({ document, charter, references }) {
    if (!isReadThrough(document)) return;
    for (const problem of linksOf(charter, references)) {
      const report = reportOn(problem);
      if (report) yield report;
    }
  },
};

function reportOn({ kind, entry, rewording, because, words }: LinkProblem): Report | undefined {
  if (kind === 'wordless')
    return about(entry, say`This entry says that only the wording changed, but not which words, so nobody can check it, and no signature stands by it. ${INSTEAD}`); // prettier-ignore
  if (kind === 'false')
    return about(entry, say`This entry does not lead from the wording before to the one after, so no signature stands by it. It was changed after it was written. ${INSTEAD}`); // prettier-ignore
  if (kind !== 'refused' || !because) return undefined;
  const place = entry.wording[rewording ?? 0]?.after?.node ?? entry.node;
  return {
    node: place,
    span: headOf(place),
    message: say`This is more than another wording: ${refusalWords(because, words ?? [])}. No signature stands by it. Ask those who signed to sign again, and take the entry out.`,
  };
}

const INSTEAD = say`Ask those who signed before to sign again, or let “charter amend” write the entry.`;

function about({ node, kind }: HistoryEntry, message: Said): Report {
  return { node, span: kind?.node.span ?? headOf(node), message };
}
