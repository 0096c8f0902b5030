import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {names} from './bar.js';

const page = 'https://www.lulea.se/nyheter/ny-bro.html';
const {fetch} = window;
const {warn} = console;

describe('shown counts', () => {
  let asked: string[];
  let warnings: string[];
  let answer: () => unknown;

  beforeEach(() => {
    asked = [];
    warnings = [];
    console.warn = (...said) => warnings.push(String(said[0]));
    window.fetch = ((address: string, options?: RequestInit) => {
      asked.push(`${options?.mode} ${address}`);
      return Promise.resolve(new Response(JSON.stringify(answer())));
    }) as typeof window.fetch;
  });

  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  it('are not asked for unless the page says where', async () => {
    await fixture(html`<social-share></social-share>`);
    expect(asked).to.deep.equal([]);
  });

  it('stand in the name of each link that has one, in the form that Shariff gives them', async () => {
    answer = () => ({facebook: 1234, x: 0, linkedin: -1, email: '7', constructor: 3, other: 5});
    const bar = await fixture<SocialShare>(
      html`<social-share networks="facebook x linkedin email" url=${page} counts-src="/counts?url={url}"></social-share>`,
    );
    await waitUntil(() => names(bar)[0]!.includes('antal'));
    expect(asked).to.deep.equal([`same-origin /counts?url=${encodeURIComponent(page)}`]);
    expect(names(bar)).to.deep.equal([
      'Dela på Facebook (länk till annan webbplats) , antal delningar: 1 234',
      'Dela på X (länk till annan webbplats) , antal delningar: 0',
      'Dela på LinkedIn (länk till annan webbplats)',
      'Dela via e-post',
    ]);
  });

  it('are asked for once, and again for another page', async () => {
    answer = () => ({facebook: asked.length});
    const bar = await fixture<SocialShare>(
      html`<social-share url=${page} counts-src="/counts?{url}"></social-share>`,
    );
    bar.heading = 'Dela';
    await bar.updateComplete;
    expect(asked.length).to.equal(1);
    bar.url = `${page}?2`;
    await waitUntil(() => names(bar)[0]!.endsWith(': 2'));
    expect(asked.length).to.equal(2);
    bar.countsSrc = '';
    await waitUntil(() => !names(bar)[0]!.includes('antal'));
    expect(asked.length).to.equal(2);
  });

  it('are left out, and reported, where there is no answer', async () => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const bar = await fixture<SocialShare>(html`<social-share counts-src="/counts"></social-share>`);
    await waitUntil(() => warnings.length);
    expect(warnings).to.deep.equal(['<social-share>: /counts gave no counts.']);
    expect(names(bar)[0]).to.equal('Dela på Facebook (länk till annan webbplats)');
  });

  it('come from no other site', async () => {
    window.fetch = fetch;
    await fixture(html`<social-share counts-src="https://counts.example/"></social-share>`);
    await waitUntil(() => warnings.length);
    expect(warnings).to.deep.equal(['<social-share>: https://counts.example/ gave no counts.']);
  });
});
