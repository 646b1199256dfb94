import type { Charter, Objective } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { memoOf } from '../model/memo.js';
import { textsOf } from '../model/visit.js';
import { judgeObjective } from '../objective/judge.js';
import type { Node } from '../syntax/tree.js';
import type { Point } from './point.js';

/** What the charter itself has to say, known by its fields. */
export interface CharterPoint extends Point {
  readonly part: 'charter';
  /** Where it says so; undefined where it does not. */
  readonly find: (charter: Charter) => Node | undefined;
}

export const CHARTER: readonly CharterPoint[] = [
  {
    id: 'roles',
    part: 'charter',
    label: 'roles and what they answer for',
    find: ({ roles, responsibilities }) =>
      first([...roles.filter((role) => role.text ?? role.responsibilities[0]), ...responsibilities]),
  },
  {
    id: 'scope-in',
    part: 'charter',
    label: 'what you do',
    find: ({ scope }) => scope && (first(scope.in) ?? scope.text?.node),
  },
  {
    id: 'scope-out',
    part: 'charter',
    label: 'what you do not do',
    find: ({ scope }) => scope && (first(scope.out) ?? scope.text?.node),
  },
  {
    id: 'success',
    part: 'charter',
    label: 'success criteria',
    find: ({ success, sections }) =>
      first(success) ?? first(sections.filter(({ heading }) => SUCCESS.test(heading?.value ?? ''))),
  },
  { id: 'measurement', part: 'charter', label: 'how success is measured', find: measurement },
  {
    id: 'skills-background',
    part: 'charter',
    label: 'the background people should have',
    find: (charter) => first(charter.skills?.background) ?? inSkills(charter, BACKGROUND),
  },
  {
    id: 'skills-experience',
    part: 'charter',
    label: 'the experience people should have',
    find: (charter) => first(charter.skills?.experience) ?? inSkills(charter, EXPERIENCE),
  },
  {
    id: 'skills-training',
    part: 'charter',
    label: 'the training people get',
    find: (charter) => first(charter.skills?.training) ?? inSkills(charter, TRAINING),
  },
  {
    id: 'place',
    part: 'charter',
    label: 'where the team belongs in the organization',
    find: ({ parent, team, sponsors, reporting, roles }) =>
      parent?.node ??
      team?.unit?.node ??
      first([...sponsors, ...reporting]) ??
      roles.flatMap(({ reports }) => reports)[0]?.node,
  },
];

const SUCCESS = /success|erfolg|succès|réussite|éxito/i;
const BACKGROUND =
  /background|educat|degree|qualification|ausbildung|studium|abschluss|diplôm|études|titulación|estudios/i;
const EXPERIENCE = /experience|years? (?:in|of|with)|erfahrung|expérience|experiencia/i;
const TRAINING =
  /train|course|learn|coach|schulung|fortbildung|weiterbildung|kurs|formation|formación|capacitación|curso/i;

function first(entities: readonly Entity[] | undefined): Node | undefined {
  return entities?.[0]?.node;
}

/** Said in the words of the section about skills, or of the skills of a role. */
function inSkills({ skills, roles }: Charter, words: RegExp): Node | undefined {
  const parts: readonly Entity[] = [...(skills ? [skills] : []), ...roles.flatMap((role) => role.skills)];
  for (const part of parts) for (const { text } of textsOf(part)) if (words.test(text.value)) return text.node;
  return undefined;
}

function measurement(charter: Charter): Node | undefined {
  const { metrics, objectives, success, language } = charter;
  const memo = memoOf(charter);
  const isMeasured = ({ metric, target, text, title, items }: Objective): boolean => {
    if (metric && target) return true;
    const said = text ?? title;
    const judge = (sentence: string): boolean => {
      const { verdict, target: found } = judgeObjective(sentence, {}, language?.value);
      return verdict === 'measurable' && found !== undefined;
    };
    return (said && memo.recall(`measured ${language?.value}`, said.value, judge)) || items.some(isMeasured);
  };
  return (
    first(metrics) ??
    first(objectives.filter(isMeasured)) ??
    first(success.filter(({ text }) => /\d/.test(text?.value ?? '')))
  );
}
