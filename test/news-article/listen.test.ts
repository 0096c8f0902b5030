import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ReactiveElement} from '@lit/reactive-element';
import {ListenControl} from '../../src/news-article/listen/listen-control.js';
import '../../src/news-article/news-article.define.js';
import {ListenController} from '../../src/news-article/listen/listen-controller.js';
import {skipUnless} from '../support/engine.js';

/** A place that shows the control before markup that it finds, as `<news-article>` does. */
class ListeningPlace extends ReactiveElement {
  static override properties = {listen: {type: Boolean}};

  listen = false;
  readonly #listening = new ListenController(this);
  readonly #control = new ListenControl(this.#listening);

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.append(this.#control.element, document.createElement('slot'));
    return root;
  }

  protected override update(changed: Map<PropertyKey, unknown>) {
    super.update(changed);
    const article = this.querySelector<HTMLElement>(':scope > article') ?? undefined;
    this.#listening.offer(this.listen ? article : undefined);
    this.#control.update();
  }
}
customElements.define('listening-place', ListeningPlace);

/** Speech that says nothing, remembers what it was asked to say, and ends when the test says so. */
class SilentSpeech extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  spoken: {text: string; voice: string; lang: string}[] = [];
  cancelled = 0;
  paused = false;
  pending = false;
  current: SpeechSynthesisUtterance | undefined;

  get speaking() {
    return !!this.current;
  }

  getVoices() {
    return this.voices;
  }

  find(...voices: Partial<SpeechSynthesisVoice>[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: SpeechSynthesisUtterance) {
    const {text, voice, lang} = utterance;
    this.spoken.push({text, voice: voice!.name, lang});
    this.current = utterance;
  }

  cancel() {
    this.cancelled++;
    const {current} = this;
    this.current = undefined;
    current?.onerror?.({error: 'interrupted'} as SpeechSynthesisErrorEvent);
  }

  resume() {}

  /** Comes to the end of what is being said. */
  end() {
    const {current} = this;
    this.current = undefined;
    current!.onend!(new Event('end') as SpeechSynthesisEvent);
  }

  /** Says everything there is, and gives the words. */
  toTheEnd(): string[] {
    const from = this.spoken.length - 1;
    while (this.current) this.end();
    return this.spoken.slice(from).map(({text}) => text);
  }
}

const alva = {name: 'Alva', lang: 'sv-SE', localService: true};
const satu = {name: 'Satu', lang: 'fi_FI', localService: true};
const distant = {name: 'Distant', lang: 'sv-SE', localService: false};
const english = {name: 'Sam', lang: 'en-US', localService: true, default: true};

describe('reading aloud', () => {
  let speech: SilentSpeech;
  const own = {
    speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
    SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
  };

  beforeEach(() => {
    speech = new SilentSpeech();
    Object.defineProperty(window, 'speechSynthesis', {value: speech, configurable: true});
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        voice: unknown;
        lang = '';
        onend: unknown;
        onerror: unknown;
        constructor(readonly text: string) {}
      },
      configurable: true,
    });
  });

  afterEach(() => {
    document.querySelectorAll('listening-place').forEach((place) => place.parentElement!.remove());
    for (const name of Object.keys(own) as (keyof typeof own)[]) {
      if (own[name]) Object.defineProperty(window, name, own[name]);
      else Reflect.deleteProperty(window, name);
    }
  });

  const put = async (markup: string, lang = 'sv', attributes = 'listen') => {
    const box = document.createElement('div');
    box.append(
      document
        .createRange()
        .createContextualFragment(
          `<listening-place ${attributes}><article class="nyhetsdelar-article" lang="${lang}">${markup}</article></listening-place>`,
        ),
    );
    document.body.append(box);
    const place = box.querySelector<ListeningPlace>('listening-place')!;
    await settled(place);
    return place;
  };

  const settled = async (place: ListeningPlace) => {
    while (!(await place.updateComplete));
  };

  const buttons = (place: Element) => [...place.shadowRoot!.querySelectorAll('button')];
  const labels = (place: Element) => buttons(place).map((button) => button.textContent!.trim());
  const press = async (place: ListeningPlace, label: string) => {
    buttons(place)
      .find((button) => button.textContent!.trim() === label)!
      .click();
    await settled(place);
  };
  const marked = () =>
    typeof Highlight === 'function'
      ? [...(CSS.highlights.get('nyhetsdelar-spoken') ?? [])].map((range) => `${range as Range}`.trim())
      : undefined;

  describe('is offered', () => {
    it('when the device has a voice for the language', async () => {
      speech.voices = [alva];
      expect(labels(await put('<p>Text.</p>'))).to.deep.equal(['Lyssna']);
    });

    it('when the voices come late', async () => {
      const place = await put('<p>Text.</p>');
      expect(labels(place)).to.deep.equal([]);
      speech.find(english, alva);
      await settled(place);
      expect(labels(place)).to.deep.equal(['Lyssna']);
    });

    it('when the voice has another region, written with an underscore', async () => {
      speech.voices = [satu];
      expect(labels(await put('<p>Text.</p>', 'fi'))).to.have.length(1);
    });

    for (const [why, voices, lang] of [
      ['no voice at all', [], 'sv'],
      ['only a voice of another language', [english], 'sv'],
      ['only a voice that is not on the device', [distant], 'sv'],
      ['only a Swedish voice for Sami', [alva], 'se'],
    ] as const) {
      it(`not when there is ${why}`, async () => {
        speech.voices = [...voices];
        expect(labels(await put('<p>Text.</p>', lang))).to.deep.equal([]);
      });
    }

    it('not when nobody asked for it', async () => {
      speech.voices = [alva];
      const place = await put('<p>Text.</p>', 'sv', '');
      expect(labels(place)).to.deep.equal([]);
      place.listen = true;
      await settled(place);
      expect(labels(place)).to.deep.equal(['Lyssna']);
    });

    it('not where there is no article, and not in a browser without speech', async () => {
      speech.voices = [alva];
      const place = await put('');
      place.querySelector('article')!.remove();
      place.requestUpdate();
      await settled(place);
      expect(labels(place)).to.deep.equal([]);
      Object.defineProperty(window, 'speechSynthesis', {value: undefined, configurable: true});
      expect(labels(await put('<p>Text.</p>'))).to.deep.equal([]);
    });
  });

  describe('says', () => {
    const heard = async (markup: string, lang = 'sv', voices: Partial<SpeechSynthesisVoice>[] = [alva]) => {
      speech.voices = voices;
      const place = await put(markup, lang);
      await press(place, 'Lyssna');
      return speech.toTheEnd();
    };

    it('one sentence at a time', async () => {
      expect(
        await heard(
          '<h2>Rubrik</h2><p>Det börjar kl. 13 i dag. Alla är välkomna!\n  Frågor?</p><ul><li>Ett</li><li>Två</li></ul>',
        ),
      ).to.deep.equal(['Rubrik', 'Det börjar kl. 13 i dag.', 'Alla är välkomna!', 'Frågor?', 'Ett', 'Två']);
    });

    it('a sentence across marks and links as one', async () => {
      expect(
        await heard(
          '<p>Vi är <strong>med</strong> i <a href="#">Viable<span> (Länk till annan webbplats)</span></a> nu.</p>',
        ),
      ).to.deep.equal(['Vi är med i Viable (Länk till annan webbplats) nu.']);
    });

    it('a sentence as one, however its source is broken into lines', async () => {
      expect(await heard('<p>Kommunen bygger\n      ett nytt torg.</p>')).to.deep.equal([
        'Kommunen bygger ett nytt torg.',
      ]);
    });

    it('the cells of a row in one go, and a label with what it is the label of', async () => {
      expect(
        await heard(
          '<table><tr><td>Bad</td><td></td><td>30 kr</td></tr><tr><td>Sjön</td></tr></table><dl><dt>Plats</dt><dd>Torget</dd><dt>Tid</dt><dd>17:00</dd></dl>',
        ),
      ).to.deep.equal(['Bad, 30 kr', 'Sjön', 'Plats: Torget', 'Tid: 17:00']);
    });

    it('neither the talstreck nor soft hyphens', async () => {
      expect(
        await heard(
          '<p>–\u00a0Vi bygger, säger Anna.</p><p>- Bra, säger Bo.</p><p>Kommun\u00adfullmäktige</p>',
        ),
      ).to.deep.equal(['Vi bygger, säger Anna.', 'Bra, säger Bo.', 'Kommunfullmäktige']);
    });

    it('neither share bar, controls nor what is hidden', async () => {
      expect(
        await heard(
          '<p>Text.</p><social-share><a href="#">Dela</a></social-share><button>Knapp</button><p hidden>Gömt</p>' +
            '<p aria-hidden="true">Prydnad</p><hr><p>—</p><p style="visibility: hidden">Osynligt</p><p>Slut<sup><a data-not-read href="#n">1</a></sup>.</p>',
        ),
      ).to.deep.equal(['Text.', 'Slut.']);
    });

    it('what is folded away, since it is part of the article', async () => {
      expect(await heard('<details><summary>Varför?</summary><p>Därför.</p></details>')).to.deep.equal([
        'Varför?',
        'Därför.',
      ]);
    });

    it('words of another language in a voice of that language', async () => {
      await heard(
        '<p>Finska: <span lang="fi">Tervetuloa</span>. Engelska: <span lang="en">Welcome</span>.</p>',
        'sv',
        [alva, satu],
      );
      expect(speech.spoken.map(({text, voice, lang}) => [text, voice, lang])).to.deep.equal([
        ['Finska:', 'Alva', 'sv-SE'],
        ['Tervetuloa.', 'Satu', 'fi-FI'],
        ['Engelska: Welcome.', 'Alva', 'sv-SE'],
      ]);
    });

    it('long sentences in parts, without losing a word', async () => {
      const long = `${'Kommunen bygger en ny skola, en ny väg och ett nytt torg '.repeat(8)}i år.`;
      const parts = await heard(`<p>${long}</p>`);
      expect(parts.length).to.be.above(2);
      expect(Math.max(...parts.map(({length}) => length))).to.be.at.most(200);
      expect(parts.join(' ')).to.equal(long);
    });

    it('sentences of a language that the browser cannot part', async () => {
      const said = await heard('<p>Ett. Två! (Tre?) Fyra</p>', 'qaa-x-test', [{...alva, lang: 'qaa'}]);
      expect(said).to.deep.equal(['Ett.', 'Två!', '(Tre?)', 'Fyra']);
    });
  });

  describe('lets the reader', () => {
    const text = '<p>Ett. Två. Tre.</p>';
    beforeEach(() => {
      speech.voices = [alva];
    });

    it('pause and go on with the same sentence', async () => {
      const place = await put(text);
      await press(place, 'Lyssna');
      expect(labels(place)).to.deep.equal(['Pausa', 'Stoppa']);
      speech.end();
      expect(speech.spoken.at(-1)!.text).to.equal('Två.');
      await press(place, 'Pausa');
      expect(speech.speaking).to.equal(false);
      expect(labels(place)).to.deep.equal(['Lyssna', 'Stoppa']);
      await press(place, 'Lyssna');
      expect(speech.toTheEnd()).to.deep.equal(['Två.', 'Tre.']);
    });

    it('stop and begin again', async () => {
      const place = await put(text);
      await press(place, 'Lyssna');
      speech.end();
      await press(place, 'Stoppa');
      expect(speech.speaking).to.equal(false);
      expect(labels(place)).to.deep.equal(['Lyssna']);
      await press(place, 'Lyssna');
      expect(speech.spoken.at(-1)!.text).to.equal('Ett.');
    });

    it('use the keyboard throughout, without losing the place', async () => {
      const place = await put(text);
      const [start] = buttons(place);
      start!.focus();
      await sendKeys({press: 'Enter'});
      await settled(place);
      expect(speech.speaking).to.equal(true);
      expect(place.shadowRoot!.activeElement === start).to.equal(true);
      buttons(place)[1]!.focus();
      await sendKeys({press: 'Enter'});
      await settled(place);
      await nextFrame();
      expect(speech.speaking).to.equal(false);
      expect(place.shadowRoot!.activeElement === start).to.equal(true);
    });

    it('see which sentence is spoken', async function () {
      skipUnless(this, typeof Highlight === 'function', 'this browser has no custom highlights');
      const place = await put('<p>Ett <em>och</em> annat. Två.</p>');
      await press(place, 'Lyssna');
      expect(marked()).to.deep.equal(['Ett och annat.']);
      speech.end();
      expect(marked()).to.deep.equal(['Två.']);
      await press(place, 'Pausa');
      expect(marked()).to.deep.equal([]);
      await press(place, 'Lyssna');
      speech.end();
      await settled(place);
      expect(marked()).to.deep.equal([]);
      expect(labels(place)).to.deep.equal(['Lyssna']);
    });
  });

  describe('falls silent', () => {
    beforeEach(() => {
      speech.voices = [alva];
    });

    it('when the element leaves the page', async () => {
      const place = await put('<p>Ett. Två.</p>');
      await press(place, 'Lyssna');
      place.parentElement!.remove();
      expect(speech.speaking).to.equal(false);
      expect(marked() ?? []).to.deep.equal([]);
    });

    it('when the page is left', async () => {
      const place = await put('<p>Ett. Två.</p>');
      await press(place, 'Lyssna');
      window.dispatchEvent(new Event('pagehide'));
      expect(speech.speaking).to.equal(false);
    });

    it('when another article begins, which is then heard', async () => {
      const one = await put('<p>Första.</p>');
      const two = await put('<p>Andra.</p>');
      await press(one, 'Lyssna');
      await press(two, 'Lyssna');
      await settled(one);
      expect(labels(one)).to.deep.equal(['Lyssna']);
      expect(labels(two)).to.deep.equal(['Pausa', 'Stoppa']);
      expect(speech.toTheEnd()).to.deep.equal(['Andra.']);
    });

    it('for good when another article begins during a pause', async () => {
      const one = await put('<p>Första.</p>');
      const two = await put('<p>Andra.</p>');
      await press(one, 'Lyssna');
      await press(one, 'Pausa');
      await press(two, 'Lyssna');
      await settled(one);
      expect(labels(one)).to.deep.equal(['Lyssna']);
    });

    it('when the article is taken away', async () => {
      const place = await put('<p>Ett. Två.</p>');
      await press(place, 'Lyssna');
      place.querySelector('article')!.replaceChildren();
      speech.end();
      await settled(place);
      expect(speech.spoken.length).to.equal(1);
      expect(labels(place)).to.deep.equal(['Lyssna']);
    });

    it('when another script takes over the speech, or the browser fails', async () => {
      const place = await put('<p>Ett. Två.</p>');
      await press(place, 'Lyssna');
      speech.cancel();
      await settled(place);
      expect(labels(place)).to.deep.equal(['Lyssna']);
    });
  });

  describe('in <news-article>', () => {
    const article = (lang: string, words: string) => ({
      version: '1.0',
      type: 'NewsArticle',
      lang,
      headline: 'Rubrik',
      share: {heading: 'Dela'},
      blocks: [
        {type: 'paragraph', children: [{type: 'text', text: words}]},
        {
          type: 'quote',
          style: 'speech',
          children: [{type: 'text', text: 'Vi bygger'}],
          attribution: {name: 'Anna Exempel'},
        },
        {
          type: 'factBox',
          heading: 'Fakta',
          blocks: [{type: 'paragraph', children: [{type: 'text', text: 'I rutan.'}]}],
        },
      ],
    });

    const show = async (value: unknown) => {
      const element = document.createElement('news-article');
      element.listen = true;
      element.article = value as never;
      document.body.append(element);
      await element.updateComplete;
      return element;
    };
    const labelsIn = (element: Element) =>
      [...element.shadowRoot!.querySelectorAll('[part="listen"] button')].map((button) =>
        button.textContent!.trim(),
      );

    beforeEach(() => {
      speech.voices = [alva];
    });
    afterEach(() => document.querySelectorAll('news-article').forEach((element) => element.remove()));

    it('reads the whole article and nothing else', async () => {
      const element = await show(article('sv', 'Brödtext. Mer.'));
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="listen"] button')!.click();
      expect(speech.toTheEnd()).to.deep.equal([
        'Rubrik',
        'Brödtext.',
        'Mer.',
        'Vi bygger, säger Anna Exempel.',
        'Fakta',
        'I rutan.',
      ]);
    });

    it('says once that a link leaves the site, and numbers of footnotes not at all', async () => {
      const link = (kind: string, words: string) => ({
        type: 'link',
        kind,
        href: 'https://example.org/',
        children: [{type: 'text', text: words}],
      });
      const element = await show({
        ...article('sv', ''),
        blocks: [
          {
            type: 'paragraph',
            children: [
              {type: 'text', text: 'Läs på '},
              link('external', 'Boverket'),
              {type: 'footnoteRef', ref: 'a'},
              {type: 'text', text: '.'},
            ],
          },
          {type: 'footnotes', items: [{id: 'a', children: [{type: 'text', text: 'Källan.'}]}]},
        ],
      });
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="listen"] button')!.click();
      const said = speech.toTheEnd();
      expect(said).to.include('Läs på Boverket Länk till annan webbplats.');
      expect(said.join(' ').match(/Länk till annan webbplats/g)).to.have.length(1);
      expect(said.join(' ')).to.not.match(/Fotnot\b|\d/);
    });

    it('reads markup that was there before the script', async () => {
      const box = document.createElement('div');
      const markup =
        '<news-article listen lang="sv"><article class="nyhetsdelar-article" lang="sv"><h2>Färdig</h2></article></news-article>';
      box.append(document.createRange().createContextualFragment(markup));
      document.body.append(box);
      const element = box.querySelector('news-article')!;
      const kept = element.querySelector('h2')!;
      await element.updateComplete;
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="listen"] button')!.click();
      expect(speech.toTheEnd()).to.deep.equal(['Färdig']);
      expect(element.querySelector('h2')).to.equal(kept);
      box.remove();
    });

    it('falls silent when another article comes, and is there only if it can be read', async () => {
      const element = await show(article('sv', 'Ett. Två.'));
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="listen"] button')!.click();
      expect(speech.speaking).to.equal(true);
      element.article = article('en', 'One.') as never;
      await element.updateComplete;
      expect(speech.speaking).to.equal(false);
      expect(labelsIn(element)).to.deep.equal([]);
      speech.find(alva, english);
      await element.updateComplete;
      expect(labelsIn(element)).to.deep.equal(['Listen']);
    });

    it('has buttons of at least 44 px, which stand before the article', async () => {
      const element = await show(article('sv', 'Ett.'));
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="listen"] button')!.click();
      await element.updateComplete;
      const buttons = [...element.shadowRoot!.querySelectorAll('[part="listen"] button')];
      expect(buttons).to.have.length(2);
      for (const button of buttons) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
        expect(button.closest('article')).to.equal(null);
      }
    });
  });

  it('is accessible', async () => {
    speech.voices = [alva];
    const place = await put('<h2>Rubrik</h2><p>Ett.</p>');
    await press(place, 'Lyssna');
    await expect(place).to.be.accessible({ignoredRules: ['region']});
  });
});
