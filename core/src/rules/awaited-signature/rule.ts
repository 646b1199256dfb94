import { enumeration, inWords, quote, quotedList, sentences } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Charter, Signature } from '../../model/charter.generated.js';
import { isReadThrough } from '../kit/lacks.js';
import { placeOfSignature } from '../kit/signing.js';
import { windowFor, type AskedSigner, type SigningWindow } from '../kit/signing-window.js';
import { inForceWords } from '../kit/window-words.js';
import type { CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter has changed, and those who signed it before still have time to sign again.',
    severity: 'warning',
    group: 'signatures',
  },
  *check({ document, charter, references, today }) {
    const window = isReadThrough(document) ? windowFor(charter, references, today) : undefined;
    if (!window) return;
    const byDay = new Map<string, Fallen[]>();
    for (const one of window.asked) {
      if (!hasFallen(one) || one.until === undefined || one.until < today) continue;
      byDay.set(one.until, [...(byDay.get(one.until) ?? []), one]);
    }
    for (const [until, people] of byDay) yield asks(until, people, window, charter);
    for (const { signature, signer } of window.unneeded) {
      if (!signature) continue;
      yield {
        ...placeOfSignature(charter, signature),
        message: say`${quote(signer.name)} signed an earlier wording. What the charter says now is in force without this signature, but readers may take it for one to these words. Ask for a new one, or take the line out.`,
      };
    }
  },
};

type Fallen = AskedSigner & { readonly signature: Signature };

function hasFallen(one: AskedSigner): one is Fallen {
  return one.standing === 'fallen' && one.signature !== undefined;
}

/** One change is one finding, however many it concerns. */
function asks(until: string, people: readonly Fallen[], window: SigningWindow, charter: Charter): Report {
  const [first, ...others] = people as readonly [Fallen, ...Fallen[]];
  const names = people.map(({ signer }) => signer.name.replaceAll(/\s+/g, ' ').slice(0, 60));
  const shown = names.length > 6 ? say`${enumeration(names.slice(0, 5).map((name) => quote(name)))} and ${names.length - 5} others` : quotedList(names); // prettier-ignore
  return {
    ...placeOfSignature(charter, first.signature),
    message: sentences(
      say`What ${shown} signed has changed since. Ask them to read it and to sign again by ${inWords(until)}.`,
      inForceWords(window),
    ),
    related: others.map(({ signature, signer }) => ({ span: placeOfSignature(charter, signature).span, message: say`The signature of ${quote(signer.name)}` })), // prettier-ignore
  };
}
