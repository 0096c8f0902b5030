import {msg} from '@lit/localize';
import type {BuiltIn} from '../network.js';
import {SocialShareCopiedEvent} from '../social-share.events.js';

/**
 * Puts text on the reader's clipboard.
 * @returns Whether it is there. Pages without https, and frames that were not given the right to
 * the clipboard, are tried with the older way.
 */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
};

/** The way from before `navigator.clipboard`: the browser copies, and is handed the text as it does. */
const copyByCommand = (text: string): boolean => {
  let handed = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    handed = true;
  };
  addEventListener('copy', hand, {capture: true, once: true});
  try {
    return document.execCommand('copy') && handed;
  } catch {
    // Forbidden, or a picture of the page's has its name.
    return false;
  } finally {
    removeEventListener('copy', hand, {capture: true});
  }
};

export const copy: BuiltIn = {
  id: 'copy',
  words: () => msg('Kopiera länk', {id: 'social-share.copy'}),
  icon: 'M7 0h15v18H7zm2 2v14h11V2zM2 5h3v2H4v14h11v-1h2v3H2z',
  run: async ({target, announce, fail, send}) => {
    const {url} = target();
    announce(() => '');
    const copied = await copyText(url);
    // The line stands empty for a moment, so that the same words a second time are heard again.
    await new Promise((resolve) => setTimeout(resolve));
    if (copied) {
      announce(() => msg('Länken är kopierad', {id: 'social-share.copied'}));
      send(new SocialShareCopiedEvent(url));
    } else {
      fail(undefined, () => msg('Det gick inte att kopiera länken', {id: 'social-share.copy-failed'}), {
        label: () => msg('Adress att kopiera', {id: 'social-share.address'}),
        value: url,
      });
    }
  },
};
