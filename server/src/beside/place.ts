/** The folder of the workspace around a file, else the folder it is in: uris without a slash at the end. */
export function topOf(uri: string, folders: readonly string[]): string {
  const around = folders.filter((folder) => uri.startsWith(`${folder}/`)).toSorted((a, b) => b.length - a.length)[0];
  return around ?? uri.slice(0, uri.lastIndexOf('/'));
}

/** The path of a file from a folder around it, as it is called on disk. */
export function placeIn(uri: string, top: string): string {
  const escaped = uri.slice(top.length + 1);
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

/** The uri of what lies at a path below a folder. */
export function uriIn(top: string, path: string): string {
  return `${top}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
