import { calendarFile } from '../calendar-file/calendar-file.js';
import type { Day } from '../calendar/date.js';
import type { Catalogue } from '../l10n/say.js';
import { renderCard } from '../render/card-page.js';
import { placed, type SiteCharter } from './charter.js';
import { changesPage } from './pages/changes.js';
import { charterPage } from './pages/charter.js';
import { homePage } from './pages/home.js';
import { metricsPage } from './pages/metrics.js';
import { peoplePage } from './pages/people.js';
import { reviewsPage } from './pages/reviews.js';
import { searchPage } from './pages/search.js';
import { spokenIn } from './spoken.js';

/** The files of a site by their paths from its top, with forward slashes. */
export type Site = ReadonlyMap<string, string>;

export interface SiteOptions {
  readonly title: string;
  readonly today: Day;
  /** The language of the pages; left out, English. Charters, cards and the calendar are in that of each charter. */
  readonly catalogue?: Catalogue | undefined;
}

/**
 * All charters as pages that link to each other, work from disk and fetch nothing. The same charters and day always give
 * the same site.
 * @param charters those whose review is next first
 */
export function siteOf(charters: readonly SiteCharter[], { title, today, catalogue }: SiteOptions): Site {
  const spoken = spokenIn(catalogue);
  const all = placed(charters);
  const documents = all.map(({ document }) => document);
  return new Map([
    homePage(spoken, title, all),
    reviewsPage(spoken, all),
    peoplePage(spoken, all),
    metricsPage(spoken, all),
    changesPage(spoken, all),
    searchPage(spoken, all),
    ...all.map((charter) => charterPage(spoken, charter)),
    ...all.map(({ document, card }) => [card, renderCard(document).html] as const),
    ['charters.ics', calendarFile(documents, { name: title, today }).text],
  ]);
}
