// Generated from package.json by scripts/generate.mjs. Do not edit.
export const homepage: string | undefined = undefined;
