/** What `vscode.l10n.t` does, for what is tested without an editor: a sentence with {0}, {1} … and what is filled in. */
export type Translate = (sentence: string, ...filledIn: readonly (string | number)[]) => string;
