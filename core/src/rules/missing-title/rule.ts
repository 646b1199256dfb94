import { say } from '../../l10n/say.js';
import { entryOf } from '../../syntax/tree.js';
import { lacksField } from '../kit/essential-field.js';
import { insertSection } from '../kit/insert.js';
import { addition } from '../kit/missing.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The charter has no title.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
    absence: true,
  },
  *check({ document }) {
    const root = lacksField(document, 'title');
    if (!root) return;
    yield {
      node: root,
      span: (entryOf(root, 'title') ?? root.entries[0])?.key.span ?? root.span,
      message: say`The charter has no title, so nobody can tell it from others. Add “title:” and its name below “charter: 1”.`,
      fixes: addition(
        say`Add “title” with a blank to fill`,
        insertSection(document, 'title', 'title: "[Name of the charter]"'),
      ),
    };
  },
};
