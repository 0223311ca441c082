// A real OpenID provider on this machine, for one test file: it runs beside the test, as a provider would.
// Who is at its keyboard is set by the test over the channel between the processes.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [, , clientId, clientSecret] = process.argv;
let person = { sub: 'nobody' };
let provider;

const server = createServer((request, response) => {
  if (request.url.startsWith('/interaction/')) return void interact(request, response);
  provider.callback()(request, response);
});

server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: ['http://127.0.0.1/callback'],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    cookies: { keys: ['only-for-tests'] },
  });
  // The test's API takes whatever port is free, and its providers whatever ids they get.
  provider.Client.prototype.redirectUriAllowed = () => true;
  provider.on('server_error', (_context, error) => process.stderr.write(`${error.stack}\n`));
  process.send({ issuer });
});

/** Signs in whoever is at the keyboard, and consents to what is asked. */
async function interact(request, response) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    const { sub, amr, acr } = person;
    const login = { accountId: sub, ...(amr ? { amr } : {}), ...(acr ? { acr } : {}) };
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
}

process.on('message', (next) => {
  person = next;
  process.send({ seated: true });
});
process.on('disconnect', () => process.exit());
