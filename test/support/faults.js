/** How often each address was asked for. */
const tries = new Map();

const article = (headline) =>
  JSON.stringify({version: '1.0', type: 'NewsArticle', lang: 'sv', headline, blocks: []});

/** Every answer by its name; what follows a `/` in the address keeps the tests apart. */
const answers = {
  missing: (context) => {
    context.status = 404;
    context.body = 'Not here';
  },
  'login-page': (context) => {
    context.type = 'text/html';
    context.body = '<!doctype html><title>Logga in</title>';
  },
  empty: (context) => {
    context.type = 'json';
    context.body = '';
  },
  truncated: (context) => {
    context.type = 'json';
    context.body = article('Avbruten').slice(0, -20);
  },
  null: (context) => {
    context.type = 'json';
    context.body = 'null';
  },
  'plain-text': (context) => {
    context.type = 'text/plain; charset=utf-8';
    context.body = article('Som text');
  },
  large: (context) => {
    context.type = 'json';
    context.body = `${' '.repeat(3_000_000)}${article('För stor')}`;
  },
  slow: async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 1300));
    context.type = 'json';
    context.body = article('Sen');
  },
  hang: () => new Promise((resolve) => setTimeout(resolve, 8000)),
  'busy-once': (context) => {
    const count = (tries.get(context.path) ?? 0) + 1;
    tries.set(context.path, count);
    if (count === 1) {
      context.status = 503;
      context.set('retry-after', '0');
      context.body = 'Busy';
    } else {
      context.type = 'json';
      context.body = article('Andra försöket');
    }
  },
  'busy-until': (context) => {
    const count = (tries.get(context.path) ?? 0) + 1;
    tries.set(context.path, count);
    if (count === 1) {
      context.status = 503;
      context.set('retry-after', new Date(Date.now() + 60_000).toUTCString());
    }
    context.type = 'json';
    context.body = article('Senare');
  },
  counted: (context) => {
    const count = (tries.get(context.path) ?? 0) + 1;
    tries.set(context.path, count);
    context.type = 'json';
    context.body = article(`Fråga ${count}`);
  },
};

/** What a browser may keep for an hour, though it is another article each time. */
const cached = (context) => {
  const count = (tries.get(context.path) ?? 0) + 1;
  tries.set(context.path, count);
  context.set('cache-control', 'max-age=3600');
  context.type = 'json';
  context.body = article(`Fråga ${count}`);
};

/** Middleware of the test server: addresses below /fault/ answer as broken servers do. */
export const faults = async (context, next) => {
  const [, folder, name] = context.path.split('/');
  if (folder !== 'fault' || !(name === 'cached' || Object.hasOwn(answers, name))) return next();
  if (name === 'cached') return cached(context);
  context.set('cache-control', 'no-store');
  return answers[name](context);
};
