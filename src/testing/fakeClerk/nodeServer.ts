import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeClerk } from './fakeClerk.ts';

/** A fake Clerk that listens on the loopback interface. */
export interface FakeClerkServer {
  /** Such as `http://127.0.0.1:41235`: the `apiUrl` of `createClerkClient`. */
  readonly url: string;
  /** Ends all connections and stops listening. */
  readonly close: () => Promise<void>;
}

async function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  return chunks.length ? new Uint8Array(Buffer.concat(chunks)) : null;
}

/** Lets a page of any origin read the answers, cookies included. */
function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  const { origin } = headers;
  if (!origin) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-expose-headers': 'retry-after, cf-ray',
  };
}

async function answer(clerk: FakeClerk, message: IncomingMessage, reply: ServerResponse) {
  const cors = corsHeaders(message);
  if (message.method === 'OPTIONS') return reply.writeHead(204, cors).end();
  const hangUp = new AbortController();
  reply.on('close', () => hangUp.abort());
  try {
    const { method = 'GET', url = '/', headers } = message;
    const body = await readBody(message);
    const request = new Request(new URL(url, `http://${headers.host}`), {
      method,
      headers: Object.entries(headers).map(([name, value]) => [name, `${value}`]),
      body,
      signal: hangUp.signal,
    });
    const response = await clerk.handle(request);
    reply.writeHead(response.status, { ...Object.fromEntries(response.headers), ...cors });
    reply.end(Buffer.from(await response.arrayBuffer()));
  } catch {
    // A dropped connection: the client sees a socket that closes without an answer.
    reply.destroy();
  }
}

/**
 * Serves a fake Clerk over real HTTP on a free port of the loopback interface, in Node only.
 *
 * @returns the server's URL, and a function that closes it. Rejects where listening is refused.
 *
 * @example
 * const server = await toNodeServer(clerk);
 * const client = createClerkClient({ secretKey: 'sk_test_x', apiUrl: server.url });
 * await server.close();
 */
export async function toNodeServer(clerk: FakeClerk): Promise<FakeClerkServer> {
  // Not an import, so a bundle for browsers does not ask for Node's modules.
  const { createServer } = process.getBuiltinModule('node:http');
  const server = createServer((message, reply) => void answer(clerk, message, reply));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
