/** One spelling for every way to write a uri: editors and Node escape different characters. */
export function sameUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
