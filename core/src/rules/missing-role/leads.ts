import { slug } from '../../text/slug.js';
import { LEADER_WORDS } from './leader-words.js';

/**
 * Whether a role's title says that its holder leads the team. `teamWords` are the words of the team's own name: a
 * "Customer Experience Manager" leads the customer experience team, a "Knowledge Manager" does not.
 */
export function saysLead(title: string, teamWords: ReadonlySet<string>): boolean {
  if (LEADER_WORDS.signs.some((sign) => title.toLowerCase().includes(sign))) return true;
  const words = slug(title).split('-').filter(Boolean);
  if (words.some((word) => LEADER_WORDS.deputies.has(word)) && !words.includes('president')) return false;
  return words.some((word, i) => {
    if (/^generation|^gen$|^qualification$/.test(words[i + 1] ?? '')) return false;
    if (LEADER_WORDS.strong.has(word) || LEADER_WORDS.endings.some((ending) => word.endsWith(ending))) return true;
    return LEADER_WORDS.weak.has(word) && words.every((other) => isAboutTeam(other, teamWords));
  });
}

/** Whether there are words for leaders in the language of these titles. */
export function canJudge(language: string | undefined, titles: readonly string[]): boolean {
  const isKnown = language === undefined || LANGUAGES.test(language);
  return isKnown && titles.every((title) => !FOREIGN.test(title));
}

const LANGUAGES = /^(?:en|de|fr|es|pt|it|sv|da|no|nb|nn|nl|fi|pl|cy|zh|ja|ko|ru|uk|el|he)\b/i;
const FOREIGN =
  /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u;

function isAboutTeam(word: string, teamWords: ReadonlySet<string>): boolean {
  return LEADER_WORDS.weak.has(word) || LEADER_WORDS.team.has(word) || teamWords.has(word);
}

/** Whether a sentence says that somebody leads this team: "Leads the team", "Leitet die Gruppe". */
export function describesLead(sentence: string): boolean {
  return DESCRIBES.some((pattern) => pattern.test(sentence));
}

const DESCRIBES: readonly RegExp[] = [
  /\b(?:leads?|leading|heads?|heading|chairs?|chairing|directs?|manages?|managing|runs?|running|oversees?|overseeing|coordinates?|coordinating|guides?|supervises?|supervising)\s+(?:(?:the|our|this)\s+)?(?:whole\s+|entire\s+)?(?:team|group|committee|department|unit|board|working group|squad|crew)\b(?! (?:meetings?|calendar|wiki|rota|budget))/i,
  /^(?:leads|heads) (?:the|our) (?!(?:\w+ )?(?:meeting|session|call|discussion|workshop|training|tour|interview|round|stand-up)s?\b)\p{L}+/iu,
  /\boverall (?:lead|leadership|responsibility)|\bteam lead(?:er(?:ship)?)?\b|\boversees? team operations\b/i,
  /\b(?:leitet|leiten|führt|führen|koordiniert)\s+(?:das|die|unser|unsere)\s+(?:team|gruppe|abteilung)/i,
  /\b(?:dirige|diriger|anime|animer|pilote|piloter|coordonne|coordonner)\s+(?:l[’']équipe|le groupe|le service)/i,
  /\b(?:dirige|dirigir|lidera|liderar|coordina|coordinar)\s+(?:el equipo|al equipo|el grupo)/i,
  /\b(?:leder|leda|samordnar)\s+(?:teamet|gruppen|laget)/i,
];
