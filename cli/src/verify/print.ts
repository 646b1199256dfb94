import {
  DEGREES,
  pathOf,
  plainFailure,
  printable,
  printJson,
  redlineText,
  english,
  windowWords,
  type Degree,
  type Failure,
  type Lost,
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

const WORDS: { readonly [verdict in Verdict]: string } = {
  holds: 'holds',
  'does-not-hold': 'does not hold',
  entered: 'entered',
  missing: 'missing',
};

const LOST: { readonly [what in Lost['what']]: string } = {
  signature: 'this change takes the signature out',
  seal: 'this change takes the seal off the signature',
  signer: 'this change takes them out of those who may sign',
};

export function asText({ file, title, signatures, window, lost }: Verified, today: string): string {
  const lines = signatures.map(({ verdict, name, signed, reason, evidence, kind, by }) => {
    const entered = by === undefined ? '' : ` by ${by}`;
    const rests = verdict === 'holds' && evidence ? [`${DEGREES[evidence]}${evidence === 'recorded' ? entered : ''}`] : []; // prettier-ignore
    const known = [signed, ...rests, kind].filter((word) => word !== undefined);
    const who = [name === '' ? 'A signature without a name' : name, ...known].join(', ');
    return printable(`${WORDS[verdict].padEnd(13)}  ${who}${reason === undefined ? '' : `: ${reason}`}`);
  });
  for (const { what, name, signed } of lost) {
    const who = [name, ...(signed === undefined ? [] : [signed])].join(', ');
    lines.push(printable(`${'taken out'.padEnd(13)}  ${who}: ${LOST[what]}`));
  }
  lines.push(...rewordedLines(signatures));
  const none = lines.length === 0 ? ['Nobody has signed, and nobody is asked to.'] : lines;
  const asked = window?.inForce.wording === 'earlier' ? windowWords(window, today) : undefined;
  const all = asked === undefined ? none : [...none, printable(english(asked))];
  return `${printable(title === '' ? file : `${file}: ${title}`)}\n${all.map((line) => `  ${line}\n`).join('')}\n`;
}

/** What has been worded anew since somebody signed, each once. */
function rewordedLines(signatures: readonly VerifiedSignature[]): string[] {
  const all = signatures.flatMap(({ reworded = [] }) => reworded);
  const shown = new Set(all.map(({ at, before, after }) => printable(`  ${at}: ${redlineText(before, after)}`)));
  return shown.size === 0 ? [] : ['Worded anew since:', ...shown];
}

export function asJson(charters: readonly Verified[], failures: readonly Failure[], today: string): string {
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
        ({ verdict, signer, name, signed, reason, evidence, node, file: own, kind, by, reworded }) => ({
          state: verdict,
          member: signer ?? null,
          name,
          ...(verdict === 'missing' ? {} : { signed: signed ?? null, evidence }),
          ...(kind !== undefined && { kind }),
          ...(by !== undefined && { by }),
          ...(reason === undefined ? {} : { reason }),
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
export function summaryOf(charters: readonly Verified[]): string {
  const files = charters.length === 1 ? '1 charter' : `${charters.length} charters`;
  const [holds, not] = [count(charters, 'holds'), count(charters, 'does-not-hold')];
  const more = (['proven', 'vouched'] as const).flatMap((degree) => {
    const resting = countResting(charters, degree);
    return resting === 0 ? [] : [`${resting} ${DEGREES[degree]}`];
  });
  const counts = [
    `${holds} ${holds === 1 ? 'holds' : 'hold'}${more.length === 0 ? '' : ` (${more.join(', ')})`}`,
    `${not} ${not === 1 ? 'does' : 'do'} not hold`,
    `${count(charters, 'entered')} entered`,
    `${count(charters, 'missing')} missing`,
  ];
  return `${files}: ${counts.join(', ')}.`;
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
