import { plain } from '../source/plain.js';
import { slug } from '../../text/slug.js';
import { withoutHonorific } from '../recognise/names.js';
import { textAt, type Thing } from './draft.js';

interface Keys {
  readonly name: string;
  readonly called: string;
  /** Without the titles before it. */
  readonly bare: string;
}

/** Everybody is asked about for everybody, and a document may name thousands. */
const known = new WeakMap<Thing, Keys>();

/** Tells whether a member has the same name, with or without the titles before it. */
export function namedAlike(name: string): (member: Thing) => boolean {
  const wanted = keysOf(plain(name));
  return (member) => {
    const { called, bare } = keysOfMember(member);
    return (wanted.called === '' ? member['name'] === name : called === wanted.called) || bare === wanted.bare;
  };
}

function keysOfMember(member: Thing): Keys {
  const name = textAt(member, 'name');
  const before = known.get(member);
  if (before?.name === name) return before;
  const keys = keysOf(name);
  known.set(member, keys);
  return keys;
}

function keysOf(name: string): Keys {
  return { name, called: slug(name), bare: slug(withoutHonorific(name)) };
}
