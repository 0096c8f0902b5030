import {expect} from '@open-wc/testing';

/** Markup in one form whoever made it: without comments, neighbouring texts joined, attributes in one order. */
const normalised = (content: ParentNode & Node): string => {
  const copy = content.cloneNode(true) as Element;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  comments.forEach((comment) => comment.remove());
  copy.normalize();
  const box = document.createElement('div');
  box.append(copy);
  for (const element of box.querySelectorAll('*')) {
    for (const name of element.getAttributeNames().sort()) {
      const value = element.getAttribute(name)!;
      element.removeAttribute(name);
      element.setAttribute(name, value);
    }
  }
  // A tag a line, so that a difference is found in a long article.
  return box.innerHTML.replace(/></g, '>\n<');
};

/** Text of the page as a browser reads it from a file. */
export const parse = (markup: string): DocumentFragment =>
  document.createRange().createContextualFragment(markup);

/** Fails with the lines where two pieces of markup part. */
export const expectSameNodes = (one: ParentNode & Node, other: ParentNode & Node): void => {
  const [lines, others] = [normalised(one).split('\n'), normalised(other).split('\n')];
  const parting = lines.findIndex((line, index) => line !== others[index]);
  const place = parting < 0 ? Math.min(lines.length, others.length) : parting;
  const around = (all: string[]) => all.slice(Math.max(0, place - 2), place + 3).join('\n');
  expect(around(lines)).to.equal(around(others));
  expect(lines.length).to.equal(others.length);
};
