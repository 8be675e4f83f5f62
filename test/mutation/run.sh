#!/usr/bin/env bash
# Mutation tests: `npm run mutation` for all rooms, `npm run mutation -- decode` for one. Names of
# files limit it: `npm run mutation -- decode src/decode/retryAfter.ts`. Takes hours.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --legacy-peer-deps --no-audit --no-fund --ignore-scripts
cd ../..
rooms=${1:-decode translate react adapters explain testing}
files=$(IFS=,; echo "${*:2}")
status=0
for room in $rooms; do
  MUTATION_ROOM=$room test/mutation/node_modules/.bin/stryker run test/mutation/stryker.config.mjs \
    ${files:+--mutate "$files"} || status=$?
done
exit $status
