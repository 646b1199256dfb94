import {
  count as counted,
  DEGREES,
  pathOf,
  plainFailure,
  printable,
  printJson,
  redlineText,
  enumeration,
  inLanguage,
  say,
  windowWords,
  type Catalogue,
  type Degree,
  type Failure,
  type Lost,
  type Said,
  type SigningWindow,
  type Verdict,
  type VerifiedSignature,
} from '../../../core/src/index.js';
import { readPackage } from '../package.js';

/** One charter and what its signatures are worth. */
export interface Verified {
  readonly file: string;
  readonly title: string;
  readonly signatures: readonly VerifiedSignature[];
  /** Who is asked to sign anew. */
  readonly window: SigningWindow | undefined;
  /** What the change that is under way takes away, where git knows what was there before. */
  readonly lost: readonly Lost[];
}

const WORDS: { readonly [verdict in Verdict]: Said } = {
  holds: say`holds`,
  'does-not-hold': say`does not hold`,
  entered: say`entered`,
  missing: say`missing`,
};

const LOST: { readonly [what in Lost['what']]: Said } = {
  signature: say`this change takes the signature out`,
  seal: say`this change takes the seal off the signature`,
  signer: say`this change takes them out of those who may sign`,
};

export function asText(
  { file, title, signatures, window, lost }: Verified,
  today: string,
  catalogue: Catalogue | undefined,
): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const lines = signatures.map(({ verdict, name, signed, reason, said, evidence, kind, by }) => {
    const degree =
      evidence && (evidence === 'recorded' && by !== undefined ? say`entered by ${by}` : DEGREES[evidence]);
    const rests = verdict === 'holds' && degree ? [words(degree)] : [];
    const known = [signed, ...rests, kind].filter((word) => word !== undefined);
    const who = [name === '' ? words(say`A signature without a name`) : name, ...known].join(', ');
    const why = said ? words(said) : reason;
    return printable(`${words(WORDS[verdict]).padEnd(13)}  ${who}${why === undefined ? '' : `: ${why}`}`);
  });
  for (const { what, name, signed } of lost) {
    const who = [name, ...(signed === undefined ? [] : [signed])].join(', ');
    lines.push(printable(`${words(say`taken out`).padEnd(13)}  ${who}: ${words(LOST[what])}`));
  }
  lines.push(...rewordedLines(signatures, words));
  const none = lines.length === 0 ? [words(say`Nobody has signed, and nobody is asked to.`)] : lines;
  const asked = window?.inForce.wording === 'earlier' ? windowWords(window, today) : undefined;
  const all = asked === undefined ? none : [...none, printable(words(asked))];
  return `${printable(title === '' ? file : `${file}: ${title}`)}\n${all.map((line) => `  ${line}\n`).join('')}\n`;
}

/** What has been worded anew since somebody signed, each once. */
function rewordedLines(signatures: readonly VerifiedSignature[], words: (said: Said) => string): string[] {
  const all = signatures.flatMap(({ reworded = [] }) => reworded);
  const shown = new Set(all.map(({ at, before, after }) => printable(`  ${at}: ${redlineText(before, after)}`)));
  return shown.size === 0 ? [] : [words(say`Worded anew since:`), ...shown];
}

export function asJson(
  charters: readonly Verified[],
  failures: readonly Failure[],
  today: string,
  catalogue: Catalogue | undefined,
): string {
  return printJson({
    version: 1,
    tool: { name: 'charter', version: readPackage().version },
    today,
    summary: {
      files: charters.length,
      holds: count(charters, 'holds'),
      doesNotHold: count(charters, 'does-not-hold'),
      entered: count(charters, 'entered'),
      missing: count(charters, 'missing'),
      evidence: {
        recorded: countResting(charters, 'recorded'),
        vouched: countResting(charters, 'vouched'),
        proven: countResting(charters, 'proven'),
      },
    },
    charters: charters.map(({ file, title, signatures, window, lost }) => ({
      file,
      title,
      ...(window && { window: windowJson(window) }),
      signatures: signatures.map(
        ({ verdict, signer, name, signed, reason, said, evidence, node, file: own, kind, by, reworded }) => ({
          state: verdict,
          member: signer ?? null,
          name,
          ...(verdict === 'missing' ? {} : { signed: signed ?? null, evidence }),
          ...(kind !== undefined && { kind }),
          ...(by !== undefined && { by }),
          ...(reason === undefined ? {} : { reason: said ? inLanguage(said, catalogue) : reason }),
          ...(reworded && { reworded }),
          path: own === undefined ? pathOf(node) : ['signatures'],
          ...(own !== undefined && { file: own }),
        }),
      ),
      lost: lost.map(({ what, id, name, signed }) => ({ what, member: id, name, signed: signed ?? null })),
    })),
    failures: failures.map(plainFailure),
  });
}

function windowJson({ state, asked, until, inForce }: SigningWindow): object {
  return {
    state,
    asked: asked.map(({ signer, until: day }) => ({ member: signer.id, ...(day === undefined ? {} : { until: day }) })),
    ...(until === undefined ? {} : { until }),
    inForce,
  };
}

/** 2 charters: 5 hold (1 sealed, 2 confirmed), 1 does not hold, 0 entered, 2 missing. */
export function summaryOf(charters: readonly Verified[]): Said {
  const { length } = charters;
  const files = counted(length, say`${length} charter`, say`${length} charters`);
  const [holds, not] = [count(charters, 'holds'), count(charters, 'does-not-hold')];
  const more = (['proven', 'vouched'] as const).flatMap((degree) => {
    const resting = countResting(charters, degree);
    return resting === 0 ? [] : [say`${resting} ${DEGREES[degree]}`];
  });
  const holding = counted(holds, say`${holds} holds`, say`${holds} hold`);
  const counts = [
    more.length === 0 ? holding : say`${holding} (${enumeration(more)})`,
    counted(not, say`${not} does not hold`, say`${not} do not hold`),
    say`${count(charters, 'entered')} entered`,
    say`${count(charters, 'missing')} missing`,
  ];
  return say`${files}: ${enumeration(counts)}.`;
}

export function count(charters: readonly Verified[], wanted: Verdict): number {
  return charters.flatMap(({ signatures }) => signatures).filter(({ verdict }) => verdict === wanted).length;
}

/** Those that hold, by what they rest on. */
function countResting(charters: readonly Verified[], wanted: Degree): number {
  return charters
    .flatMap(({ signatures }) => signatures)
    .filter(({ verdict, evidence }) => verdict === 'holds' && evidence === wanted).length;
}
