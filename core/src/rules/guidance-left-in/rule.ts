import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { CharterDocument } from '../../document.js';
import type { TextPlace } from '../../model/visit.js';
import type { MappingNode, ScalarNode } from '../../syntax/tree.js';
import { isOver } from '../kit/charter.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf } from '../kit/prose.js';
import { itemOf, removeEntry, takeOut } from '../kit/remove.js';
import type { SectionRule, Fix } from '../rule.js';
import { isAboutTemplate, isAllQuestions } from './hints.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'A hint of the template stands where the team’s own words belong.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    for (const place of proseOf(charter)) {
      const { node, value } = place.text;
      // Of an objective, “unmeasurable-objective” says that it is a question.
      if (place.owner.shape === 'objective' || hasPlaceholder(value) || !isGuidance(place)) continue;
      yield {
        node,
        message: say`${quote(value)} reads like a hint of the template, so what your team has to say here is still missing. Write your own words in its place, or take it out.`,
        fixes: fixesFor(document, node),
      };
    }
  },
};

/** Out of its list, or with the name of its field. */
function fixesFor(document: CharterDocument, node: ScalarNode): Fix[] {
  const title = say`Take it out`;
  const { parent } = node;
  const item = itemOf(node);
  if (item.parent?.kind === 'sequence') return takeOut(document, item, title);
  const entry = parent?.kind === 'mapping' ? parent.entries.find(({ value }) => value === node) : undefined;
  const edit = entry && removeEntry(document, parent as MappingNode, entry);
  return edit ? [{ title, safe: false, edits: [edit] }] : [];
}

/** Points in which a question or an order is what the team itself has to say. */
const MAY_ASK = new Set(['step', 'stage', 'risk', 'section', 'historyEntry', 'reviewEntry', 'competence']);
const LISTS_OF_OWN_WORDS = /^(?:principles|norms|policies|glossary|references|risks|assumptions)$/;
/** Texts that are a whole section: an order to write something there is none for the team. */
const SECTIONS = new Set(['charter', 'purpose', 'scope', 'membership', 'authority', 'decisions', 'skills', 'review', 'approval', 'section', 'team']); // prettier-ignore

function isGuidance({ text, owner }: TextPlace): boolean {
  const said = text.value.replaceAll(/^[\s*_>“"(]+|(?<![\s*_”")])[\s*_”")]+$/g, '');
  if (isAboutTemplate(said)) return true;
  if (SECTIONS.has(owner.shape) && ORDERS.some((pattern) => pattern.test(said.toLowerCase()))) return true;
  return mayNotAsk(owner) && isAllQuestions(said);
}

function mayNotAsk({ shape, node }: TextPlace['owner']): boolean {
  const list = node.parent?.kind === 'sequence' ? node.parent.step : node.step;
  return !MAY_ASK.has(shape) && !LISTS_OF_OWN_WORDS.test(String(list ?? ''));
}

/** Orders to the author; in a list of duties the same words would be the team's. */
const ORDERS: readonly RegExp[] = [
  wordPattern(
    String.raw`^(?:please |briefly |clearly )*(?:describe|explain|state|outline|summari[sz]e|specify|identify|list|define|indicate|document|note) (?:the|your|how|what|who|why|when|where|which|any|all|briefly|in)(?!\p{L})[^.!?]*(?:[.!?]|$)`,
    'u',
  ),
  wordPattern(
    String.raw`^(?:a|the) (?:team |project )?(?:mission|vision|purpose|scope|objectives?|background|introduction)(?: statement| section)? (?:should|describes? (?:what|why|how|who)|explains? (?:what|why|how|who)|outlines? (?:what|why|how|who)|is a (?:short|brief|one|clear|concise))(?!\p{L})`,
    'u',
  ),
  wordPattern(String.raw`^(?:beschreiben|erläutern|nennen|definieren) sie(?!\p{L})`, 'u'),
  wordPattern(String.raw`^(?:décrivez|expliquez|précisez|indiquez)(?!\p{L})`, 'u'),
  wordPattern(String.raw`^(?:describa|explique|indique|defina|especifique)(?!\p{L})`, 'u'),
];
