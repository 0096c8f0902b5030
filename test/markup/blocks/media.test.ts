import {expect} from '@open-wc/testing';
import {all, clear, paragraph, show, text, words} from '../../support/show-article.js';

const film = (more: object) => ({type: 'video', title: 'Torget', ...more});
const youtube = 'https://www.youtube.com/watch?v=abc123def45';

/** The addresses outside this site that the page has asked for anything. */
const contacted = () =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name))
    .filter(({host}) => host !== location.host)
    .map(({hostname}) => hostname);

afterEach(clear);

describe('a film or recording of one’s own', () => {
  it('plays in the browser’s player, with captions, and is not fetched before', async () => {
    const article = await show([
      film({
        src: '/film/torget.mp4',
        poster: '/demo/articles/pictures/square.svg',
        duration: 'PT2M5S',
        audioDescription: true,
        captions: [
          {src: '/film/torget.vtt', lang: 'sv'},
          {src: '/film/torget.se.vtt', lang: 'se', label: 'Samegiella'},
        ],
        transcript: text('Här låg ett fiskläge.'),
        caption: text('En rundtur.'),
        credit: 'Norrhamn',
      }),
    ]);
    const player = article.querySelector('video')!;
    expect(player.controls).to.equal(true);
    expect(player.preload).to.equal('none');
    expect(player.getAttribute('aria-label')).to.equal('Torget');
    expect(
      [...player.querySelectorAll('track')].map(({kind, srclang, label}) => [
        kind,
        srclang,
        label.toLowerCase(),
      ]),
    ).to.deep.equal([
      ['captions', 'sv', 'svenska'],
      ['captions', 'se', 'samegiella'],
    ]);
    expect(words(article.querySelector('figcaption'))).to.equal(
      'Längd 2:05, syntolkad En rundtur. Film: Norrhamn',
    );
    expect(all(article, 'details')).to.deep.equal(['Det som sägs, som textHär låg ett fiskläge.']);
    const asked = performance.getEntriesByType('resource').filter(({name}) => name.includes('/film/'));
    expect(asked).to.deep.equal([]);
  });

  it('shows its picture under the controls, where they can be pressed', async () => {
    const article = await show([
      film({src: '/film/torget.mp4', poster: '/demo/articles/pictures/square.svg'}),
    ]);
    const [picture, player] = [...article.querySelectorAll<HTMLElement>('img, video')];
    player!.scrollIntoView({block: 'center'});
    const [below, above] = [picture!, player!].map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    });
    expect(below).to.deep.equal(above);
    expect(below![3]).to.be.above(100);
    expect(getComputedStyle(player!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const {x, y} = player!.getBoundingClientRect();
    expect(document.elementFromPoint(x + 20, y + 20)).to.equal(player);
  });

  it('is heard in the browser’s player', async () => {
    const article = await show([
      {type: 'audio', title: 'Podden', src: '/ljud/podd.mp3', duration: 'PT1H0M9S'},
    ]);
    const player = article.querySelector('audio')!;
    expect([player.controls, player.preload, player.getAttribute('aria-label')]).to.deep.equal([
      true,
      'none',
      'Podden',
    ]);
    expect(words(article.querySelector('figcaption'))).to.equal('Längd 1:00:09');
  });
});

describe('what a third party shows', () => {
  it('is named, and loaded only when the reader asks for it', async () => {
    const before = contacted().length;
    const article = await show([film({href: youtube, provider: 'YouTube'})]);
    const button = article.querySelector('button')!;
    expect(words(button)).to.equal('Spela upp video (laddas från youtube-nocookie.com)');
    expect(words(article.querySelector('figure a'))).to.equal('Torget Länk till annan webbplats');
    expect(article.querySelector('iframe')).to.equal(null);
    expect(contacted().length).to.equal(before);

    const room = article.querySelector('.nyhetsdelar-player')!.getBoundingClientRect();
    button.click();
    const frame = article.querySelector('iframe')!;
    expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/abc123def45?autoplay=1');
    expect(frame.getAttribute('aria-label')).to.equal('Torget');
    expect(document.activeElement).to.equal(frame);
    const taken = article.querySelector('.nyhetsdelar-player')!.getBoundingClientRect();
    expect([taken.width, taken.height]).to.deep.equal([room.width, room.height]);
  });

  it('has a picture before it plays, if that tells nobody who looks at the page', async () => {
    const before = contacted().length;
    const own = '/demo/articles/pictures/square.svg';
    const article = await show([
      film({href: youtube, poster: own}),
      film({href: youtube, poster: 'https://i.ytimg.com/vi/abc123def45/hq720.jpg'}),
    ]);
    expect([...article.querySelectorAll('img')].map(({src}) => new URL(src).pathname)).to.deep.equal([own]);
    expect(contacted().length).to.equal(before);
    article.querySelector('button')!.click();
    expect(article.querySelector('img')).to.equal(null);
  });

  const players: [page: string, player: string | undefined][] = [
    ['https://youtu.be/abc123def45?t=5', 'https://www.youtube-nocookie.com/embed/abc123def45?autoplay=1'],
    [
      'https://www.youtube-nocookie.com/embed/abc123def45',
      'https://www.youtube-nocookie.com/embed/abc123def45?autoplay=1',
    ],
    [
      'https://www.youtube.com/watch?app=desktop&v=abc123def45',
      'https://www.youtube-nocookie.com/embed/abc123def45?autoplay=1',
    ],
    ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1&autoplay=1'],
    ['https://www.youtube.com/watch?v=abc123def45toolong', undefined],
    ['https://www.youtube.com/watch?v=%22onload=alert', undefined],
    ['https://youtube.com.evil.example/watch?v=abc123def45', undefined],
    ['https://evil.example/https://youtu.be/abc123def45', undefined],
    ['http://www.youtube.com/watch?v=abc123def45', undefined],
    ['https://play.example.org/film/7', undefined],
  ];
  for (const [page, player] of players) {
    it(`${player ? 'has a player for' : 'is a plain link for'} ${page}`, async () => {
      const article = await show([film({href: page})]);
      expect(article.querySelector('a')!.getAttribute('href')).to.equal(page);
      expect(article.querySelector('button')?.dataset.nyhetsdelarLoad).to.equal(player);
    });
  }

  it('stands in a sandbox', async () => {
    const article = await show([
      {
        type: 'embed',
        title: 'Enkät',
        provider: 'Enkätverket',
        href: 'https://enkat.example/torget',
        aspectRatio: 2,
      },
    ]);
    const button = article.querySelector('button')!;
    expect(words(button)).to.equal('Visa innehåll från Enkätverket (laddas från enkat.example)');
    expect(words(article.querySelector('button + p'))).to.equal(
      'Då kontaktas enkat.example, som kan spåra dig.',
    );
    button.click();
    const {sandbox, src} = article.querySelector('iframe')!;
    expect(src).to.equal('https://enkat.example/torget');
    expect(sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(sandbox.contains('allow-scripts')).to.equal(true);
    const {width, height} = article.querySelector('.nyhetsdelar-player')!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(2, 0.1);
  });

  it('is not said to track where it does not', async () => {
    const article = await show([
      {
        type: 'embed',
        title: 'Karta',
        provider: 'Kartan',
        href: 'https://karta.example/',
        thirdPartyTracking: false,
      },
    ]);
    expect(article.querySelector('button + p')).to.equal(null);
  });

  it('has something in its stead until it is loaded', async () => {
    const article = await show([
      {
        type: 'embed',
        title: 'Enkät',
        provider: 'E',
        href: 'https://e.example/',
        fallback: [paragraph('Svara på papper.')],
      },
    ]);
    const instead = article.querySelector<HTMLElement>('.nyhetsdelar-fallback')!;
    expect(words(instead)).to.equal('Svara på papper.');
    article.querySelector('button')!.click();
    expect(instead.checkVisibility()).to.equal(false);
  });

  it('is nothing but a page, whatever stands in prerendered markup', async () => {
    const article = await show([film({href: youtube})]);
    const button = article.querySelector('button')!;
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://e.example/',
      '/x',
      '',
      'https://',
    ]) {
      button.dataset.nyhetsdelarLoad = address;
      button.click();
      expect(article.querySelector('iframe'), address).to.equal(null);
    }
  });

  it('is never framed without encryption', async () => {
    const article = await show([{type: 'embed', title: 'Enkät', provider: 'E', href: 'http://e.example/'}]);
    expect(article.querySelector('button')).to.equal(null);
    expect(article.querySelector('a')!.getAttribute('href')).to.equal('http://e.example/');
  });
});

describe('a map', () => {
  const map = {type: 'map', title: 'Hamntorget'};

  it('is a picture, its words and a link to one that moves', async () => {
    const article = await show([
      {
        ...map,
        image: {type: 'image', src: '/demo/articles/pictures/map.svg', alt: 'Torget vid vattnet.'},
        href: 'https://karta.example/7',
        textAlternative: text('Två kvarter söder om Storgatan.'),
      },
    ]);
    expect(article.querySelector('img')!.alt).to.equal('Torget vid vattnet.');
    expect(all(article, 'p')).to.deep.equal([
      'Hamntorget',
      'Två kvarter söder om Storgatan.',
      'Öppna kartan: Hamntorget Länk till annan webbplats',
    ]);
  });

  it('without an address says where the place is', async () => {
    expect(all(await show([{...map, lat: 65.61, lon: 22.14}]), 'p')).to.deep.equal([
      'Hamntorget',
      'Koordinater: 65.61, 22.14',
    ]);
  });
});
