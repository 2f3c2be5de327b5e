#!/usr/bin/env node
import { runFolio } from './cli/run-folio.ts';
import { terminal } from './cli/terminal.ts';

process.exitCode = await runFolio(process.argv.slice(2), terminal);
