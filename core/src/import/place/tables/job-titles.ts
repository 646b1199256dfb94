import type { ReadColumn, ReadTable } from './columns.js';

/** Beside a column of roles in the team, columns of what people are elsewhere. */
export function jobTitles({ columns }: ReadTable): number[] {
  const isRole = columns.map(({ heading, kinds }) => kinds[0] === 'role' && !JOB_TITLE.test(heading));
  return isRole.includes(true) ? columns.flatMap(({ heading }, index) => (JOB_TITLE.test(heading) ? [index] : [])) : [];
}

/** The headings of columns for what somebody is at work or at school, whatever they do in the team. */
const JOB_TITLE =
  /^(?:(?:official|job|work|working|professional|current|company|corporate|academic|business|day)\s)*(?:job|title|titles|position|profession|occupation|designation|rank)$|^(?:puesto|cargo|profesión|ocupación|titulación|título)(?:\s(?:actual|de trabajo|laboral|en la empresa))?$|^(?:titel|befattning|yrke|yrkestitel|tjänst|anställning|beruf|berufsbezeichnung|stellung|poste|profession)$/iu;

/** The headings of columns that tell of people, but not what they do in the team. */
const NO_ROLE =
  /strength|weakness|skill|backup|back-up|reports? to|supervis|stud(?:y|ies)|program|major|compan|interest|experience|background|course|degree|availab|time ?zone|pronoun|learn|fortaleza|debilidad|habilidad|carrera|suplente|experiencia|intereses|disponib|styrk|svaghet|kompetens|erfarenhet|utbildning|ersättare|stärken|schwächen/iu;

/** Kinds of columns in which a word for a role says something else, such as an address with “student” in it. */
const NOT_ROLES: ReadonlySet<string> = new Set(['affiliation', 'skills', 'email', 'phone', 'handle']);

/** Whether a column is of another kind than one of roles in the team. */
export function tellsNoRole({ heading, kinds }: ReadColumn): boolean {
  return (
    JOB_TITLE.test(heading) ||
    NO_ROLE.test(heading) ||
    (kinds[0] !== 'role' && kinds.some((kind) => NOT_ROLES.has(kind)))
  );
}
