import assert from 'node:assert/strict';
import { ImportRefusal } from '../../../core/src/import/index.js';
import { readDocument } from '../../../core/src/import/read/read.js';

/** The same letters in the encodings that people had before UTF-8. */
const MAC: { readonly [letter: string]: number } = {
  å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e, ü: 0x9f, ñ: 0x96, á: 0x87, í: 0x92, ó: 0x97, ú: 0x9c, '–': 0xd0,
}; // prettier-ignore
const WINDOWS: { readonly [letter: string]: number } = { '–': 0x96, '“': 0x93, '”': 0x94, '„': 0x84, '’': 0x92, '€': 0x80, œ: 0x9c, š: 0x9a, Š: 0x8a }; // prettier-ignore
const POLISH: { readonly [letter: string]: number } = { ł: 0xb3, ą: 0xb9, ę: 0xea, ś: 0x9c, ż: 0xbf, ó: 0xf3, ć: 0xe6, ń: 0xf1 }; // prettier-ignore
const CZECH: { readonly [letter: string]: number } = { ě: 0xec, š: 0x9a, č: 0xe8, ř: 0xf8, ž: 0x9e, ý: 0xfd, á: 0xe1, í: 0xed, é: 0xe9, ů: 0xf9, ú: 0xfa }; // prettier-ignore
const DOS: { readonly [letter: string]: number } = { å: 0x86, ä: 0x84, ö: 0x94, ü: 0x81, é: 0x82 };

const SWEDISH =
  'Vi hjälper våra kunder så att de får svar inom en timme, och hör av oss när något har blivit fel – även på lördagar.';
const GERMAN =
  'Wir hören zu, prüfen „jede“ Größe und lösen Ärger über Rücksendungen bis spätestens übermorgen für höchstens 5 €.';
const SPANISH =
  'Atención al cliente: ayudamos a los señores pasajeros, según su petición, en español y también los sábados.';
const FRENCH = 'Nous répondons à chaque réclamation dès réception, où qu’elle naisse, et tenons à cœur la qualité.';
const PORTUGUESE =
  'A equipa responde às reclamações e às questões, não promete o que não pode, e põe os clientes à frente.';
const DANISH = 'Vi svarer på spørgsmål fra gæster, også når der er længere køer, og gør det på en hyggelig måde.';

describe('the letters of a document', () => {
  for (const [name, text] of Object.entries({ SWEDISH, GERMAN, SPANISH, FRENCH, PORTUGUESE, DANISH }))
    it(`${name.toLowerCase()} as UTF-8, UTF-16 and Windows-1252, whatever the page says of itself`, () => {
      const ways = {
        utf8: utf8(text),
        wide: wide(text, false),
        big: wide(text, true),
        windows: bytesOf(text, WINDOWS),
      };
      for (const [way, bytes] of Object.entries(ways)) {
        assert.equal(purposeIn('a.md', page(way, bytes, markdownOf)), text, way);
        assert.equal(purposeIn('a.txt', page(way, bytes, markdownOf)), text, way);
        for (const charset of ['utf-8', 'windows-1252', 'iso-8859-1', 'us-ascii', 'x-unheard-of'])
          assert.equal(
            purposeIn(
              'a.html',
              page(way, bytes, (own) => htmlOf(own, charset)),
            ),
            text,
            `${way} as ${charset}`,
          );
      }
    });

  it('of an old Mac', () => {
    assert.equal(purposeIn('a.md', joined(markdownOf(''), bytesOf(SWEDISH, MAC))), SWEDISH);
    assert.equal(purposeIn('a.md', joined(markdownOf(''), bytesOf(SPANISH, MAC))), SPANISH);
  });

  it('that were read wrongly once, and saved', () => {
    const twice = (text: string): string => String.fromCharCode(...bytesOf(text, {}, utf8(text)));
    const spoilt = twice('Vi hjälper våra kunder på lördagar.');
    assert.match(spoilt, /hjÃ¤lper/u);
    assert.equal(purposeIn('a.md', joined(markdownOf(''), utf8(spoilt))), 'Vi hjälper våra kunder på lördagar.');
  });

  it('of other countries, where the page says which', () => {
    const polish = 'Zespół obsługi klienta pomaga każdemu, także w święta.';
    const bytes = bytesOf(polish, POLISH);
    for (const charset of ['windows-1250', 'cp1250'])
      assert.equal(purposeIn('a.html', joined(htmlOf('', charset), bytes, '</p>')), polish);
  });

  it('that nobody can tell are refused, and none of them is guessed', () => {
    const polish = bytesOf('Zespół obsługi klienta pomaga każdemu, także w święta.', POLISH);
    const czech = bytesOf(
      'Náš tým řeší přání zákazníků, odpovídá ještě týž den a měří, zda se daří lépe než dříve.',
      CZECH,
    );
    const dos = bytesOf(SWEDISH.replace('–', '-'), DOS);
    const russian = Uint8Array.from('Мы помогаем клиентам'.split(''), (letter) => (letter === ' ' ? 0x20 : letter.charCodeAt(0) - 0x410 + 0xc0)); // prettier-ignore
    // Windows-1250, of a Polish name among English words.
    const name = Uint8Array.from('Ask \u00a3ukasz at the caf\u00e9.', (letter) => letter.charCodeAt(0));
    for (const bytes of [polish, czech, dos, russian, name]) {
      refuses('a.md', joined(markdownOf(''), bytes), /Nobody can tell which letters.*UTF-8/u);
      refuses('a.html', joined(htmlOf('', 'windows-1252'), bytes, '</p>'), /Nobody can tell which letters/u);
    }
  });

  it('are shown where they do not fit', () =>
    refuses(
      'a.md',
      joined(
        markdownOf(''),
        Uint8Array.from('At the caf\u00e9, ask for \u00a3ukasz.', (letter) => letter.charCodeAt(0)),
      ),
      /\(“.*£ukasz.*”\)/u,
    ));

  it('some of which are damaged are refused', () =>
    refuses(
      'a.md',
      joined(markdownOf(''), utf8(SWEDISH), Uint8Array.from([0xc3]), utf8(' till.')),
      /letters of this file are damaged \(“.*till/u,
    ));

  it('a name from elsewhere in a western text is no reason', () => {
    const text = `${SWEDISH} Frågor besvaras av Šarić på måndagar.`.replace('ć', 'c');
    assert.equal(purposeIn('a.md', joined(markdownOf(''), bytesOf(text, WINDOWS))), text);
  });
});

function markdownOf(text: string): string {
  return `# Team Charter\n\n## Purpose\n\n${text}`;
}

function htmlOf(text: string, charset: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><h1>Team Charter</h1><h2>Purpose</h2><p>${text}`;
}

/** A document around a text that is bytes already; of two bytes a letter where the text is. */
function page(way: string, text: Uint8Array, around: (text: string) => string): Uint8Array {
  const head = around('');
  if (way === 'wide') return joined(Uint8Array.from([0xff, 0xfe]), wide(head, false), text);
  return way === 'big' ? joined(Uint8Array.from([0xfe, 0xff]), wide(head, true), text) : joined(head, text);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function wide(text: string, isBig: boolean): Uint8Array {
  return Uint8Array.from(
    text.split('').flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
      return isBig ? [high, low] : [low, high];
    }),
  );
}

/** One byte a letter: as the table says, else Latin 1. */
function bytesOf(text: string, table: { readonly [letter: string]: number }, given?: Uint8Array): Uint8Array {
  return given ?? Uint8Array.from(text.split(''), (letter) => table[letter] ?? letter.charCodeAt(0));
}

function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));
}

/** The words of the last paragraph. */
function purposeIn(name: string, bytes: Uint8Array): string {
  const last = readDocument(name, bytes).blocks.at(-1);
  return last?.kind === 'paragraph' ? last.text : JSON.stringify(last);
}

function refuses(name: string, bytes: Uint8Array, why: RegExp): void {
  assert.throws(
    () => readDocument(name, bytes),
    (error) => error instanceof ImportRefusal && why.test(error.message),
    name,
  );
}
