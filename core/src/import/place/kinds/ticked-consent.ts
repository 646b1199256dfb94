import { tellsConsent } from '../../recognise/consent.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { plain, textsOf } from '../../source/plain.js';
import type { Section } from '../../structure/outline.js';
import type { Placing } from '../placing.js';
import { isTicked } from '../tables/boxes.js';
import { takeSigned } from './take-signed.js';

/** "[x] I agree to this contract": a box, and what is said behind it. */
const BOX = /^(\[[ xX✓✔]?\]|[☑☒✅☐⬜])\ufe0f?\s{0,5}([^[\]☑☒✅☐⬜]+)$/u;

/** "### Ana" above the only box of her part, where that is ticked and says that she agrees. A first name is a member's. */
export function takeTickedConsent(placing: Placing, { heading, blocks, sections, line }: Section): void {
  const name = plain(heading);
  const isSomebody = nameLikeness(name) === 2 || (nameLikeness(name) === 1 && placing.roster.find(name) !== undefined);
  if (!isSomebody || isRoleTitle(name) || sections.length > 0) return;
  const boxes = textsOf(blocks).flatMap((text) => BOX.exec(plain(text)) ?? []);
  const [, box = '', said = ''] = boxes;
  if (boxes.length === 3 && isTicked(box) && tellsConsent(said))
    takeSigned(placing, [{ person: { name, roles: [] }, kind: 'typed' }], line);
}
