import { setToday, withCharter } from '../kit/charters.js';
import { contains } from '../kit/expect.js';
import { onScreen, screenshot, shownAttribute, shownText } from '../kit/screen.js';

const charter = `charter: 1
title: Customer Experience
review:
  cadence: quarterly
  last: 2026-09-01
  next: 2026-12-01
`;

describe('the review in the status bar', () => {
  beforeEach(function () {
    onScreen(this);
  });
  after(() => setToday(undefined));

  it('says when it is due, before that day', async () => {
    await setToday('2026-11-22');
    await withCharter(charter);
    contains(await shownText({ ...item, text: '9 days' }), /review/iu);
    await screenshot('review-before');
  });

  it('says that it is overdue, after that day', async () => {
    await setToday('2026-12-05');
    await withCharter(charter);
    contains(await shownText({ ...item, text: 'overdue' }), /review/iu);
    contains(await shownAttribute({ ...item, text: 'overdue' }, 'class'), 'warning-kind');
    await screenshot('review-after');
  });

  it('follows the setting while the charter is open', async () => {
    await setToday('2026-12-05');
    await withCharter(charter);
    await shownText({ ...item, text: 'overdue' });
    await setToday('2026-11-22');
    await shownText({ ...item, text: '9 days' });
  });
});

const item = { selector: '.statusbar-item[id*="charter.review"]' };
