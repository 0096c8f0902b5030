/** How often a page was shared, by network; the form that Shariff's back ends answer in. */
export type ShareCounts = Readonly<Record<string, number>>;

/**
 * Reads how often a page was shared from the site's own back end; any other site is refused. What
 * is no number of shares is left out.
 */
export const readShareCounts = async (address: string): Promise<ShareCounts> => {
  const response = await fetch(address, {mode: 'same-origin', headers: {accept: 'application/json'}});
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const answer: unknown = await response.json();
  const counts: Record<string, number> = {};
  for (const [id, count] of Object.entries(answer ?? {})) {
    if (Number.isSafeInteger(count) && count >= 0) counts[id] = count;
  }
  return counts;
};
