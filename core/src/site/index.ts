// The door of the site: apart from the library's own, since only the command line writes one.
export { siteOf, type Site } from './site.js';
