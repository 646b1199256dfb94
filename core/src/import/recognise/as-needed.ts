import { plain } from '../source/plain.js';

/** "As needed", "as and when required", "vid behov": whenever there is a reason. */
const NEEDED =
  '(?:as|if|when|whenever|where)(?:[ -]and(?: as| if| when))?(?: (?:it is|they are))?[ -](?:needed|required|necessary)|on an? (?:as[- ]needed|ad[- ]hoc) basis|ad[- ]hoc|on demand|on request|vid (?:behov|efterfrågan)|efter behov|när (?:det behövs|behov (?:finns|uppstår)|det är nödvändigt)|om det behövs|según (?:(?:la |las )?necesidad(?:es)?|sea necesario|se requiera|se necesite)|(?:cuando|si) (?:(?:sea|es) (?:necesario|preciso)|se (?:requier[ae]|necesit[ae])|hag?a falta)|(?:a|bajo) demanda|a petición|(?:bei|nach) bedarf|auf anfrage|(?:wenn|falls) nötig|au besoin|si (?:besoin|nécessaire)|en cas de besoin|selon les besoins|(?:à la|sur) demande';

const AS_NEEDED = new RegExp(`(?<!\\p{L})(?:${NEEDED})(?!\\p{L})`, 'iu');

export function isAsNeeded(text: string): boolean {
  return AS_NEEDED.test(plain(text));
}

/** "We meet as needed", "Meetings will be held when required"; further ones beside those that come back are none. */
export function meetsAsNeeded(words: string): boolean {
  return MEETS_AS_NEEDED.test(words);
}

const MEETS_AS_NEEDED = new RegExp(
  `^(?!.*\\b(?:additional|extra|further|other|special|emergency|ytterligare|övriga|andra|extraordinari\\w+|adicional\\w*|otras|weitere|zusätzliche|autres|supplémentaires)\\b)(?:(?:these|they|those|dessa|de|estas|éstas|diese|sie) (?:(?:will|may|ska|se|werden|finden) )?(?:happen|occur|take place|be (?:held|scheduled|called|arranged)|are (?:held|scheduled|called|arranged)|hålls|sker|celebran|hacen|realizan|stattfinden|statt)|(?:the |our |all )?(?:\\p{L}+ ){0,3}(?:meets?|will meet|comes? together|gathers?|commits? to (?:meet|meeting)|meetings? (?:will |may |shall )?(?:happen|occur|take place)|meetings? (?:(?:is|are|will be|shall be) )?(?:held|scheduled|coordinated|called|arranged|convened|organi[sz]ed))|we (?:hold|have|call|schedule|arrange) (?:\\p{L}+ )?meetings|(?:vi|gruppen|teamet) (?:träffas|ses|möts|(?:har|håller|bokar) möten)|möten (?:hålls|bokas|sker|kallas)|nos (?:reunimos|reuniremos)|(?:el (?:grupo|equipo|comité) )?se (?:reúne|reunirá)|las reuniones (?:del equipo )?se (?:celebra|convoca|realiza|hace|programa)(?:n|rán)|(?:wir treffen uns|das team trifft sich)|nous nous réunissons|l['’]équipe se réunit)(?:,? \\p{L}+){0,3}?,? (?:${NEEDED})(?!\\p{L})`,
  'iu',
);

/**
 * "As needed", "Scheduled when required, in the chat", "Workshop: on demand", "Demo (if needed)", "When needed – retro":
 * said of what stands where meetings are told, or behind a label that asks when people meet.
 */
export function isAsNeededAlone(words: string, label: string | undefined): boolean {
  const behind = words.replace(/^(?:[^:.!?\n]{2,60}(?::|\s[–—-])\s+|[^,.:(]{2,40}(?:,\s|\s\())/u, '');
  return ALONE.test(words) || ALONE.test(behind) || (label !== undefined && WHOLE.test(label));
}

const ALONE = new RegExp(
  `^(?:(?:they are|they will be|will be|to be|it is) )?(?:(?:only|just|scheduled|held|arranged|called|planned|set(?: up)?|decided|bokas|hålls|planeras|kallas|se (?:programan|convocan|reúnen|acuerdan)|programadas|convocadas|geplant|planifiées) ){0,2}(?:${NEEDED})(?!\\p{L})`,
  'iu',
);

const WHOLE = new RegExp(`^(?:${NEEDED})$`, 'iu');
