import {msg} from '@lit/localize';
import {make} from '../../shadow/make-element.js';
import type {BuiltIn} from '../network.js';
import {beside, link, type ShareTarget} from '../share-address.js';
import {shareOn} from '../share-words.js';

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
  const [place] = answer
    .trim()
    .replace(/^\w+:\/\//, '')
    .split('/');
  const name = place!.split('@').pop()!;
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
 * @param close A button that closes the dialog.
 */
const serverForm = (answered: (server: string) => void, close: HTMLElement): HTMLFormElement => {
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
    make(
      'button',
      {id: 'continue', 'aria-labelledby': 'continue elsewhere'},
      msg('Fortsätt', {id: 'social-share.continue'}),
    ),
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

/** The address that opens the form of one server. */
export const formAddress = (server: string, target: ShareTarget): string =>
  link(`https://${server}/share`, {text: beside(target, 500, 23)});

// 500 characters, a link counted as 23. Every reader has a server of their own, for which the bar asks.
// Source: blog.joinmastodon.org/2026/03/a-new-share-button. Checked 2026-11-23.
export const mastodon: BuiltIn = {
  id: 'mastodon',
  name: 'Mastodon',
  icon: 'M23 6q-.5-5-5-5.5a60 60 0 0 0-12 0Q1 1 1 7q0 16 7 16.5 5 .5 9-1v-2q-8.5 2-9-2.5 14 2 15-3.5.5-4 0-8.5M5 14.5V8q0-4 3.5-4 2.5 0 3.5 2 1-2 3.5-2Q19 4 19 8v6.5h-2.5v-6q0-2-1.5-2-2 0-2 2V12h-2V8.5q0-2-2-2-1.5 0-1.5 2v6z',
  asksFirst: true,
  run: ({target, request, follow, openDialog, closeDialog}) => {
    const answered = (server: string) => {
      closeDialog();
      if (request()) follow(formAddress(server, target()));
    };
    openDialog(() => ({
      heading: shareOn('Mastodon'),
      content: (close) => [serverForm(answered, close)],
    }));
  },
};
