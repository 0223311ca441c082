/* global React, ReactDOM, GraphiQL */
// Plain script on purpose: the page works offline and under a policy without inline scripts.
const place = document.getElementById('ide');

const notice = (html) => {
  place.innerHTML = `<div class="notice">${html}</div>`;
};

const ask = (body) =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((response) => response.json());

async function open() {
  const resumed = await fetch('/session/resume', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).then((response) => response.json());
  if (!resumed.expiresAt) {
    notice(
      '<h1>GraphiQL</h1><p>Sign in to <a href="/">the console</a> as staff of the zone, then come back.</p>',
    );
    return;
  }
  const { data } = await ask({ query: '{ me { permissions } }' });
  if (!data?.me?.permissions.includes('ide:use')) {
    notice('<h1>GraphiQL</h1><p>This page is for staff of the zone. <a href="/">Back to the console</a></p>');
    return;
  }
  const defaultQuery =
    '# Try: { villages { code name { fa en ru } } }\n{\n  me { login role permissions }\n}\n';
  ReactDOM.createRoot(place).render(React.createElement(GraphiQL, { fetcher: ask, defaultQuery }));
}

open().catch((error) => notice(`<p>${String(error)}</p>`));
