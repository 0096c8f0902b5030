// Installed by the benchmark alone, so their types are not there when the project is checked.
declare module '@lit-labs/ssr';
declare module '@lit-labs/ssr/lib/render-result.js';
declare module '@lit-labs/ssr/lib/server-template.js';
declare module '@portabletext/to-html';
declare module '@contentful/rich-text-html-renderer';
