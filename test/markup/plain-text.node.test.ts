import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nothing} from 'lit/html.js';
import {plainText as html, sayMarkup} from '../../src/markup/tags/plain-text.js';

const lines = (markup: ReturnType<typeof html>): string[] => sayMarkup(markup, 'sv').split('\n');

describe('the tag that makes templates into text to say', () => {
  it('gives a line for each thing, and none for what is not there', () => {
    assert.deepEqual(
      lines(html`<h2>${'Rubrik'}</h2>${nothing}<p>${undefined}</p><p>Ett <b>${1}</b><br />två</p>`),
      ['Rubrik', 'Ett 1', 'två'],
    );
  });

  it('takes each value for what it is written in, in an attribute or in text', () => {
    const name = 'länk';
    assert.deepEqual(
      lines(
        html`<p id=${name} class="a ${name} ${name}" ?hidden=${false}>${'Ett'}<img src=${name} alt=${name} />${'två'}</p>`,
      ),
      ['Ett', 'två'],
    );
  });

  it('leaves out what is not read, with all that is in it', () => {
    const hidden = 'true';
    assert.deepEqual(
      lines(
        html`<p>Text<button>${html`<b>Tryck</b>`}</button></p><p data-not-read>${'Nej'}</p><svg><path></path></svg><p aria-hidden=${hidden}>${'Nej'}</p><p>${'Slut'}</p>`,
      ),
      ['Text', 'Slut'],
    );
  });
});
