import {msg} from '@lit/localize';
import {make} from '../shadow/make-element.js';
import {putText} from '../shadow/write-changes.js';
import {externalLinkWords, wordsAroundName} from './share-words.js';

/** A row of ways to share. */
export const makeList = (): HTMLUListElement => make('ul', {role: 'list', part: 'list'});

/** The names of the words that the names of links share. */
const shared = ['before', 'after', 'elsewhere', 'counted'];

const makePattern = (): Element =>
  make(
    'div',
    {part: 'base', role: 'group', 'aria-labelledby': 'heading'},
    make('div', {id: 'heading', part: 'heading'}, make('slot', {name: 'heading'})),
    ...shared.map((id) => make('span', {id, hidden: ''})),
    makeList(),
    make('p', {role: 'status', part: 'status'}),
  );

let pattern: Element | undefined;

/** What every bar has around its links: a copy of a pattern, since to copy takes less time than to make. */
export const barParts = () => {
  const base = (pattern ??= makePattern()).cloneNode(true) as HTMLElement;
  const [heading, ...words] = base.children as unknown as HTMLElement[];
  const status = words.pop()!;
  return {base, heading: heading!.firstElementChild!, words, list: words.pop()!, status};
};

/**
 * Says the words that the names of links share, in the language that is spoken now; `aria-labelledby` puts
 * them together with what is each link's own. They stand hidden in a bar, once: in every link, they would
 * take a quarter of the bar's memory.
 */
export const putSharedWords = (words: readonly Element[], newWindow: boolean): void => {
  const counted = `, ${msg('antal delningar', {id: 'social-share.count'})}:`;
  [...wordsAroundName(), externalLinkWords(newWindow), counted].forEach((said, index) =>
    putText(words[index]!, said),
  );
};
