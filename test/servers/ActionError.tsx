'use client';

import { decodeClerkError } from '../../src/entry/index.ts';
import { FormError, useClerkError } from '../../src/entry/react/index.ts';

export default function ActionError({ error }: { error: Error }) {
  const form = useClerkError({ initial: decodeClerkError(error) });
  return <FormError form={form} />;
}
