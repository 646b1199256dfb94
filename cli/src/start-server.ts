/** From here on the server has standard input and output to itself, and ends the process when the editor leaves. */
export async function startServer(): Promise<void> {
  await import('../../server/src/main.js');
}
