import { decodeClerkError } from '../../src/entry/index.ts';
import { clerk } from './clerk.ts';

export async function POST(request: Request): Promise<Response> {
  const { emailAddress, password } = await request.json();
  try {
    const { id } = await clerk.users.createUser({ emailAddress: [emailAddress], password });
    return Response.json({ id });
  } catch (caught) {
    // Clerk's own status may be about your key, not about the person.
    return Response.json(decodeClerkError(caught), { status: 422 });
  }
}
