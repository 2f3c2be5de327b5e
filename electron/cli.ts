#!/usr/bin/env node
import { runFolio } from './cli/run-folio.ts';
import { terminal } from './cli/terminal.ts';

// The reader of a pipe may stop early (`folio check CASE | head`): no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runFolio(process.argv.slice(2), terminal);
