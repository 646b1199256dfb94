import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Item, Role } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { gist } from '../kit/gist.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { itemOf, takeOut } from '../kit/remove.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['roles'],
  meta: {
    summary: 'Two roles have the same duty.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    const first = new Map<string, { readonly role: Role; readonly text: Text }>();
    for (const role of charter.roles) {
      for (const text of dutiesOf(role.responsibilities)) {
        const duty = gist(text.value);
        if (!duty.includes(' ') || isShared(text.value) || hasPlaceholder(text.value)) continue;
        const other = first.get(duty);
        if (!other) first.set(duty, { role, text });
        else if (other.role !== role && !areOfOneKind(role, other.role)) {
          yield {
            node: text.node,
            message: say`${quote(other.role.label)} has the same duty, so each may leave it to the other. Let one of the two do it, or say what the difference is; what everybody does belongs under “responsibilities” of the whole team.`,
            fixes: takeOut(document, itemOf(text.node), say`Leave it to ${quote(other.role.label)}`),
            related: [{ span: other.text.node.span, message: say`The same duty of ${quote(other.role.label)}` }],
          };
        }
      }
    }
  },
};

function dutiesOf(items: readonly Item[]): Text[] {
  return items.flatMap(({ title, text, items: below }) => [...(text ?? title ? [(text ?? title) as Text] : []), ...dutiesOf(below)]); // prettier-ignore
}

/** What everybody does who belongs to a team is no duty that one could leave to the other. */
function isShared(duty: string): boolean {
  return /^(?:attend|participat|take part|takes part|contribut|support|help|assist|collaborat|communicat|respect|follow|be |is |join|share|nimmt|teilnahme|teilnehmen|unterstütz|mitarbeit|hilft|participe|contribue|aide|soutien|asist|particip|ayuda|colabora)/i.test(
    duty.trim(),
  );
}

/** "Developer 1" and "Senior Developer", or a role and whoever stands in for it. */
function areOfOneKind(a: Role, b: Role): boolean {
  const [x, y] = [a, b].map(({ label }) =>
    slug(label).replaceAll(/(?:^|-)(?:\d+|[a-d]|i+)$|^(?:senior|junior|associate)-/g, ''),
  );
  if (x === y || [a, b].some(({ label }) => STANDS_IN.test(label))) return true;
  return [a, b].some(({ deputy }, i) => deputy.some(({ value }) => [a, b][1 - i]?.id === value || slug(value) === slug([a, b][1 - i]?.label ?? ''))); // prettier-ignore
}

const STANDS_IN =
  /\b(?:co|vice|deputy|deputies|assistant|backup|alternate|substitute|stv|adjoint|suplente)\b|^co|stellvertret|vize/i;
