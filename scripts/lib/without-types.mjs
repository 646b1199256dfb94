import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * TypeScript as JavaScript, of all files by one start of esbuild: one for each would take most of the time.
 *
 * @param {readonly string[]} files paths from the root of the project
 * @returns {ReadonlyMap<string, string>} the code by the path of its source
 */
export function withoutTypes(files) {
  const { outputFiles } = buildSync({
    entryPoints: [...files],
    outbase: '.',
    outdir: '.',
    write: false,
    target: 'esnext',
  });
  const code = new Map(outputFiles.map((file) => [file.path, file.text]));
  return new Map(files.map((file) => [file, code.get(path.resolve(file.replace(/\.ts$/u, '.js'))) ?? '']));
}
