/**
 * Addresses that no reader may be sent to, in the disguises that browsers see through: letter case, white
 * space and control characters before and within the scheme, user names, schemes that run or open
 * something. None of them may pass.
 */
const schemes = [
  'javascript',
  'JavaScript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'about',
  'view-source',
];

const disguises: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\t\n\r ${address}`,
  (address) => `\u0000${address}`,
  (address) => `\u0001\u001f${address}`,
  (address) => [...address].join('\t'),
  (address) => [...address].join('\n'),
  (address) => address.replace(':', '\r\n:'),
  (address) => `${address}\u0000`,
  (address) => `${address}${' '.repeat(40)}`,
];

const bodies = [
  'alert(1)',
  '//example.se/%0aalert(1)',
  'text/html,<script>alert(1)</script>',
  'https://example.se/',
  '/etc/passwd',
  '',
];

export const badAddresses: readonly string[] = [
  ...schemes.flatMap((scheme) =>
    bodies.flatMap((body) => disguises.map((disguise) => disguise(`${scheme}:${body}`))),
  ),
  'ms-msdt:/id PCWDiagnostic',
  'ms-word:ofe|u|https://example.se/a.docx',
  'intent://example.se#Intent;scheme=https;end',
  'market://details?id=se.example',
  'sms:+46700000000',
  'ftp://example.se/',
  'ws://example.se/',
  'wss://example.se/',
  'gopher://example.se/',
  'chrome://settings',
  'jar:https://example.se!/a',
  'feed:javascript:alert(1)',
  'livescript:alert(1)',
  'x:alert(1)',
  'a+b-c.d:alert(1)',
  'https://user@example.se/',
  'https://user:password@example.se/',
  'https://:password@example.se/',
  'https:\\\\user@example.se\\',
  '//user@example.se/',
  '\\\\user@example.se\\',
  'https://example.se:99999/',
  'https://',
  'https://[::1',
  'https://exa mple.se/',
  'https://example.se%00.evil.example/',
  'https://%zz/',
  `https://example.se/${'a'.repeat(2048)}`,
  '',
  ' ',
  '\u0000',
  '\t\n',
];

/** As `badAddresses`, for what is fetched or shown within the page. */
export const badMedia: readonly string[] = [
  ...badAddresses,
  'mailto:anna@example.se',
  'tel:+46920453000',
  'MAILTO:x',
];

/**
 * Addresses that look bad and are not: nothing decodes or normalises them, so they are paths. They may
 * pass, and must then stay on the site that they stand on.
 */
export const harmlessAddresses: readonly string[] = [
  '&#106;avascript:alert(1)',
  'javascript%3Aalert(1)',
  'java%0ascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  '\uff4aavascript:alert(1)',
  'java\u017fcript:alert(1)',
  'jav\u0131script:alert(1)',
  './javascript:alert(1)',
  '/javascript:alert(1)',
  '?javascript:alert(1)',
  '#javascript:alert(1)',
  'javascript/alert(1)',
  '"><script>alert(1)</script>',
  '" onerror=alert(1) x="',
  "' onfocus='alert(1)",
  '{{constructor.constructor("alert(1)")()}}',
];
