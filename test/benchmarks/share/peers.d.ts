/** The peers are installed for the benchmark alone; these few calls need no more. */
declare module 'react-dom' {
  export const flushSync: (render: () => void) => void;
}
declare module 'react-dom/client' {
  export const createRoot: (place: Element) => {render: (what: unknown) => void};
}
declare module 'react-share';
declare module 'share-menu';
declare module 'share-menu/*';
