import { defineEntries } from '../../entry.ts';

export default defineEntries([
  {
    name: 'UnexpectedError',
    code: 'unexpected_error',
    apis: [],
    editions: {},
    knownFrom: 'this library',
    description: 'A value that is no Clerk error, such as a TypeError of the app.',
    audience: 'user',
    remedy: 'retry',
  },
  {
    name: 'UnknownCode',
    code: 'unknown_code',
    apis: [],
    editions: {},
    knownFrom: 'this library',
    description: 'A Clerk error with a code that this version does not know.',
    audience: 'user',
    remedy: 'retry',
  },
  {
    name: 'AvatarFileSizeExceeded',
    code: 'avatar_file_size_exceeded',
    apis: [],
    editions: {},
    knownFrom: 'clerk-js',
    description: 'The picture is larger than 10 MB.',
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'AvatarFileTypeInvalid',
    code: 'avatar_file_type_invalid',
    apis: [],
    editions: {},
    knownFrom: 'clerk-js',
    description: 'The file is no picture of a type that Clerk takes.',
    audience: 'user',
    remedy: 'choose-another',
  },
]);
