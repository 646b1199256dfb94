import { say } from '../../../l10n/say.js';
import type { CharterDocument } from '../../../document.js';
import { insertEntry } from '../insert.js';
import { addition } from '../missing.js';
import type { Fix } from '../../rule.js';
import type { Aim } from './aims.js';
import { typedText } from '../objectives/typed-form.js';

const BLANK = 'baseline: "[How much it is today]"';

/** The offer to say where a figure starts, with a blank to fill. */
export function addBaseline(document: CharterDocument, { owner, text }: Aim): Fix[] {
  if (owner.shape !== 'objective') return [];
  const title = say`Add “baseline” with a blank to fill`;
  if (owner.node.kind === 'mapping')
    return addition(title, insertEntry(document, owner.node, 'objective', 'baseline', BLANK));
  return owner.node.kind === 'scalar' ? addition(title, typedText(document, text.node, [BLANK])) : [];
}
