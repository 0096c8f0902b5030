import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {canEmulate, skipUnless} from '../support/engine.js';
import {clear, paragraph, show, text} from '../support/show-article.js';

describe('an article on paper', () => {
  let article: HTMLElement;

  before(async function () {
    skipUnless(this, canEmulate, "this browser's driver cannot show a page as on paper");
    await emulateMedia({media: 'print'});
    article = await show(
      [
        {
          type: 'paragraph',
          children: [
            {type: 'link', href: 'https://www.boverket.se/stod', kind: 'external', children: text('stödet')},
            {type: 'link', href: 'mailto:a@norrhamn.example', kind: 'email', children: text('skriv')},
          ],
        },
        {type: 'qa', mode: 'faq', items: [{question: text('Varför?'), answer: [paragraph('Därför.')]}]},
        {type: 'video', title: 'Mötet', href: 'https://youtu.be/abc123def45'},
        {type: 'audio', title: 'Podden', src: '/podd.mp3'},
        {type: 'event', heading: 'Visning', start: '2026-12-03'},
        {
          type: 'embed',
          title: 'Enkät',
          provider: 'E',
          href: 'https://e.example/',
          fallback: [paragraph('Svara på papper.')],
        },
      ],
      {shortUrl: 'https://norrhamn.example/torg', feedback: {href: '/fraga'}},
    );
    const element = article.closest('news-article')!;
    element.noShare = false;
    await element.updateComplete;
  });

  after(async () => {
    clear();
    if (canEmulate) await emulateMedia({media: 'screen'});
  });

  const shown = (selector: string) => {
    const found = [...article.querySelectorAll(selector)];
    expect(found, selector).to.not.be.empty;
    return found.some((element) => element.checkVisibility());
  };

  it('has nothing to press or play', () => {
    for (const control of ['social-share', 'button', 'audio', '.nyhetsdelar-player', 'a[href$="/fraga"]']) {
      expect(shown(control), control).to.equal(false);
    }
  });

  it('has the addresses of its links behind them', () => {
    const [page, mail] = [...article.querySelectorAll('p > a')].map((link) =>
      getComputedStyle(link, '::after'),
    );
    expect(page!.content).to.contain('(https://www.boverket.se/stod)');
    expect([page!.clipPath, page!.display]).to.deep.equal(['none', 'inline']);
    expect(mail!.content).to.equal('none');
  });

  it('has what is folded unfolded', () => {
    expect(article.querySelector('details')!.open).to.equal(false);
    expect(shown('details p')).to.equal(true);
  });

  it('has what stands in the stead of something from elsewhere', () => {
    expect(shown('.nyhetsdelar-fallback p')).to.equal(true);
  });

  it('has its short address, which the screen has not', async () => {
    expect(shown('.nyhetsdelar-short-url')).to.equal(true);
    await emulateMedia({media: 'screen'});
    expect(shown('.nyhetsdelar-short-url')).to.equal(false);
  });
});
