import {closest} from '../shadow/closest.js';

let told = false;

/**
 * Says in the console, once, that a box is empty because it stands inside a `<p>`: an HTML parser ends
 * a paragraph, and the box with it, before a list or another paragraph, which then follows it (HTML
 * Standard, "close a p element").
 */
export const tellOfLostContent = (box: Element): void => {
  const paragraph = told ? undefined : closest(box, 'p');
  if (!paragraph || box.textContent.trim()) return;
  // The paragraph ended in the box, and a block came right after it.
  let last: Node | null = paragraph;
  while (last && last !== box) last = last.lastChild;
  if (!last || !(paragraph.nextSibling instanceof HTMLElement)) return;
  told = true;
  console.warn(
    '<fact-box>: a <p> cannot hold a list or a paragraph, so the facts of this box stand below it. Take the box out of the <p>.',
    box,
  );
};
