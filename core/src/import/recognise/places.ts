import { isGivenName } from './given-names.js';

/** Countries and states as people write them behind a town; not those that are first names, too. */
const COUNTRIES =
  'argentina|australia|austria|belgium|bolivia|brazil|bulgaria|canada|chile|colombia|costa rica|croatia|czechia|czech republic|denmark|ecuador|egypt|england|estonia|finland|france|germany|greece|guatemala|honduras|hungary|iceland|indonesia|ireland|italy|japan|latvia|lithuania|malaysia|mexico|morocco|nepal|netherlands|the netherlands|new zealand|nicaragua|nigeria|norway|pakistan|panama|paraguay|peru|philippines|poland|portugal|romania|scotland|serbia|singapore|slovakia|slovenia|south africa|south korea|spain|sweden|switzerland|taiwan|thailand|turkey|uganda|ukraine|united kingdom|united states|united states of america|uruguay|venezuela|vietnam|wales|alemania|bélgica|brasil|canadá|dinamarca|españa|estados unidos|finlandia|francia|grecia|irlanda|italia|japón|méxico|noruega|países bajos|panamá|perú|polonia|reino unido|república dominicana|suecia|suiza|belgien|danmark|frankrike|grekland|island|italien|japan|nederländerna|norge|polen|schweiz|skottland|spanien|storbritannien|sverige|tyskland|österrike|california|colorado|connecticut|florida|illinois|maryland|massachusetts|michigan|minnesota|new jersey|new mexico|new york|north carolina|ohio|oregon|pennsylvania|south carolina|texas|washington|wisconsin';

/** The same in letters, also of the United States. */
const CODES =
  'USA|UK|GB|EU|UAE|A[RTU]|B[EGOR]|C[AHLNORYZ]|D[EK]|E[CEGS]|F[IR]|G[RT]|H[RU]|I[DENST]|JP|K[ER]|L[TUV]|M[XY]|N[GLOZ]|P[AEHLTY]|R[OSU]|S[EGIK]|T[HRW]|U[AGSY]|V[EN]|ZA|AK|AL|AZ|CT|DC|FL|GA|HI|IA|IL|KS|KY|LA|MA|MD|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|NSW|QLD|BC|ON|QC';

/** Where a town is: "IT", "Sweden", "PA, USA". */
const WHERE = new RegExp(`^(?:(?:${CODES})|(?:${COUNTRIES.replaceAll(/(?<=^|\|| )\p{Ll}/gu, capital)}))\\.?$`, 'u');

function capital(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}

/** One word, or several of which the first is a town's: "Ana Ruiz, Spain" is somebody from there. */
const TOWN =
  /^(?:(?:New|San|Santa|Santo|St\.?|Saint|Los|Las|La|El|Le|The|Fort|Port|North|South|East|West|Rio de|Buenos|Salt Lake|Kuala|Hong|Cape|Stora|Lilla|Bad|Baden)\s)?\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/** "Turin, IT", "Burgos, Spain", "Austin, TX, USA": a town and where it is, and nobody. */
export function isTownAndCountry(words: string): boolean {
  const [town = '', ...where] = words.split(/\s*,\s+/);
  return (
    where.length > 0 &&
    where.length < 3 &&
    TOWN.test(town) &&
    !isGivenName(town) &&
    where.every((part) => WHERE.test(part.trim()))
  );
}
