import {msg, str} from '@lit/localize';

/** What the bar is called where nobody gave it a heading. */
export const headingWords = (): string => msg('Dela via sociala medier', {id: 'social-share.heading'});

/** What a link or a dialog for one network is called. */
export const shareOn = (name: string): string => msg(str`Dela på ${name}`, {id: 'social-share.on'});

/**
 * What stands before and after a network's name in the name of its link. Whole sentences are
 * translated, since many languages put the name elsewhere or inflect what is around it. A space stands on
 * either side of the name in every language.
 */
export const wordsAroundName = (): string[] => shareOn('\n').split(/ ?\n ?/);

/** What a link adds that leaves the site. */
export const externalLinkWords = (newWindow: boolean): string => {
  const where = newWindow
    ? msg('länk till annan webbplats, öppnas i nytt fönster', {id: 'social-share.elsewhere-new-window'})
    : msg('länk till annan webbplats', {id: 'social-share.elsewhere'});
  return `(${where})`;
};
