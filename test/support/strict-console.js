/**
 * Stands in every test page ahead of everything else: an error that is only told to the console, or
 * a warning of Lit's development build, fails the test that runs. A test that expects one puts a
 * function of its own in the place of `console.error` or `console.warn`.
 */
const isLitWarning = (text) =>
  text.includes('https://lit.dev/msg/') && !text.startsWith('Lit is in dev mode');

for (const method of ['error', 'warn']) {
  const tell = console[method];
  console[method] = (...what) => {
    tell.apply(console, what);
    const text = what.map(String).join(' ');
    if (method === 'error' || isLitWarning(text)) reportError(new Error(`In the console: ${text}`));
  };
}
