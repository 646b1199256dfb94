import type { Connection } from './lsp.js';
import { readSettings, SETTINGS_FILE } from '../../core/src/index.js';
import { createDocuments, type Documents } from './documents.js';
import { settingsDiagnostics } from './settings-diagnostics.js';

export function isSettingsFile(uri: string): boolean {
  return uri.endsWith(`/${SETTINGS_FILE}`);
}

/** The settings files that are open, which are told what is wrong in them as they are being written. */
export interface SettingsFiles extends Documents {
  /** Says it again, of one that was opened or changed. */
  judge(uri: string): void;
}

export function createSettingsFiles(connection: Connection): SettingsFiles {
  const documents = createDocuments();
  return {
    ...documents,
    judge(uri) {
      const text = documents.get(uri)?.reading.text;
      if (text === undefined) return;
      const diagnostics = settingsDiagnostics(text, readSettings(text).problems);
      void connection.sendDiagnostics({ uri, diagnostics });
    },
  };
}
