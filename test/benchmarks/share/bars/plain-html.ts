import {networkOf} from '../../../../src/social-share/network-registry.js';
import {toShare} from '../../../../src/social-share/share-address.js';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const icon = (id: string) =>
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${networkOf(id)!.icon}"></path></svg>`;

/** The floor of all: the bar as finished HTML, as a server would write it. */
export const plainBar = (url: string, title: string): string => {
  const share = toShare({url, title});
  const link = (id: string, words: string) =>
    `<li><a href="${escape(networkOf(id)!.address!(share))}" rel="noopener noreferrer" referrerpolicy="no-referrer">${icon(id)}<span>${words}</span></a></li>`;
  const network = (id: string) =>
    link(
      id,
      `<span class="hidden">Dela på </span><bdi translate="no">${networkOf(id)!.name}</bdi><span class="hidden"> (länk till annan webbplats)</span>`,
    );
  return `<div class="plain-bar" role="group" aria-labelledby="dela"><h2 id="dela">Dela via sociala medier</h2><ul role="list">${['facebook', 'x', 'linkedin', 'whatsapp'].map(network).join('')}${link('email', 'Dela via e-post')}<li><button type="button" data-copy="${escape(url)}">${icon('copy')}<span>Kopiera länk</span></button></li></ul><p role="status"></p></div>`;
};

export const plainCss = `
.plain-bar{margin-block:1.5em}
.plain-bar h2{margin:0 0 .5em;font-size:1.125em}
.plain-bar ul{display:flex;flex-wrap:wrap;gap:.5em;margin:0;padding:0;list-style:none}
.plain-bar :is(a,button){display:inline-flex;align-items:center;gap:.5em;box-sizing:border-box;min-height:44px;padding:.25em .75em;font:inherit;color:inherit;text-decoration:none;background:none;border:1px solid;border-radius:.25em}
.plain-bar svg{width:1.25em;height:1.25em;fill:currentColor;fill-rule:evenodd}
.plain-bar .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

export const plainScript = `document.addEventListener('click',e=>{const b=e.target.closest('[data-copy]');if(b)navigator.clipboard.writeText(b.dataset.copy).then(()=>{b.closest('.plain-bar').querySelector('[role=status]').textContent='Länken är kopierad'})})`;
