import { defineEntries } from '../../entry.ts';

export default defineEntries([
  {
    name: 'InvalidTOTPSecret',
    code: 'invalid_totp_secret_code',
    status: 422,
    apis: ['backend', 'frontend'],
    editions: { first: { backend: 'Totp', frontend: 'Totp' }, '2026-08': 'totp.go' },
    shortMessage: 'invalid TOTP secret',
    longMessage: 'The TOTP secret is invalid, please provide a valid one base32 encoded',
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'BackupCodesNotAvailable',
    code: 'backup_codes_not_available',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Backup Codes' }, '2026-08': 'backup_codes.go' },
    shortMessage: 'Backup codes not available',
    longMessage: 'In order to use backup codes, you have to enable any other Multi-factor method',
    audience: 'user',
    remedy: 'verify',
  },
  {
    name: 'TOTPAlreadyEnabled',
    code: 'totp_already_enabled',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Totp' }, '2026-08': 'totp.go' },
    description:
      "TOTPAlreadyEnabled signifies an error when a user attempts to enable TOTP, but it's already enabled.",
    shortMessage: 'TOTP already enabled',
    longMessage: 'TOTP is already enabled on your account',
    audience: 'user',
    remedy: 'none',
  },
]);
