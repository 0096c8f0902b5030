import {expect} from '@open-wc/testing';
import {all, clear, show, text, words} from '../../support/show-article.js';

const event = (more: object) => ({type: 'event', heading: 'Visning', ...more});

const rows = (article: Element): string[] => {
  const values = all(article, 'dd');
  return all(article, 'dt').map((label, index) => `${label}: ${values[index]!}`);
};

/** What a click on the button saves: the file's name and text. */
const saved = async (button: HTMLElement): Promise<{name: string; type: string; text: string}> => {
  const create = URL.createObjectURL;
  let file!: Blob;
  let name = '';
  URL.createObjectURL = (blob) => ((file = blob as Blob), create.call(URL, blob as Blob));
  // What the browser is told to do with the file; it must not leave files on the tester's disk.
  const follow = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    expect(this.href).to.match(/^blob:/);
    name = this.download;
  };
  try {
    button.click();
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = follow;
  }
  return {name, type: file.type, text: await file.text()};
};

afterEach(clear);

describe('an event', () => {
  const times: [when: object, rows: string[]][] = [
    [{start: '2026-12-03T17:30', end: '2026-12-03T19:00'}, ['Datum: 3 december 2026', 'Tid: 17:30–19:00']],
    [{start: '2026-12-03T17:30'}, ['Datum: 3 december 2026', 'Tid: 17:30']],
    [{start: '2026-12-03'}, ['Datum: 3 december 2026']],
    [{start: '2026-12-03', allDay: true}, ['Datum: 3 december 2026', 'Tid: Hela dagen']],
    [{start: '2026-12-03', end: '2026-12-05'}, ['Datum: 3–5 december 2026']],
    [
      {start: '2026-12-03T17:30', end: '2026-12-05T12:00'},
      ['Datum: 3 december 2026 kl. 17:30 – 5 december 2026 kl. 12:00'],
    ],
    [{start: '2026-12'}, ['Datum: december 2026']],
    [{start: '2026-12-03T17:30:00Z'}, ['Datum: 3 december 2026', 'Tid: 18:30']],
    [{text: 'varje tisdag i oktober'}, ['När: varje tisdag i oktober']],
  ];
  for (const [when, expected] of times) {
    it(`says when: ${JSON.stringify(when)}`, async () => {
      expect(rows(await show([event(when)]))).to.deep.equal(expected);
    });
  }

  it('says where, for how much, and how to register', async () => {
    const article = await show([
      event({
        location: {name: 'Magasin 3', address: 'Kajgatan 8', href: 'https://karta.example/'},
        price: 'Fri entré',
        registration: {
          href: 'mailto:bygg@norrhamn.example',
          deadline: '2026-12-01',
          text: 'ange om du behöver tolk',
        },
        description: text('Arkitekten svarar på frågor.'),
      }),
    ]);
    expect(words(article.querySelector('h3'))).to.equal('Visning');
    expect(rows(article)).to.deep.equal([
      'Plats: Magasin 3, Kajgatan 8 Länk till annan webbplats',
      'Pris: Fri entré',
      'Anmälan: Anmäl dig, ange om du behöver tolk, senast 1 december 2026',
    ]);
    expect(words(article.querySelector('dl + p'))).to.equal('Arkitekten svarar på frågor.');
  });

  it('is saved for the reader’s own calendar', async () => {
    const article = await show([
      event({heading: 'Öppet hus: torget', start: '2026-12-03T17:30', end: '2026-12-03T19:00'}),
    ]);
    const button = article.querySelector('button')!;
    expect(words(button)).to.equal('Spara i kalendern (ICS-fil)');
    const file = await saved(button);
    expect(file.name).to.equal('Öppet-hus-torget.ics');
    expect(file.type).to.match(/^text\/calendar/);
    expect(file.text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(file.text).to.contain(
      '\r\nDTSTART:20261203T163000Z\r\nDTEND:20261203T180000Z\r\nSUMMARY:Öppet hus: torget\r\n',
    );
  });

  it('is saved from markup that stood there before the script', async () => {
    const article = await show([event({start: '2026-12-03', location: {name: 'Magasin 3'}})]);
    const page = document.createElement('div');
    page.append(
      document.createRange().createContextualFragment(`<news-article>${article.outerHTML}</news-article>`),
    );
    document.body.append(page);
    const {text: calendar} = await saved(page.querySelector('button')!);
    expect(calendar).to.contain('\r\nDTSTART;VALUE=DATE:20261203\r\nDTEND;VALUE=DATE:20261204\r\n');
    expect(calendar.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
  });

  it('without a day has nothing to save', async () => {
    expect(
      (await show([event({start: '2026-12'}), event({text: 'snart'})])).querySelector('button'),
    ).to.equal(null);
  });
});
