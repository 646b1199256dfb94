#!/usr/bin/env node
import process from 'node:process';
import { readPackage } from './package.js';
import { startServer } from './start-server.js';

const HELP = `Usage: charter-language-server --stdio

The language server for team charters, for editors. It talks over standard input and output.

Options:
  --stdio        Talk over standard input and output (the default)
  -V, --version  Print the version
  -h, --help     Print this text
`;

const args = process.argv.slice(2);
if (args.includes('--version') || args.includes('-V')) process.stdout.write(`${readPackage().version}\n`);
else if (args.includes('--help') || args.includes('-h')) process.stdout.write(HELP);
else void startServer();
