import {msg} from '@lit/localize';
import {make} from '../shadow/make-element.js';
import {unseen} from './share-item.js';
import {elsewhere} from './share-words.js';

const storageKey = 'nyhetsdelar.mastodon-server';

/* eslint-disable no-restricted-globals -- This one entry is kept, and only when the reader asks for it. */

/** The server that the reader once asked to have remembered; empty where there is none or storage is closed. */
const remembered = (): string => {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
};

/** Remembers a server, or with an empty name forgets it. */
const remember = (server: string): void => {
  try {
    if (server) localStorage.setItem(storageKey, server);
    else localStorage.removeItem(storageKey);
  } catch {
    // A page that may not store anything asks again the next time.
  }
};

/* eslint-enable no-restricted-globals */

/**
 * The host name of a Mastodon server, from what people write when asked for theirs:
 * `mastodon.nu`, `https://mastodon.nu/@me`, `@me@mastodon.nu`.
 * @returns Nothing where it is no host name.
 */
export const readServer = (answer: string): string | undefined => {
  const [place = ''] = answer
    .trim()
    .replace(/^\w+:\/\//, '')
    .split('/');
  const name = place.split('@').pop()!;
  try {
    const {host, hostname, href} = new URL(`https://${name}`);
    return /^[a-z\d][a-z\d.-]*\.[a-z][a-z\d-]+$/.test(hostname) && href === `https://${host}/`
      ? host
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Asks which Mastodon server is the reader's own, until the answer is one.
 * @param answered Is given the host name.
 * @param newWindow Whether the server's form is opened in a new window.
 * @param close A button that closes the dialog.
 */
export const mastodonForm = (
  answered: (server: string) => void,
  newWindow: boolean,
  close: HTMLElement,
): HTMLFormElement => {
  const known = remembered();
  const server = make('input', {
    id: 'server',
    inputmode: 'url',
    autocomplete: 'url',
    autocapitalize: 'none',
    spellcheck: 'false',
    dir: 'ltr',
    value: known,
    'aria-describedby': 'hint',
  });
  const hint = make(
    'p',
    {id: 'hint', 'aria-live': 'assertive'},
    msg('Till exempel mastodon.nu', {id: 'social-share.server-hint'}),
  );
  const problem = msg('Det ser inte ut som en server. Skriv till exempel mastodon.nu', {
    id: 'social-share.server-problem',
  });
  const tick = make('input', {type: 'checkbox'});
  tick.checked = !!known;
  const actions = make(
    'div',
    {part: 'actions'},
    make('button', {}, msg('Fortsätt', {id: 'social-share.continue'}), unseen(elsewhere(newWindow))),
  );
  if (known) {
    const forget = make('button', {type: 'button'}, msg('Glöm servern', {id: 'social-share.forget'}));
    forget.addEventListener('click', () => {
      remember('');
      server.value = '';
      tick.checked = false;
      server.focus();
    });
    actions.append(forget);
  }
  actions.append(close);

  const form = make(
    'form',
    {},
    make('label', {for: 'server'}, msg('Din Mastodon-server', {id: 'social-share.server'})),
    server,
    hint,
    make('label', {}, tick, msg('Kom ihåg servern i den här webbläsaren', {id: 'social-share.remember'})),
    actions,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = readServer(server.value);
    if (name) {
      remember(tick.checked ? name : '');
      answered(name);
    } else {
      hint.textContent = problem;
      server.ariaInvalid = 'true';
      server.focus();
    }
  });
  return form;
};
