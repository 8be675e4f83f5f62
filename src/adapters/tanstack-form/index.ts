'use client';

/**
 * Clerk's errors as those of TanStack Form.
 *
 * @module
 */
export { useClerkTanStackForm } from './useClerkTanStackForm.ts';
