'use client';

import { decodeClerkError } from '../../src/index.ts';
import { FormError, useClerkError } from '../../src/react/index.ts';

export default function ActionError({ error }: { error: Error }) {
  const clerk = useClerkError({ initial: decodeClerkError(error) });
  return <FormError errors={clerk} />;
}
