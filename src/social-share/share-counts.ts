/** How often a page was shared, by network; the form that Shariff's back ends answer in. */
export type ShareCounts = Readonly<Record<string, number>>;

/**
 * Reads how often a page was shared from the site's own back end; any other site is refused. What
 * is no number of shares is left out; an answer that cannot be read is reported and counts as none.
 * @param address Empty where there is nothing to ask.
 */
export const readShareCounts = async (address: string): Promise<ShareCounts> => {
  const counts: Record<string, number> = {};
  if (!address) return counts;
  try {
    const response = await fetch(address, {mode: 'same-origin'});
    for (const [id, count] of Object.entries((await response.json()) as object)) {
      if (Number.isSafeInteger(count) && count >= 0) counts[id] = count as number;
    }
  } catch (error) {
    console.warn(`<social-share>: ${address} gave no counts.`, error);
  }
  return counts;
};
