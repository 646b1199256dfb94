import { InvalidArgumentError } from 'commander';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day it is where the clock stands, as YYYY-MM-DD. */
export function dayOf(now: Date): string {
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}

/** Reads the value of `--today`. */
export function readDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It takes a day that exists, written as YYYY-MM-DD.');
  return value;
}

/** The value of `--today` in arguments that could not be read as a whole; undefined where it is not there or no day. */
export function dayIn(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => /^--today(?:=|$)/.test(arg));
  const value = args[index]?.slice('--today='.length) || args[index + 1];
  return index >= 0 && value !== undefined && isDay(value) ? value : undefined;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
