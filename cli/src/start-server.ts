/** From here on the server has standard input and output to itself, and ends the process when the editor leaves. */
export async function startServer(): Promise<void> {
  const [{ connect, host }, { connectionOptions, start }] = await Promise.all([
    import('../../server/src/node.js'),
    import('../../server/src/start.js'),
  ]);
  start(connect(connectionOptions), host);
}
