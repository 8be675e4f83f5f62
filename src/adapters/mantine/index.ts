'use client';

/**
 * Clerk's errors as those of Mantine's forms.
 *
 * @module
 */
export { useClerkMantineForm } from './useClerkMantineForm.ts';
