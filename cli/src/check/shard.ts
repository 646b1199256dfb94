/** One of several runs that share the charters between them: the first is 1 of `of`. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Reads "1/4"; undefined for anything that is no such part. */
export function parseShard(text: string): Shard | undefined {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [part, of] = [Number(match?.[1]), Number(match?.[2])];
  return part >= 1 && part <= of ? { part, of } : undefined;
}

/** Every n-th charter, so that those of one folder are spread over the runs. */
export function isInShard(index: number, shard: Shard | undefined): boolean {
  return !shard || index % shard.of === shard.part - 1;
}
