import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Charter, EscalationStep, Role } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { References } from '../../model/references.js';
import type { Text } from '../../model/text.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import type { CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'roles', 'escalation', 'sponsors', 'stakeholders'],
  meta: {
    summary: 'A problem is passed on until it is back where it was, or to nobody.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ charter, references }) {
    if (isOver(charter)) return;
    yield* lastStep(charter, references);
    yield* reportingInCircles(charter, references);
  },
};

const LISTS = ['members', 'roles', 'sponsors', 'stakeholders'];

function* lastStep({ escalation }: Charter, references: References): Generator<Report> {
  const steps = escalation.filter(({ to }) => to.length > 0);
  const last = steps.at(-1);
  const to = last?.to.at(-1);
  if (!last || !to || last !== escalation.at(-1)) return;
  const target = goal(to, references);
  const vacancy = typeof target === 'object' && (target as Role).shape === 'role' && (target as Role).vacant?.value;
  if (vacancy) {
    yield {
      node: to.node,
      message: say`The last one to go to is ${quote(to.value)}, a role that nobody holds, so a problem that gets there is left lying. Name somebody who is there, inside the team or outside.`,
    };
    return;
  }
  const before = steps.slice(0, -1).map((step) => step.to.map((text) => goal(text, references)));
  const earlier = before.findIndex((goals) => goals.includes(target));
  const isBackAgain = earlier >= 0 && before.slice(earlier + 1).some((goals) => !goals.includes(target));
  if (!isBackAgain || !continues(last)) return;
  const first = steps[earlier] as EscalationStep;
  yield {
    node: to.node,
    message: say`A problem that has already been with ${quote(to.value)} comes back there in the end, so nobody ever decides it. Let the last step go to somebody else who has the last word, inside the team or outside.`,
    related: [{ span: (first.to[0] ?? to).node.span, message: say`It has been here before` }],
  };
}

/** Steps with occasions of their own are no chain, unless the occasion is that the step before did not help. */
function continues({ when }: EscalationStep): boolean {
  return !when || /\b(?:cannot|can[’']?t|can not|not|no|still|un\w+ed|fails?|failed|disagrees?|absent|away|otherwise|nicht|kein\w*|immer noch|ne|pas|toujours|no se|sigue)\b/i.test(when.value); // prettier-ignore
}

function goal({ value }: Text, references: References): Entity | string {
  const target = references.resolve(value, LISTS);
  return target.found === 'one' ? target.entity : slug(value);
}

/** "The clerk reports to the head, who reports to the clerk." */
function* reportingInCircles({ roles }: Charter, references: References): Generator<Report> {
  const told = new Set<Entity>();
  for (const role of roles) {
    const chain: Role[] = [];
    let at: Role | undefined = role;
    while (at && !chain.includes(at)) {
      chain.push(at);
      at = superior(at, references);
    }
    const [text] = role.reports;
    if (at !== role || !text || told.has(role)) continue;
    for (const one of chain) told.add(one);
    const nameOf = ({ label, id }: Role): Said => quote(label || id);
    const superiors = [...chain.slice(1), role]
      .map(nameOf)
      .reduce((before, one) => say`${before}, which reports to ${one}`);
    yield {
      node: text.node,
      message:
        chain.length === 1
          ? say`${quote(role.label || role.id)} reports to itself, so a problem there never leaves. Write whom it reports to.`
          : say`${nameOf(role)} reports to ${superiors}, so a problem goes round in a circle. Write who stands at the top of it.`,
    };
  }
}

function superior({ reports }: Role, references: References): Role | undefined {
  const [text] = reports;
  const target = text && reports.length === 1 ? references.resolve(text.value, ['roles']) : undefined;
  return target?.found === 'one' ? (target.entity as Role) : undefined;
}
