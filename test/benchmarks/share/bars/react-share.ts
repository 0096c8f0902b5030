import {createElement as h, Fragment} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {
  EmailIcon,
  EmailShareButton,
  FacebookIcon,
  FacebookShareButton,
  LinkedinIcon,
  LinkedinShareButton,
  WhatsappIcon,
  WhatsappShareButton,
  XIcon,
  XShareButton,
} from 'react-share';

const Bar = ({url, title}: {url: string; title: string}) =>
  h(
    Fragment,
    null,
    h(FacebookShareButton, {url}, h(FacebookIcon, {size: 44})),
    h(XShareButton, {url, title}, h(XIcon, {size: 44})),
    h(LinkedinShareButton, {url}, h(LinkedinIcon, {size: 44})),
    h(WhatsappShareButton, {url, title}, h(WhatsappIcon, {size: 44})),
    h(EmailShareButton, {url, subject: title}, h(EmailIcon, {size: 44})),
    h('button', {onClick: () => void navigator.clipboard.writeText(url)}, 'Kopiera länk'),
  );

declare global {
  interface Window {
    startReactShare(place: HTMLElement): void;
  }
}

window.startReactShare = (place) =>
  flushSync(() =>
    createRoot(place).render(h(Bar, {url: place.dataset['url']!, title: place.dataset['title']!})),
  );
