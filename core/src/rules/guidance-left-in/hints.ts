import { wordPattern } from '../../text/word-pattern.js';
import { sentencesOf } from '../kit/prose.js';

/** Nothing but questions to whoever fills the template in; "How might we …?" may be a team's mission. */
export function isAllQuestions(said: string): boolean {
  return (
    said.length < 1000 &&
    QUESTION.test(said.toLowerCase()) &&
    !/^(?:how|what|wie|comment|cómo) (?:might|can|could|would|if|do we want|können wir|kann|pouvons|podemos)\b/i.test(
      said,
    ) &&
    sentencesOf(said).every((sentence) => /\?[\s*_”")]*$/.test(sentence.text))
  );
}

/** Of words in small letters, as the others: V8 takes five times as long to compile a pattern that ignores the case. */
const QUESTION = wordPattern(
  String.raw`^(?:\d+[.)] )?(?:what|who|whom|how|when|where|which|why|are there|is there|do you|does the|did you|will you|was|wer|wen|wem|wie|wann|wo|welche[rsn]?|warum|wozu|gibt es|que|quel(?:le)?s?|quoi|qui|comment|quand|où|pourquoi|qu[’']est-ce|y a-t-il|qué|¿\s?\p{L}+|quién|cuál(?:es)?|cuándo|dónde|cómo)(?!\p{L})`,
  'u',
);

/** True for words that speak of the template itself: "Delete this line if …", "Describe here …". */
export function isAboutTemplate(said: string): boolean {
  const words = said.toLowerCase();
  const [first = ''] = FIRST_WORD.exec(words) ?? [];
  return FIRST_WORDS.has(first) && ABOUT_TEMPLATE.some((pattern) => pattern.test(words));
}

const FIRST_WORD = wordPattern(String.raw`^\p{L}+`, 'u');

/** With which the patterns below begin: most texts need not be compared with them. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'please delete remove omit skip replace adapt overwrite describe explain enter insert write list fill add state define put ' +
    'outline summarise summarize in this use hier an beschreiben erklären nennen listen décrivez expliquez indiquez listez ' +
    'décrire indiquer describa explique indique escriba describir indicar abschnitt zeile absatz'
  ).split(' '),
);

const ABOUT_TEMPLATE: readonly RegExp[] = [
  wordPattern(
    String.raw`^(?:please )?(?:delete|remove|omit|skip|replace|adapt|overwrite) (?:this|these) (?:section|line|row|text|paragraph|part|item|example|sentence|note|point|lines|examples)s?(?!\p{L})`,
    'u',
  ),
  wordPattern(
    String.raw`^(?:please )?(?:describe|explain|enter|insert|write|list|fill in|add|state|define|put|outline|summari[sz]e) (?:here(?!\p{L})|(?:your|the team[’']s) [^.]* here(?!\p{L})|in this section)`,
    'u',
  ),
  wordPattern(
    String.raw`^(?:in )?this (?:section|part|paragraph|field|chapter|page) (?:should|shall|must|is where you|is for|is used to|describes|explains|outlines|contains|lists|defines|you)(?!\p{L})`,
    'u',
  ),
  wordPattern(String.raw`^use this (?:section|space|part|field) (?:to|for)(?!\p{L})`, 'u'),
  /^(?:hier|an dieser stelle) (?:bitte )?(?:[^.]{0,60} )?(?:beschreiben|eintragen|einfügen|auflisten|angeben|erklären)\.?$/u,
  wordPattern(String.raw`^(?:beschreiben|erklären|nennen|listen) sie (?:hier|in diesem abschnitt)(?!\p{L})`, 'u'),
  wordPattern(String.raw`^(?:décrivez|expliquez|indiquez|listez|décrire|indiquer) ici(?!\p{L})`, 'u'),
  wordPattern(String.raw`^(?:describa|explique|indique|escriba|describe|describir|indicar) aquí(?!\p{L})`, 'u'),
  wordPattern(String.raw`^(?:abschnitt|zeile|absatz) (?:löschen|entfernen),? (?:falls|wenn)(?!\p{L})`, 'u'),
];
