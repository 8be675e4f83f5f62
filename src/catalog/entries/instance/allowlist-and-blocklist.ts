import { defineEntries } from '../../entry.ts';

export default defineEntries([
  // Oddity: same code and texts as BlocklistIdentifierNotFound; only the prefix of the id tells them apart.
  {
    name: 'AllowlistIdentifierNotFound',
    code: 'resource_not_found',
    status: 404,
    apis: ['backend'],
    editions: {
      first: { backend: 'Allowlist Identifiers' },
      '2026-08': 'allowlist_identifiers.go',
    },
    shortMessage: 'Identifier not found',
    longMessage: 'No identifier was found with id <identifierID>',
    params: { identifierId: { text: '<identifierID>', type: 'text', prefix: 'alid_' } },
    audience: 'developer',
    remedy: 'fix-request',
  },
  // Oddity: same long text as DuplicateBlocklistIdentifier; the short one tells them apart.
  {
    name: 'DuplicateAllowlistIdentifier',
    code: 'duplicate_record',
    status: 400,
    apis: ['backend'],
    editions: {
      first: { backend: 'Allowlist Identifiers' },
      '2026-08': 'allowlist_identifiers.go',
    },
    shortMessage: 'duplicate allowlist identifier',
    longMessage: 'the identifier <identifier> already exists',
    params: { identifier: { text: '<identifier>', type: 'text' } },
    audience: 'developer',
    remedy: 'fix-request',
  },
  // Oddity: same code and texts as AllowlistIdentifierNotFound; only the prefix of the id tells them apart.
  {
    name: 'BlocklistIdentifierNotFound',
    code: 'resource_not_found',
    status: 404,
    apis: ['backend'],
    editions: {
      first: { backend: 'Blocklist Identifiers' },
      '2026-08': 'blocklist_identifiers.go',
    },
    shortMessage: 'Identifier not found',
    longMessage: 'No identifier was found with id <identifierID>',
    params: { identifierId: { text: '<identifierID>', type: 'text', prefix: 'blid_' } },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'DuplicateBlocklistIdentifier',
    code: 'duplicate_record',
    status: 400,
    apis: ['backend'],
    editions: {
      first: { backend: 'Blocklist Identifiers' },
      '2026-08': 'blocklist_identifiers.go',
    },
    shortMessage: 'duplicate blocklist identifier',
    longMessage: 'the identifier <identifier> already exists',
    params: { identifier: { text: '<identifier>', type: 'text' } },
    audience: 'developer',
    remedy: 'fix-request',
  },
]);
