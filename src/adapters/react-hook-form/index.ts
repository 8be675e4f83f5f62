'use client';

/**
 * Clerk's errors as those of React Hook Form.
 *
 * @module
 */
export { useClerkHookForm } from './useClerkHookForm.ts';
