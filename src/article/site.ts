/** The site of an address, or nothing where it is relative or no page. */
export const siteOf = (address: string | undefined): string | undefined =>
  address && /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1]!.toLowerCase();

// Marks that advertisers, newsletters and measuring tools put on links to follow the reader.
const tracking =
  /^((utm|mtm|pk|piwik|matomo|mc|hsa|oly|vero)_|(fb|g|d|y|tw|tt|ms)clk?id\b|[gw]braid\b|_hs|_g[al]\b|igsh|li_fat_id|mkt_tok|srsltid|wt_mc|s_cid)/i;

/** An address to show the world, or nothing where it is none. */
export const webAddress = (address: string | undefined | null, base?: string): string | undefined => {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    // Setting a part of an address takes as long as parsing all of it.
    if (url.username || url.password) url.username = url.password = '';
    // Parameter by parameter, since writing them anew would respell those that stay.
    const parameters = url.search.slice(1).split('&');
    const kept = parameters.filter((parameter) => !tracking.test(parameter));
    if (kept.length < parameters.length) url.search = kept.join('&');
    return url.href;
  } catch {
    return undefined;
  }
};
