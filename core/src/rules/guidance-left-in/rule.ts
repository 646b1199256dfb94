import type { TextPlace } from '../../model/visit.js';
import { isOver } from '../kit/charter.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { proseOf, sentencesOf } from '../kit/prose.js';
import { quote } from '../kit/words.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'A hint of the template stands where the team’s own words belong.',
    severity: 'warning',
    group: 'form',
  },
  *check({ charter }) {
    if (isOver(charter)) return;
    for (const place of proseOf(charter)) {
      const { node, value } = place.text;
      if (hasPlaceholder(value) || !isGuidance(place)) continue;
      yield {
        node,
        message: `${quote(value)} reads like a hint of the template, so what your team has to say here is still missing. Write your own words in its place, or take it out.`,
      };
    }
  },
};

/** Points in which a question or an order is what the team itself has to say. */
const MAY_ASK = new Set(['step', 'stage', 'risk', 'section', 'historyEntry', 'reviewEntry', 'competence']);
const LISTS_OF_OWN_WORDS = /^(?:principles|norms|policies|glossary|references|risks|assumptions)$/;
/** Texts that are a whole section: an order to write something there is none for the team. */
const SECTIONS = new Set(['charter', 'purpose', 'scope', 'membership', 'authority', 'decisions', 'skills', 'review', 'approval', 'section', 'team']); // prettier-ignore

function isGuidance({ text, owner }: TextPlace): boolean {
  const said = text.value.replaceAll(/^[\s*_>“"(]+|[\s*_”")]+$/g, '');
  if (ABOUT_TEMPLATE.some((pattern) => pattern.test(said))) return true;
  if (SECTIONS.has(owner.shape) && ORDERS.some((pattern) => pattern.test(said))) return true;
  return mayNotAsk(owner) && isAllQuestions(said);
}

function mayNotAsk({ shape, node }: TextPlace['owner']): boolean {
  const list = node.parent?.kind === 'sequence' ? node.parent.step : node.step;
  return !MAY_ASK.has(shape) && !LISTS_OF_OWN_WORDS.test(String(list ?? ''));
}

/** Nothing but questions to whoever fills the template in; "How might we …?" may be a team's mission. */
function isAllQuestions(said: string): boolean {
  return (
    said.length < 1000 &&
    QUESTION.test(said) &&
    !/^(?:how|what|wie|comment|cómo) (?:might|can|could|would|if|do we want|können wir|kann|pouvons|podemos)\b/i.test(
      said,
    ) &&
    sentencesOf(said).every((sentence) => /\?[\s*_”")]*$/.test(sentence.text))
  );
}

const QUESTION =
  /^(?:\d+[.)] )?(?:what|who|whom|how|when|where|which|why|are there|is there|do you|does the|did you|will you|was|wer|wen|wem|wie|wann|wo|welche[rsn]?|warum|wozu|gibt es|que|quel(?:le)?s?|quoi|qui|comment|quand|où|pourquoi|qu[’']est-ce|y a-t-il|qué|¿\s?\p{L}+|quién|cuál(?:es)?|cuándo|dónde|cómo)(?!\p{L})/iu;

/** They speak of the template itself, wherever they stand. */
const ABOUT_TEMPLATE: readonly RegExp[] = [
  /^(?:please )?(?:delete|remove|omit|skip|replace|adapt|overwrite) (?:this|these) (?:section|line|row|text|paragraph|part|item|example|sentence|note|point|lines|examples)s?(?!\p{L})/iu,
  /^(?:please )?(?:describe|explain|enter|insert|write|list|fill in|add|state|define|put|outline|summari[sz]e) (?:here(?!\p{L})|(?:your|the team[’']s) [^.]* here(?!\p{L})|in this section)/iu,
  /^(?:in )?this (?:section|part|paragraph|field|chapter|page) (?:should|shall|must|is where you|is for|is used to|describes|explains|outlines|contains|lists|defines|you)(?!\p{L})/iu,
  /^use this (?:section|space|part|field) (?:to|for)(?!\p{L})/iu,
  /^(?:hier|an dieser stelle) (?:bitte )?(?:[^.]{0,60} )?(?:beschreiben|eintragen|einfügen|auflisten|angeben|erklären)\.?$/iu,
  /^(?:beschreiben|erklären|nennen|listen) sie (?:hier|in diesem abschnitt)(?!\p{L})/iu,
  /^(?:décrivez|expliquez|indiquez|listez|décrire|indiquer) ici(?!\p{L})/iu,
  /^(?:describa|explique|indique|escriba|describe|describir|indicar) aquí(?!\p{L})/iu,
  /^(?:abschnitt|zeile|absatz) (?:löschen|entfernen),? (?:falls|wenn)(?!\p{L})/iu,
];

/** Orders to the author; in a list of duties the same words would be the team's. */
const ORDERS: readonly RegExp[] = [
  /^(?:please |briefly |clearly )*(?:describe|explain|state|outline|summari[sz]e|specify|identify|list|define|indicate|document|note) (?:the|your|how|what|who|why|when|where|which|any|all|briefly|in)(?!\p{L})[^.!?]*(?:[.!?]|$)/iu,
  /^(?:a|the) (?:team |project )?(?:mission|vision|purpose|scope|objectives?|background|introduction)(?: statement| section)? (?:should|describes? (?:what|why|how|who)|explains? (?:what|why|how|who)|outlines? (?:what|why|how|who)|is a (?:short|brief|one|clear|concise))(?!\p{L})/iu,
  /^(?:beschreiben|erläutern|nennen|definieren) sie(?!\p{L})/iu,
  /^(?:décrivez|expliquez|précisez|indiquez)(?!\p{L})/iu,
  /^(?:describa|explique|indique|defina|especifique)(?!\p{L})/iu,
];
