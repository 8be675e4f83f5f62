import { decodeClerkResponse } from '../../src/entry/index.ts';

export async function requestUser(body: object): Promise<{ readonly id: string }> {
  const response = await fetch('/api/users', { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw await decodeClerkResponse(response);
  return response.json();
}
