/**
 * What a browser carries out or shows itself, beside pages of the web: the fetch schemes of the Fetch
 * Standard, `javascript:`, and old and vendors' own. All other schemes it hands to an app (HTML
 * Standard, "hand-off to external software").
 */
const carriedOutHere = /^(?:javascript|vbscript|data|blob|about|file|filesystem|view-source|wss?):$/;

/**
 * An address that a link may lead to when it is to open a form or an app, or nothing: a page of the
 * web, without user name or password, of any length; what an app is asked for (`mailto:`, `sms:`,
 * `fb-messenger:` …), of which there is no full list; a relative address. It is given back as it was
 * written.
 */
export const appLink = (value: unknown): string | undefined => {
  if (!value || typeof value !== 'string') return undefined;
  try {
    const {protocol, username} = new URL(value, 'https://base.invalid/');
    return carriedOutHere.test(protocol) || username ? undefined : value;
  } catch {
    return undefined;
  }
};
