import { spawn } from 'node:child_process';
import { createFakeClerk } from 'clerk-error-i18n/testing';
import { toNodeServer } from 'clerk-error-i18n/testing/node';

// Starts a command with a fake Clerk on this machine: no account, no network. An app of your own
// does without this file.
const fake = createFakeClerk();
fake.succeed('POST /v1/users', { object: 'user', id: 'user_1' });
fake.fail('GET /v1/organizations/*', 'OrganizationNotFound');
const failing = createFakeClerk();
failing.fail('POST /v1/users', [
  { name: 'FormIdentifierExists', param: 'email_address' },
  { name: 'FormPwnedPassword', param: 'password' },
]);
const { url } = await toNodeServer({
  ...fake,
  handle: async (request) => {
    const isTaken = (await request.clone().text()).includes('taken@example.com');
    return (isTaken ? failing : fake).handle(request);
  },
});

const [command, ...args] = process.argv.slice(2);
const env = { ...process.env, CLERK_SECRET_KEY: 'sk_test_x', CLERK_API_URL: url };
spawn(command, args, { stdio: 'inherit', env }).on('exit', (code) => process.exit(code ?? 0));
