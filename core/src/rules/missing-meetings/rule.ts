import { buildsOnAnother } from '../kit/charter.js';
import { missingSection } from '../kit/missing.js';
import { proseOf } from '../kit/prose.js';
import { hasSectionAbout } from '../kit/said-elsewhere.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter does not say when the team meets.',
    severity: 'warning',
    group: 'essentials',
    profile: 'strict',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    // Nobody meets alone.
    if (charter.meetings.length > 0 || charter.members.length < 2 || buildsOnAnother(charter)) return;
    if (hasSectionAbout(charter, HEADING) || proseOf(charter).some(({ text }) => WE_MEET.test(text.value))) return;
    yield* missingSection(
      context,
      'meetings',
      'The charter does not say when you meet, so what concerns all is talked about by those who happen to be there. Add “meetings” with how often, and the day.',
      'meetings:\n  - name: "[What it is called]"\n    cadence: weekly\n    day: "[Which day]"',
    );
  },
};

const HEADING = /meeting|besprechung|treffen|réunion|reuni[oó]n/i;

const WE_MEET = wordPattern(
  String.raw`(?<!\p{L})(?:we|the team|members|everybody) (?:all )?meets?(?!\p{L})|(?<!\p{L})(?:wir|das team) (?:treffen|trifft)|nous nous réunissons|nos reunimos`,
  'iu',
);
