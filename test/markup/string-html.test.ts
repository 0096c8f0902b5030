import {expect} from '@open-wc/testing';
import {html as litHtml, nothing, render, type TemplateResult} from 'lit';
import {printMarkup, stringHtml} from '../../src/markup/tags/string-html.js';
import type {HtmlTag, Markup} from '../../src/markup/markup.js';
import {expectSameNodes, parse} from '../node/same-nodes.js';

const hostile = `"><script>alert(1)</script>'&amp;<!--`;

/** What templates are made of, each with the values that it may meet. */
const templates: Record<string, (html: HtmlTag) => Markup> = {
  'plain markup': (html) => html`<p class="a">Text &amp; mer</p>`,
  'text in text': (html) => html`<p>${hostile}</p>`,
  'text in an attribute': (html) => html`<a href=${hostile} title="x">y</a>`,
  'text between quotes': (html) => html`<a href="#${hostile}-${1}">y</a>`,
  'the ends of lines': (html) => html`<p data-file=${'a\r\nb\nc'}>${'a\r\nb'}</p>`,
  'an attribute that is left out': (html) => html`<p id=${nothing} class=${'b'} lang=${nothing}>x</p>`,
  'an attribute without a value': (html) => html`<p id=${undefined} class=${null}>x</p>`,
  'an empty attribute': (html) => html`<img alt=${''} width=${'1'} />`,
  'attributes that are there or not': (html) =>
    html`<details ?open=${true} ?hidden=${false}><summary>x</summary></details>`,
  'a boolean attribute that is left out': (html) => html`<details ?open=${nothing}>x</details>`,
  'children of every kind': (html) => html`<p>${1}${nothing}${undefined}${null}${''}${false}${'x'}</p>`,
  'a list in a list': (html) =>
    html`<ul>${[1, 2].map((n) => html`<li>${[n, [' a', html`<b>${n}</b>`]]}</li>`)}</ul>`,
  'a greater-than sign in text before an attribute': (html) =>
    html`<p>a > b ${1}</p><p class=${'c'}>${2}</p>`,
  'rows of a table': (html) =>
    html`<table><tbody>${[1, 2].map((n) => html`<tr><td colspan=${n}>${n}</td></tr>`)}</tbody></table>`,
  'what came out of JSON': (html) => html`<p>${JSON.parse('{"printed": "<b>x</b>"}') as string}</p>`,
};

describe('the tag for strings', () => {
  for (const [name, template] of Object.entries(templates)) {
    it(`makes of ${name} what Lit makes of it`, () => {
      const live = document.createElement('div');
      render(template(litHtml) as TemplateResult, live);
      const printed = document.createElement('div');
      printed.append(parse(printMarkup(template(stringHtml))));
      expectSameNodes(printed, live);
    });
  }

  it('prints the same text for the same template, time after time', () => {
    const once = printMarkup(templates['text in an attribute']!(stringHtml));
    expect(printMarkup(templates['text in an attribute']!(stringHtml))).to.equal(once);
    expect(once).to.equal(
      '<a href="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\'&amp;amp;&lt;!--" title="x">y</a>',
    );
  });

  it('leaves no gap where attributes are left out', () => {
    const html = stringHtml;
    expect(
      printMarkup(html`<p
        id=${nothing}
        class=${'a'}
        lang=${nothing}>x</p>`),
    ).to.equal('<p class="a">x</p>');
  });
});
