/** Runs in every page ahead of its own scripts: how a test looks at what stands there. */

/** Nodes as the page's scripts see them, comments included. */
const html = (nodes) =>
  nodes
    .map((node) => new XMLSerializer().serializeToString(node))
    .join('')
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');

const isSeen = (node) => {
  const range = document.createRange();
  range.selectNode(node);
  const isText = node.textContent?.trim() && !/^(SCRIPT|TEMPLATE|#comment)$/.test(node.nodeName);
  return isText && range.getClientRects().length > 0;
};

const headlineOf = (article) => article.querySelector('.nyhetsdelar-headline')?.textContent;

/** Whether an element shows the article of a headline, or none. */
const isDone = (element, headline) => {
  const article = element.querySelector(':scope > article.nyhetsdelar-article');
  return headline ? !!article && headlineOf(article) === headline : !article;
};

/** What stands in an element: the headlines of its articles, the page's own children, and which of both are seen. */
const look = (element) => {
  const isArticle = (node) => node.nodeName === 'ARTICLE' && node.matches('.nyhetsdelar-article');
  const nodes = [...element.childNodes];
  const articles = nodes.filter(isArticle);
  const children = nodes.filter((node) => !isArticle(node));
  const seen = [articles.some(isSeen) && 'article', children.some(isSeen) && 'children'];
  return {
    articles: articles.map(headlineOf),
    children: html(children),
    seen: seen.filter(Boolean).join(' and ') || 'nothing',
  };
};

const frame = () => new Promise(requestAnimationFrame);

/** Comes back when something holds; where it never does, what stands there says more than that the time is up. */
const until = async (holds) => {
  const end = performance.now() + 3000;
  while (!holds() && performance.now() < end) await frame();
};

// All in one call, since each takes longer than what is done in it.
window.inPage = {
  html,
  look,

  /** Looks at an element when it shows the article of a headline, or none, and all that was begun has been drawn. */
  async lookWhenDone(selector, headline) {
    await until(() => [...document.querySelectorAll(selector)].some((element) => isDone(element, headline)));
    await frame();
    await frame();
    const element = document.querySelector(selector);
    return element ? look(element) : undefined;
  },

  /** The text of an element, when it is this one. */
  async textWhen(selector, text) {
    const element = document.querySelector(selector);
    await until(() => element.textContent === text);
    return element.textContent;
  },
};
