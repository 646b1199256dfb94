import type { Member } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { hasPlaceholder } from './placeholders/find.js';

/** An e-mail address or a handle. */
export interface Address {
  readonly text: Text;
  readonly address: string;
}

export function addressesOf({ email, handle }: Member): Address[] {
  return [email, ...handle].flatMap((text) => {
    const address = text?.value.trim().toLowerCase() ?? '';
    return !text || address === '' || hasPlaceholder(address) ? [] : [{ text, address }];
  });
}

/** Two people of one name have been told apart by their ids, or by their addresses. */
export function areKeptApart(a: Member, b: Member): boolean {
  if (a.idText && b.idText && a.id !== b.id) return true;
  const [x, y] = [a, b].map((member) => addressesOf(member).map(({ address }) => address)) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((address) => y.includes(address));
}
