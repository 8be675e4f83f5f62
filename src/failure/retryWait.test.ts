import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { timeLeft, waitOf } from './retryWait.ts';

const waiting = (retryAfter: number) =>
  decodeClerkError({ errors: [{ code: 'too_many_requests', message: '' }], retryAfter });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the seconds to wait', () => {
  it('are those of a failure, or of an error', () => {
    const failure = waiting(30);
    expect(waitOf(failure)).toBe(30);
    expect(waitOf(failure.errors[0])).toBe(30);
  });

  it('are none without a wait, and without a failure', () => {
    expect(waitOf(decodeClerkError({ errors: [{ code: 'session_exists' }] }))).toBeUndefined();
    expect(waitOf(null)).toBeUndefined();
    expect(waitOf(undefined)).toBeUndefined();
  });
});

describe('the milliseconds that are left', () => {
  it('begin when somebody first asks, and end at 0', () => {
    const failure = waiting(30);
    vi.advanceTimersByTime(5000);
    expect(timeLeft(failure)).toBe(30_000);
    vi.advanceTimersByTime(10_000);
    expect(timeLeft(failure)).toBe(20_000);
    vi.advanceTimersByTime(20_001);
    expect(timeLeft(failure)).toBe(0);
  });

  it('are counted for each object', () => {
    const failure = waiting(30);
    timeLeft(failure);
    vi.advanceTimersByTime(10_000);
    expect(timeLeft(waiting(30))).toBe(30_000);
  });

  it('are 0 without a wait, and without a failure', () => {
    expect(timeLeft(waiting(0))).toBe(0);
    expect(timeLeft(null)).toBe(0);
    expect(timeLeft(decodeClerkError({ errors: [{ code: 'session_exists' }] }))).toBe(0);
  });

  it('do not grow when the clock of the system is set back', () => {
    const failure = waiting(30);
    timeLeft(failure);
    vi.advanceTimersByTime(10_000);
    expect(timeLeft(failure)).toBe(20_000);
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(timeLeft(failure)).toBe(20_000);
    vi.advanceTimersByTime(5000);
    expect(timeLeft(failure)).toBe(15_000);
  });
});
