import { describe, expect, test } from 'vitest';
import { nearest, slipOf } from './nearest.ts';

describe('the candidates that are most like a text', () => {
  test.each<[string, string[], string[]]>([
    ['pwned', ['form_password_pwned', 'session_exists'], ['form_password_pwned']],
    ['my_session_exists_now', ['session_exists', 'user_locked'], ['session_exists']],
    ['User-Locked', ['session_exists', 'user_locked'], ['user_locked']],
    ['user_loked', ['user_locked', 'user_lock', 'user_banned'], ['user_locked', 'user_lock']],
    [
      'lock',
      ['user_locked', 'locked', 'look', 'clock'],
      ['clock', 'locked', 'user_locked', 'look'],
    ],
    ['lock', ['look', 'look'], ['look']],
    // Two letters may differ, and in a long text one of three.
    ['abcd', ['abxy', 'axyz'], ['abxy']],
    ['abcdefghijkl', ['abcdefghwxyz', 'abcdefgvwxyz'], ['abcdefghwxyz']],
    ['abcd', ['zzabcy', 'bc', 'cd12345'], ['bc']],
    // Two letters are in too many words.
    ['ab', ['xxxabxxx'], []],
    ['user', ['', '_'], []],
    ['', ['a', ''], []],
    ['_-', ['a', ''], []],
  ])('%j of %j', (text, candidates, expected) => {
    expect(nearest(text, candidates)).toEqual(expected);
  });

  test('are five, or fewer where fewer are wanted', () => {
    const candidates = ['locked1', 'locked2', 'locked3', 'locked4', 'locked5', 'locked6'];
    expect(nearest('locked', candidates)).toEqual(candidates.slice(0, 5));
    expect(nearest('locked', candidates, 1)).toEqual(['locked1']);
  });
});

describe('a slip', () => {
  test.each<[string, string[], string | undefined]>([
    ['emial_address', ['email_address', 'web3_wallet'], 'email_address'],
    ['email_adress', ['email_address'], 'email_address'],
    ['email_addresss', ['email_address'], 'email_address'],
    ['passwords', ['pasword', 'password'], 'password'],
    ['passwords', ['password', 'passworts'], 'password'],
    // One letter of three at most.
    ['code', ['role', 'mode'], 'mode'],
    ['cod', ['cid'], 'cid'],
    ['no', ['na'], undefined],
    ['password', ['passxxxd', 'passwordxyz'], undefined],
    ['first_name', [], undefined],
  ])('%s of %j is %s', (key, candidates, expected) => {
    expect(slipOf(key, candidates)).toBe(expected);
  });
});
