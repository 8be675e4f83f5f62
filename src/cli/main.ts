#!/usr/bin/env node
import { processIo } from './processIo.ts';
import { runCli } from './runCli.ts';

// `process.exit` would cut off output that a slow pipe has not taken yet.
process.exitCode = await runCli(process.argv.slice(2), processIo());
