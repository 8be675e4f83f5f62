'use client';

import { decodeClerkError } from '../../src/entry/index.ts';
import { FormError, useClerkError } from '../../src/entry/react.ts';

export default function ActionError({ error }: { error: Error }) {
  const clerk = useClerkError({ initial: decodeClerkError(error) });
  return <FormError errors={clerk} />;
}
