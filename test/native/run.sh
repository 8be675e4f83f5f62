#!/usr/bin/env bash
# The package as published in a React Native app: compiled, rendered by Jest, bundled by Metro, compiled
# and run by Hermes. Needs the built package (`npm run build`).
set -euo pipefail
cd "$(dirname "$0")"

npm ci --no-audit --no-fund --ignore-scripts
mkdir -p .build node_modules/clerk-error-i18n
tarball=$(cd ../.. && npm pack --silent --ignore-scripts --pack-destination test/native/.build)
tar xzf ".build/$tarball" -C node_modules/clerk-error-i18n --strip-components 1

npx tsc -p .
npx jest
node bundle.mjs
