import {webAddress} from '../article/site.js';
import {closest} from '../shadow/closest.js';
import {documentProperty} from '../shadow/document-property.js';
import {toShare, type ShareTarget} from './share-address.js';

/** What a bar may be told to share by its attributes. */
interface Wishes {
  readonly url: string;
  readonly shareTitle: string;
  readonly text: string;
  readonly summary: string;
}

/** What the bar asks of an article around it; `<news-article>` answers in this form. */
interface SurroundingArticle {
  readonly canonicalUrl?: string;
  readonly url?: string;
  readonly headline?: string;
  readonly summary?: string;
  readonly share?: {readonly url?: string; readonly text?: string};
}

/** The article around an element, across shadow roots. */
const articleAround = (element: Element): SurroundingArticle =>
  closest<Element & {article?: SurroundingArticle}>(element, 'news-article')?.article ?? {};

const inHead = (selector: string, attribute: string): string | undefined =>
  documentProperty(document, 'head').querySelector(selector)?.getAttribute(attribute) ?? undefined;

const meta = (name: string): string | undefined =>
  inHead(`meta[property="${name}"],meta[name="${name}"]`, 'content');

/** The address that the page had, and what its head said of it, when the two last agreed. */
let agreed: {address: string; head: string} | undefined;

/**
 * What the page says of itself. An application that changes its address without loading a page may
 * leave the first page's head standing; what that head says is then passed over.
 */
const page = () => {
  const {href, hash} = location;
  // A fragment is a place in the page, unless it is how an application writes its addresses.
  const address = webAddress(/^#!?\//.test(hash) ? href : href.split('#', 1)[0], href) ?? href;
  const canonical = inHead('link[rel~="canonical"]', 'href') ?? meta('og:url');
  const title = meta('og:title');
  const head = `${canonical} ${title}`;
  if (agreed?.head !== head) agreed = {address, head};
  const fresh = agreed.address === address;
  return {
    url: (fresh && webAddress(canonical, documentProperty(document, 'baseURI'))) || address,
    title: (fresh && title) || documentProperty(document, 'title'),
    summary: fresh ? (meta('og:description') ?? meta('description')) : '',
  };
};

/**
 * What a bar shares at this moment: its attributes, else the article around it, else what the page
 * says of itself, each part on its own. Tracking parameters and user names are taken off.
 */
export const shareTarget = (element: Element & Wishes): ShareTarget => {
  const article = articleAround(element);
  const {share} = article;
  const url = [element.url, share?.url, article.canonicalUrl, article.url]
    .map((address) => webAddress(address, element.baseURI))
    .find(Boolean);
  const title = element.shareTitle || article.headline;
  const here = url && title ? undefined : page();
  return toShare({
    url: url ?? here!.url,
    title: title || here!.title,
    text: element.text || share?.text,
    // The page describes itself, not another page that the bar was told to share.
    summary: (element.summary || article.summary) ?? (url && url !== here?.url ? '' : here?.summary),
  });
};
