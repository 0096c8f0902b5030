/** The editor of a content management system, in which the element stands among what is written. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {bridge, school} from './articles.js';
import type {GuardedPage} from './guarded-page.js';
import {describeOnPlainPages, element, link} from './plain-pages.js';

describeOnPlainPages('an editor with the element in its text', (pages) => {
  const on = async (act: (page: GuardedPage) => Promise<void>) => {
    pages.serve(
      '/editor.html',
      `<div id="editor" contenteditable="true"><p id="before">Före.</p>${element()}<p id="after">Efter.</p></div>`,
    );
    await pages.on('/editor.html', async (page) => {
      await page.shows(bridge.headline, link);
      await act(page);
      await page.page.$eval('news-article', (element) => element.setAttribute('src', '/school.json'));
      await page.shows(school.headline, link);
    });
  };

  /** Puts the caret at the end or the beginning of a paragraph. */
  const caret = ({page}: GuardedPage, selector: string, end: boolean) =>
    page.$eval(
      selector,
      (paragraph, end) => {
        document.querySelector<HTMLElement>('#editor')!.focus();
        getSelection()!.selectAllChildren(paragraph);
        if (end) getSelection()!.collapseToEnd();
        else getSelection()!.collapseToStart();
      },
      end,
    );

  const words = ({page}: GuardedPage, selector: string) =>
    page.$eval(selector, (paragraph) => paragraph.textContent!.replaceAll('\u00a0', ' '));

  const command = ({page}: GuardedPage, name: string, value?: string) =>
    page.evaluate((name, value) => document.execCommand(name, false, value), name, value);

  it('writes beside it, takes that back and does it again', () =>
    on(async (page) => {
      await caret(page, '#before', true);
      await page.page.keyboard.type(' Mer');
      await caret(page, '#after', false);
      await page.page.keyboard.type('Nu ');
      assert.deepEqual(
        [await words(page, '#before'), await words(page, '#after')],
        ['Före. Mer', 'Nu Efter.'],
      );
      await page.shows(bridge.headline, link);
      await command(page, 'undo');
      await command(page, 'undo');
      assert.deepEqual([await words(page, '#before'), await words(page, '#after')], ['Före.', 'Efter.']);
      await page.shows(bridge.headline, link);
      await command(page, 'redo');
      await page.shows(bridge.headline, link);
    }));

  it('begins paragraphs on both sides of it', () =>
    on(async (page) => {
      await caret(page, '#before', true);
      await page.page.keyboard.press('Enter');
      await page.page.keyboard.type('Ett nytt stycke');
      await caret(page, '#after', false);
      await page.page.keyboard.press('Enter');
      await page.shows(bridge.headline, link);
    }));

  it('deletes everything, and takes that back', () =>
    on(async (page) => {
      await caret(page, '#before', true);
      await command(page, 'selectAll');
      await command(page, 'delete');
      assert.equal(await page.page.$('news-article'), null);
      await command(page, 'undo');
      await page.shows(bridge.headline, link);
    }));

  it('is given its own text anew, as an editor does that reads what it saved', () =>
    on(async (page) => {
      await page.page.$eval('#editor', (editor) => (editor.innerHTML = String(editor.innerHTML)));
      await page.shows(bridge.headline, link);
    }));
});
