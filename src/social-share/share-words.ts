import {msg, str} from '@lit/localize';

/** What the bar is called where nobody gave it a heading. */
export const headingWords = (): string => msg('Dela via sociala medier', {id: 'social-share.heading'});

/** What the address is called that the reader has to copy by hand. */
export const addressWords = (): string => msg('Adress att kopiera', {id: 'social-share.address'});

/** What a link or a dialog for one network is called. */
export const shareOn = (name: string): string => msg(str`Dela på ${name}`, {id: 'social-share.on'});

/**
 * What stands before and after a network's name in the name of its link. Whole sentences are
 * translated, since many languages put the name elsewhere or inflect what is around it.
 */
export const wordsAroundName = (): string[] => shareOn('\n').split('\n');

/** What a link adds that leaves the site. */
export const elsewhere = (newWindow: boolean): string => {
  const where = newWindow
    ? msg('länk till annan webbplats, öppnas i nytt fönster', {id: 'social-share.elsewhere-new-window'})
    : msg('länk till annan webbplats', {id: 'social-share.elsewhere'});
  return ` (${where})`;
};

/** The whole text of a way to share that is no network, or nothing. */
export const actionWords = (id: string): string | undefined => {
  switch (id) {
    case 'email':
      return msg('Dela via e-post', {id: 'social-share.email'});
    case 'sms':
      return msg('Dela via sms', {id: 'social-share.sms'});
    case 'copy':
      return msg('Kopiera länk', {id: 'social-share.copy'});
    case 'print':
      return msg('Skriv ut', {id: 'social-share.print'});
    case 'native':
      return msg('Dela', {id: 'social-share.native'});
    case 'qr':
      return msg('QR-kod', {id: 'social-share.qr'});
    default:
      return undefined;
  }
};
