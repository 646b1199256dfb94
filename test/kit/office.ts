import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice writes files anew as another kind, such as `odt`, into the folder. */
export function convertInOffice(office: string, folder: string, to: string, files: readonly string[]): void {
  const profile = path.join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
  ];
  execFileSync(office, [...args, ...files], { stdio: 'ignore', env: { ...process.env, HOME: profile } });
}
