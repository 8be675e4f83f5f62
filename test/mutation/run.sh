#!/usr/bin/env bash
# Mutation tests of what decodes and translates. Names of files limit it: `npm run mutation -- src/decode/retryAfter.ts`.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --legacy-peer-deps --no-audit --no-fund --ignore-scripts
cd ../..
files=$(IFS=,; echo "$*")
exec test/mutation/node_modules/.bin/stryker run test/mutation/stryker.json ${files:+--mutate "$files"}
