import {msg} from '@lit/localize';
import type {BuiltIn} from '../network.js';
import type {ShareTarget} from '../share-address.js';
import {SocialShareCompletedEvent} from '../social-share.events.js';

const shareData = ({url, title, text}: ShareTarget): ShareData =>
  text === title ? {title, url} : {title, text, url};

/** The browser's own sharing, which hands the page to the reader's apps (Web Share API). */
export const native: BuiltIn = {
  id: 'native',
  words: () => msg('Dela', {id: 'social-share.native'}),
  icon: 'm12 0 6 6-1.5 1.5L13 4v12h-2V4L7.5 7.5 6 6zM3 9h5v2H5v11h14V11h-3V9h5v15H3z',
  available: (target) => !!navigator.canShare?.(shareData(target)),
  firstOnTouch: true,
  run: async ({target, announce, fail, send}) => {
    const shared = target();
    announce(() => '');
    try {
      await navigator.share(shareData(shared));
      send(new SocialShareCompletedEvent('native', shared.url));
    } catch (error) {
      // The reader thought better of it, or the choice is still open from the click before.
      if (!/^(Abort|InvalidState)Error$/.test((error as Error).name)) fail(error);
    }
  },
};
