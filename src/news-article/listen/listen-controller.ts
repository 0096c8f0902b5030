import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {nearestLanguage} from '../../localization/nearest-language.js';
import {breaths} from './sentences.js';
import {clearSpoken, highlightSpoken} from './spoken-highlight.js';
import {hasWords} from '../../markup/spoken-lines.js';
import {spokenText, type Sentence} from './spoken-text.js';
import {onVoices, speech, voiceFor} from './voices.js';

/** Something to say in one go. */
interface Breath {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  /** The sentence that it belongs to. */
  readonly sentence: Sentence;
}

/** Stops what is being read aloud: a page speaks with one voice at a time. */
let stopHeard: (() => void) | undefined;

/**
 * Reads an article aloud with the browser's own speech. The text never leaves the device, and
 * nothing is offered where the device has no voice for the article's language.
 *
 * A pause ends the speech and going on begins the sentence anew: the browser's own pausing does
 * nothing on Android and forgets its place elsewhere.
 */
export class ListenController implements ReactiveController {
  /** What the reader can do: `unavailable` nothing, `silent` begin, `speaking` pause, `paused` go on. */
  status: 'unavailable' | 'silent' | 'speaking' | 'paused' = 'unavailable';

  readonly #host: ReactiveElement;
  #article: HTMLElement | undefined;
  #breaths: Breath[] = [];
  #next = 0;
  /** Held while it is spoken: Chromium may otherwise throw it away, and never say that it ended. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #forgetVoices: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins, pauses or goes on. */
  readonly toggle = (): void => {
    if (this.status === 'speaking') this.#pause();
    else if (this.status === 'paused') this.#speak();
    else this.#begin();
  };

  /** Falls silent; the next time begins at the beginning. */
  readonly stop = (): void => {
    if (this.status !== 'speaking' && this.status !== 'paused') return;
    this.#silence();
    this.#breaths = [];
    if (stopHeard === this.stop) stopHeard = undefined;
    window.removeEventListener('pagehide', this.stop);
    this.#turn('silent');
  };

  /**
   * Says which article stands in the element now; nothing where there is none, or nobody may listen
   * to it. To be called at every update, since voices come and go.
   */
  offer(article: HTMLElement | undefined): void {
    if (article !== this.#article) this.stop();
    this.#article = article;
    const able = !!article && !!voiceFor(this.#lang);
    if (able === (this.status !== 'unavailable')) return;
    this.stop();
    this.status = able ? 'silent' : 'unavailable';
  }

  hostConnected(): void {
    this.#forgetVoices = onVoices(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stop();
    this.#forgetVoices?.();
  }

  get #lang(): string {
    return this.#article?.lang || nearestLanguage(this.#host);
  }

  #begin(): void {
    const article = this.#article;
    const main = voiceFor(this.#lang);
    if (!article || !main) return;
    this.#breaths = spokenText(article, this.#lang).flatMap((sentence) => inBreaths(sentence, main));
    this.#next = 0;
    this.#speak();
  }

  #speak(): void {
    if (stopHeard !== this.stop) stopHeard?.();
    const breath = this.#breaths[this.#next];
    // The article may have been replaced by another meanwhile.
    const range = breath?.sentence.range();
    if (!breath || !range!.startContainer.isConnected) return this.stop();
    stopHeard = this.stop;
    window.addEventListener('pagehide', this.stop);
    const {voice} = breath;
    const utterance = new SpeechSynthesisUtterance(breath.text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.onend = () => {
      if (this.#utterance !== utterance) return;
      this.#next++;
      this.#speak();
    };
    utterance.onerror = ({error}) => {
      if (this.#utterance !== utterance) return;
      if (error !== 'interrupted' && error !== 'canceled') console.warn(`<news-article> listen: ${error}`);
      this.stop();
    };
    const synthesis = speech()!;
    // Whatever else the page is saying, or held back, would keep this waiting.
    if (synthesis.speaking || synthesis.pending) synthesis.cancel();
    if (synthesis.paused) synthesis.resume();
    this.#utterance = utterance;
    highlightSpoken(range!);
    synthesis.speak(utterance);
    this.#turn('speaking');
  }

  #pause(): void {
    this.#silence();
    const {sentence} = this.#breaths[this.#next]!;
    this.#next = this.#breaths.findIndex((breath) => breath.sentence === sentence);
    this.#turn('paused');
  }

  #silence(): void {
    const speaking = this.#utterance;
    this.#utterance = undefined;
    clearSpoken();
    if (speaking) speech()?.cancel();
  }

  #turn(status: ListenController['status']): void {
    if (this.status === status) return;
    this.status = status;
    this.#host.requestUpdate();
  }
}

/** A sentence in parts, each with its voice; words in a language that has none are left to the article's own. */
const inBreaths = (sentence: Sentence, main: SpeechSynthesisVoice): Breath[] => {
  const parts: {text: string; voice: SpeechSynthesisVoice}[] = [];
  for (const {text, lang} of sentence.words) {
    const voice = voiceFor(lang) ?? main;
    const last = parts.at(-1);
    if (last && (last.voice === voice || !hasWords(text))) last.text += text;
    else parts.push({text, voice});
  }
  return parts.flatMap(({text, voice}) => breaths(text).map((breath) => ({text: breath, voice, sentence})));
};
