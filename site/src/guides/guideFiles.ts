/** The guides by the last part of their address, and where their text is. */
export const guides: Readonly<Record<string, string>> = {
  start: 'README.md',
  react: 'docs/react.md',
  core: 'docs/core.md',
  words: 'docs/words.md',
  languages: 'docs/languages.md',
  servers: 'docs/servers.md',
  testing: 'docs/testing.md',
  api: 'docs/api.md',
  'sdk-recovery': 'docs/sdk-recovery.md',
  benchmarks: 'docs/benchmarks.md',
  'tested-versions': 'docs/tested-versions.md',
  architecture: 'docs/architecture.md',
  decisions: 'docs/decisions.md',
  contributing: 'CONTRIBUTING.md',
  changelog: 'CHANGELOG.md',
};
