/** A relative reference (RFC 3986) for a path with forward slashes. */
export function toUri(file: string): string {
  return file
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
