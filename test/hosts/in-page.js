/** Runs in every page ahead of its own scripts: how a test looks at what stands there. */

/** Nodes as the page's scripts see them, comments included, but for those with which Vue's server marks its lists. */
const html = (nodes) =>
  nodes
    .map((node) => new XMLSerializer().serializeToString(node))
    .join('')
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
    .replace(/<!--[[\]]-->/g, '');

const isSeen = (node) => {
  const range = document.createRange();
  range.selectNode(node);
  const isText = node.textContent?.trim() && !/^(SCRIPT|TEMPLATE|#comment)$/.test(node.nodeName);
  return isText && range.getClientRects().length > 0;
};

const headlineOf = (article) => article.querySelector('.nyhetsdelar-headline')?.textContent;

window.inPage = {
  html,

  /** What stands in an element: the headlines of its articles, the page's own children, and which of both are seen. */
  look(element) {
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
  },

  /** Whether an element shows the article of a headline, or none. */
  isDone(element, headline) {
    const article = element.querySelector(':scope > article.nyhetsdelar-article');
    return headline ? !!article && headlineOf(article) === headline : !article;
  },

  /** Comes back when all that was begun has been drawn. */
  async settle() {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  },
};
