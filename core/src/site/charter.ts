import type { CharterDocument } from '../document.js';
import type { CharterStatus } from '../status/status.js';
import { nameOf } from '../status/words.js';
import { slug } from '../text/slug.js';
import { linkTo } from './frame.js';

/** One charter of the site. */
export interface SiteCharter {
  readonly document: CharterDocument;
  readonly status: CharterStatus;
}

/** A charter with the places of its pages. */
export interface PlacedCharter extends SiteCharter {
  /** "charters/teams-cx.html" */
  readonly page: string;
  /** "cards/teams-cx.html" */
  readonly card: string;
}

/** Gives each charter its pages, called as its file is. */
export function placed(charters: readonly SiteCharter[]): PlacedCharter[] {
  const taken = new Set<string>();
  return charters.map((charter) => {
    const base = slug(charter.status.file.replace(/\.charter\.ya?ml$/i, '')) || 'charter';
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
    taken.add(name);
    return { ...charter, page: `charters/${name}.html`, card: `cards/${name}.html` };
  });
}

/** A link to the page of a charter, by its title. */
export function linkToCharter({ status, page }: PlacedCharter, from: string, anchor = ''): string {
  return linkTo(anchor === '' ? page : `${page}#${anchor}`, from, nameOf(status));
}
