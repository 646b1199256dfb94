import { recently } from '../../text/recently.js';
import { nameBefore, nameLikeness } from './names.js';

/** A number of a student or of staff: "6600001", "s1234567", "A01234567". */
const NUMBER = /(?<![\w@./:+-])[(#]{0,2}\p{L}{0,2}\d{5,10}\p{L}?\)?(?![\w@./-]|:\S)/gu;

/** The same with its label: "(Admission No: 222191)", ", Student ID 4711", "– legajo 12345". */
const LABELLED =
  /(?<!\s)\s*[([]?(?<![\p{L}\d])(?:student|admission|adm|registration|reg|matric(?:ulation)?|roll|index|enroll?ment|employee|staff|badge|legajo|matrícula|carnet|carné|código|cédula|expediente|matrikel|personal|anställning)s?[.\s-]{0,2}(?:number|num|no|nr|id|número|nummer|nº|n°|code)?[.:#\s]{0,3}\p{L}{0,3}\d[\d/-]{2,24}\p{L}?(?![\p{L}\d])[)\]]?/giu;

/** What makes a number one that somebody can be called by. */
const CALLED = /(?:tel|telefon|teléfono|phone|mobile|mobil|móvil|cell|ph|whats ?app)\p{L}*\W*$/iu;

/** An address that no machine is to read: "(ana at example dot org)", "ana [at] example [dot] org". */
const VEILED =
  /(?<!\s)\s*[(<]?\b[\w.+-]{1,64}\s(?:[[(]at[\])]|at)\s[\w-]{1,64}(?:\s(?:[[(]dot[\])]|dot)\s[\w-]+)+[)>]?/giu;

/** The words of a line without the numbers and veiled addresses that stand beside names. */
export const withoutNumbers: (line: string) => string = recently(leaveNumbersOut);

function leaveNumbersOut(line: string): string {
  const bare = line
    .replaceAll(VEILED, '')
    .replaceAll(LABELLED, '')
    .replaceAll(NUMBER, (found, at: number) => (CALLED.test(line.slice(0, at)) ? found : ''));
  return bare === line
    ? line
    : bare.replaceAll(/^[\s,:–—-]+|(?<![\s,:–—(-])[\s,:–—(-]+$/gu, '').replaceAll(/,\s*,/g, ',');
}

/** ", preferred contact: Slack", "(kontakt: e-post)", ", emergency contact: Bo Lind": how to reach somebody, and no role. */
const CONTACT =
  /\s{0,3}(?:[,;|(]|\s[–—-])\s{0,3}((?:\p{L}{1,20} ){0,4}(?:contact|kontakt|contacto)(?: \p{L}{1,20}){0,2}\s?):([^()\n]*)\)?/iu;

/** Others whom to call, who are none of the team. */
const TO_CALL = /emergenc|nödfall|notfall|urgence|parent|next of kin|anhörig/iu;

export function withoutContacts(words: string): string {
  const [found = '', label = '', value = ''] = CONTACT.exec(words) ?? [];
  return found === '' || (nameLikeness(nameBefore(value.trim())) === 2 && !TO_CALL.test(label))
    ? words
    : words.replace(found, '');
}
