import type { Piece } from '../change.js';
import type { Verdict } from './verdict.js';

/** Words by which a sentence binds: English, German, French, Spanish. */
const BINDING =
  /\b(?:must|shall|will|always|every|each|all|commit to|guarantee\w*|ensure\w*|never|muss|müssen|immer|alle|garantier\w*|doit|doivent|toujours|tous|debe|deben|siempre|todos)\b/gi;
/** Words by which it only wishes, or leaves a way out. */
const LOOSE =
  /\b(?:should|may|might|try|tries|aim|aims|strive\w*|endeavou?r\w*|usually|normally|generally|mostly|(?<!at )most|around|about|approximately|roughly|circa|where possible|if possible|when possible|as far as possible|where practical|reasonable efforts?|as needed|unless|sollte\w*|möglichst|in der regel|wenn möglich|devrait|devraient|si possible|généralement|debería\w*|si es posible|normalmente)\b/gi;

/** What turns a sentence around: then nobody can say which of the two asks more. */
const NEGATION = /\b(?:not|no|cannot|without|nicht|kein\w*|ohne|pas|sans|sin)\b|n['’]t\b/gi;

/** Of a promise whose words changed: "must" became "should", or "where possible" was added. Undefined where words do not tell. */
export function judgeWords(pieces: readonly Piece[]): Verdict | undefined {
  const gone = pieces
    .filter(({ is }) => is === 'removed')
    .map(({ text }) => text)
    .join(' ');
  const come = pieces
    .filter(({ is }) => is === 'added')
    .map(({ text }) => text)
    .join(' ');
  if (count(come, NEGATION) !== count(gone, NEGATION)) return undefined;
  const binding = count(come, BINDING) - count(gone, BINDING);
  const loose = count(come, LOOSE) - count(gone, LOOSE);
  if (loose > 0 && binding <= 0) return { strength: 'loosened' };
  return loose < 0 && binding >= 0 ? { strength: 'tightened' } : undefined;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
