#!/usr/bin/env bash
# The package as published, with the versions of other tools that apps have. Needs the built package
# (`npm run build`). Arguments go to vitest.
set -euo pipefail
cd "$(dirname "$0")"

npm ci --no-audit --no-fund --ignore-scripts
mkdir -p .build node_modules/clerk-error-i18n
tarball=$(cd ../.. && npm pack --silent --ignore-scripts --pack-destination test/matrix/.build)
tar xzf ".build/$tarball" -C node_modules/clerk-error-i18n --strip-components 1

cd ../..
npx tsc -p test/matrix
exec npx vitest run --config test/matrix/vitest.config.ts "$@"
