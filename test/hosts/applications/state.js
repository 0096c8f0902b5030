/**
 * What an application is asked to show. It stands in the address of the page, so that a server
 * reads the same as the browser.
 *
 * @typedef {object} State
 * @property {string} lang Language of the page.
 * @property {boolean} shown Whether the element is on the page.
 * @property {number} version Another number is another element in the same place.
 * @property {boolean} last Whether the element stands after its neighbour instead of before it.
 * @property {string | null | undefined} src The element's attribute.
 * @property {object | null | undefined} article The element's property.
 * @property {boolean} loading Whether there is the child that only some states have.
 * @property {string} words A bare text among the element's children.
 * @property {{id: string, text: string}[]} links Children that have a key.
 * @property {string} prerendered Markup of the server's, in the place of all children.
 * @property {string[]} heard The headlines that the application has been told of.
 * @property {'first' | 'mounted' | 'elsewhere'} defined Whether the application imports the element before it
 *   starts, when it has mounted, or leaves that to the page.
 * @property {string} script Address of a drop-in file that the page loads ahead of the application.
 */

/** @type {State} */
export const initial = {
  lang: 'sv',
  shown: true,
  version: 1,
  last: false,
  src: undefined,
  article: undefined,
  loading: true,
  words: 'Läs här: ',
  links: [
    {id: 'ett', text: 'Den första länken'},
    {id: 'tva', text: 'Den andra länken'},
  ],
  prerendered: '',
  heard: [],
  defined: 'first',
  script: '',
};

/** @param {string | null | undefined} text From the address. */
export const readState = (text) => ({...initial, ...JSON.parse(text ?? '{}')});
