#!/usr/bin/env node
import { processIo } from './processIo.ts';
import { runCli } from './runCli.ts';

// The exit code is set and not forced, so that all output reaches a slow pipe.
process.exitCode = await runCli(process.argv.slice(2), processIo());
