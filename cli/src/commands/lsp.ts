import { Option } from 'commander';
import type { Define } from '../command.js';
import { startServer } from '../start-server.js';

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
