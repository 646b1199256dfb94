import type { Side } from './scope-side.js';

const OUT = [
  // "Outside its scope", "Beyond the committee's remit"
  /^(?:(?:what|things|items|matters|work)(?: (?:is|s|are|that is|that are))? )?(?:outside|beyond|out of|not in|not within|not part of)(?: of)?(?: (?:the|our|its|their|this))?(?: \w+){0,3}? (?:scope|remit|mandate)$/,
  // "We are not here to", "What the crew isn't for"
  /^(?:what )?(?:we|the \w+|this \w+|it)(?: (?:re|are|is|s))? not here (?:to|for)$/,
  /^(?:what |things )?(?:we|the \w+|this \w+) (?:do not|don t|does not|doesn t|will not|won t|cannot|can t) (?:take(?: (?:on|care of))?|own|handle|cover|support|touch|fix|build|answer|accept|deal with|look after|work on)$/,
  /^(?:(?:det(?: har)?|detta|vad|sadant) )?(?:vi|gruppen|teamet|laget|projektet|namnden|\w+gruppen|\w+teamet) (?:gor|jobbar|arbetar|tar|hanterar|agnar sig|agnar oss|sysslar) (?:inte|ej)(?: (?:med|at|hand om))?$/,
  /^(?:(?:det(?: har)?|detta|vad) )(?:gor|jobbar|arbetar|tar|hanterar|sysslar) (?:gruppen|teamet|projektet|\w+gruppen|\w+teamet) (?:inte|ej)(?: (?:med|hand om))?$/,
  /^(?:lo )?que no (?:es|esta|entra|corresponde|atiende|hace|hara|toca)\b(?: \w+){0,4}$/,
  /^fuera de(?:l| la| su| sus| nuestra| nuestras| nuestro)(?: \w+){0,2}? (?:competencias?|mandato|responsabilidad|ambito|alcance)$/,
  /^(?:ce qui ne (?:releve|depend) pas|ce qui n est pas de|ce (?:que|dont) (?:nous|l equipe|le groupe|on) ne \w+(?: \w+)? pas)\b(?: \w+){0,4}$/,
  /^(?:o )?que (?:nao|a equipe nao|a equipa nao|o grupo nao) (?:faz\w*|nos cabe|compete|atende\w*|trata\w*)\b(?: \w+){0,4}$/,
  /^(?:a comissao|a equip[ea]|o (?:comite|grupo|projeto)) nao (?:faz|trata|inclui|se ocupa)\b(?: \w+){0,3}$/,
  /^(?:wat |hier )?(?:we|wij|het team|de (?:werkgroep|commissie)) (?:gaat |gaan |doet |doen |behandelt |behandelen )?niet(?: \w+){0,3}$/,
  /^(?:was|wofur|worum) (?:wir|das team|die gruppe)(?: uns)? nicht(?: \w+){1,3}$/,
];

const IN = [
  /^(?:(?:what|things|items|matters|work)(?: (?:is|s|are|that is|that are))? )?(?:inside|within|in)(?: (?:the|our|its|their|this))?(?: \w+){1,3}? (?:scope|remit)$/,
  /^dentro de(?:l| la| su| sus| nuestra| nuestras| nuestro)(?: \w+){0,2}? (?:competencias?|mandato|responsabilidad|ambito|alcance)$/,
  /^(?:ce qui (?:releve|depend) de nous|ce que (?:nous faisons|fait l equipe))$/,
];

/** The side of a scope that a heading tells as a sentence does, from its words in lower case and without marks. */
export function sideInSentence(words: string): Side | undefined {
  if (OUT.some((form) => form.test(words))) return 'scopeOut';
  return IN.some((form) => form.test(words)) ? 'scopeIn' : undefined;
}
