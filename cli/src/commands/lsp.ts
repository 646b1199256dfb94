import { Option } from 'commander';
import type { Define } from '../command.js';

export const define: Define = (command) => {
  command
    .option('--stdio', 'talk over standard input and output (the default)')
    // Editors may add these; the server reads them from the arguments itself.
    .addOption(new Option('--node-ipc').hideHelp())
    .addOption(new Option('--socket <PORT>').hideHelp())
    .addOption(new Option('--pipe <NAME>').hideHelp())
    .addOption(new Option('--clientProcessId <ID>').hideHelp())
    .action(startServer);
};

/** From here on the server has standard input and output to itself, and ends the process when the editor leaves. */
export async function startServer(): Promise<void> {
  const [{ connect, host }, { connectionOptions, start }] = await Promise.all([
    import('../../../server/src/node.js'),
    import('../../../server/src/start.js'),
  ]);
  start(connect(connectionOptions), host);
}
