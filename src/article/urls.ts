/** Where a reader may be sent. */
const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

/** Where a picture, a recording or a page inside the page may come from. */
const mediaSchemes = ['https:', 'http:'];

/** Longer addresses break in browsers, mail programs and logs. */
const longest = 2048;

// RFC 2606 keeps .invalid free: what resolves to this host was relative.
const nowhere = '://base.invalid/';

/** The URL parser of the platform, which alone knows what a browser will make of an address. */
export const parseUrl = (value: string | URL, base?: string | URL): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};

const encode = (character: string): string => encodeURIComponent(character);

const gate = (schemes: readonly string[]) => {
  /** What came through not long ago: an address is asked about when it is read, and again when it is written. */
  const passed = new Set<string>();
  const check = (value: unknown, base?: string | URL): string | undefined => {
    if (typeof value !== 'string' || value.length > longest) return undefined;
    if (!base && passed.has(value)) return value;
    // What the parser takes away before it begins.
    const written = value.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
    const near = base instanceof URL ? base : base && parseUrl(base);
    const known = near && mediaSchemes.includes(near.protocol);
    const url = known
      ? parseUrl(value, near)
      : // Relative to either: "https:" and nothing more is so only to a page that has the same scheme.
        (parseUrl(value) ?? (parseUrl(value, `http${nowhere}`) && parseUrl(value, `https${nowhere}`)));
    if (!written || !url || !schemes.includes(url.protocol) || url.username || url.password) return undefined;
    // Sites have names that a server can have; mail and telephone have none.
    const web = mediaSchemes.includes(url.protocol);
    if (web ? !/^[\w.-]+$|^\[/.test(url.hostname) : url.href[url.protocol.length] === '/') return undefined;
    let href = url.href;
    // A place on the page itself, wherever the article was fetched from.
    if (written[0] === '#') href = url.hash || '#';
    else if (!known && url.host === 'base.invalid') {
      if (/^[^?#]*\\/.test(written)) return undefined;
      href = written.replace(/\p{Cs}/gu, '\ufffd');
    }
    // The parser leaves these as they are in mailto: and tel:.
    href = href.replace(/[\0- "<>\x7f\s]/g, encode);
    if (href.length > longest) return undefined;
    if (passed.size > 9999) passed.clear();
    passed.add(href);
    return href;
  };
  return check;
};

/**
 * An address for `href` or `action`, or nothing if a reader should not be sent there. What the
 * platform's own parser understands is checked and given back, never what was written: `https`,
 * `http`, `mailto` and `tel`, without user name or password, at most 2,048 characters.
 *
 * @param value What was written. Anything may be given.
 * @param base Address that relative ones are resolved against, if it is `https` or `http`. Without
 *   it they stay relative. One that is only a fragment (`#facts`) stays so in any case.
 */
export const safeLink = gate(linkSchemes);

/**
 * An address for `src`, `srcset` or `poster`, or for something to fetch: as `safeLink`, but `https`
 * and `http` alone.
 */
export const safeMedia = gate(mediaSchemes);

/** The value of `srcset` for the same picture in several widths; pictures without a safe address are left out. */
export const safeSrcset = (
  sources: readonly {readonly src: string; readonly width: number}[],
  base?: string | URL,
): string =>
  sources
    .map(({src, width}) => ({href: safeMedia(src, base), width}))
    .filter(({href}) => href)
    // A comma at either end of an address would part it from its width.
    .map(({href, width}) => `${href!.replace(/^,+|,+$/g, encode)} ${width}w`)
    .join(', ');

/** How an e-mail address is written, also one with letters outside ASCII. */
export const emailPattern = /^[!-?A-~\xa1-\u167f]{1,64}@[\w\xa1-\u167f-]{1,63}(?:\.[\w\xa1-\u167f-]{1,63})+$/;

/** The `mailto:` address of an e-mail address, or nothing if it is none. */
export const mailUrl = (address: string): string | undefined =>
  emailPattern.test(address) ? `mailto:${address.split('@').map(encode).join('@')}` : undefined;

/**
 * The `tel:` address of the first phone number in a text such as "0920-45 30 00 (växel)", or nothing
 * if it has none. The nought in "+46 (0)920" is not dialled.
 */
export const phoneUrl = (text: string): string | undefined => {
  const number = /\+?\d[\d\s().\u2010-\u2013-]*/.exec(text)?.[0].replace(/^(\+.*?)\(0\)/, '$1');
  const dialled = number?.replace(/[^+\d]/g, '');
  return dialled && /^\+?\d{3,15}$/.test(dialled) ? `tel:${dialled}` : undefined;
};
