'use client';

/**
 * Clerk's errors as those of Formik.
 *
 * @module
 */
export { useClerkFormik } from './useClerkFormik.ts';
