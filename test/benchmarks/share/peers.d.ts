/** React comes without types of its own, and these few calls need none. */
declare module 'react' {
  export const createElement: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
  export const Fragment: unknown;
}
declare module 'react-dom' {
  export const flushSync: (render: () => void) => void;
}
declare module 'react-dom/client' {
  export const createRoot: (place: Element) => {render: (what: unknown) => void};
}
declare module 'react-share';
declare module 'share-menu';
declare module 'share-menu/*';
