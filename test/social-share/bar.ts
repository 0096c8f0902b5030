import {computeAccessibleName} from 'dom-accessibility-api';
import type {SocialShare} from '../../src/social-share/social-share.js';

/** What a reader finds in a bar, looked up by what they are. */

/** The link or button of one network. */
export const control = (bar: SocialShare, id: string): HTMLElement =>
  bar.shadowRoot!.querySelector<HTMLElement>(`[part~="link-${id}"], [part~="button-${id}"]`)!;

/** What a link or button is called; engines' own answers are asked for in names.node.test.ts. */
export const nameOf = (element: Element): string => computeAccessibleName(element).replace(/\s+/g, ' ');

/** What every link and button of the lists shows. */
export const labels = (bar: SocialShare): string[] =>
  [...bar.shadowRoot!.querySelectorAll('li')].map(({textContent}) => textContent!);

/** What every link and button of the lists is called. */
export const names = (bar: SocialShare): string[] =>
  [...bar.shadowRoot!.querySelectorAll('li > *')].map(nameOf);

export const status = (bar: SocialShare): string =>
  bar.shadowRoot!.querySelector('[role="status"]')!.textContent!;

export const dialog = (bar: SocialShare): HTMLDialogElement | null => bar.shadowRoot!.querySelector('dialog');

/** What the form of a network is given, as the reader would follow its link. */
export const given = (bar: SocialShare, id: string): URLSearchParams =>
  new URL(control(bar, id).getAttribute('href')!).searchParams;

/** Clicks a link as a reader does, and stays on the page. */
export const follow = (bar: SocialShare, id: string): URL => {
  const stay = (event: Event) => event.preventDefault();
  window.addEventListener('click', stay);
  try {
    control(bar, id).click();
  } finally {
    window.removeEventListener('click', stay);
  }
  return new URL(control(bar, id).getAttribute('href')!);
};

/** Puts something in the place of a part of the browser, until the function it gives is called. */
export const replace = <Name extends keyof Navigator>(name: Name, value: unknown): (() => void) => {
  Object.defineProperty(navigator, name, {configurable: true, value});
  return () => Reflect.deleteProperty(navigator, name);
};
