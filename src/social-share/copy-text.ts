/**
 * Puts text on the reader's clipboard.
 * @returns Whether it is there. Pages without https, and frames that were not given the right to
 * the clipboard, are tried with the older way.
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
};

/** The way from before `navigator.clipboard`: the browser copies, and is handed the text as it does. */
const copyByCommand = (text: string): boolean => {
  let handed = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    handed = true;
  };
  addEventListener('copy', hand, {capture: true, once: true});
  try {
    return document.execCommand('copy') && handed;
  } catch {
    // Forbidden, or a picture of the page's has its name.
    return false;
  } finally {
    removeEventListener('copy', hand, {capture: true});
  }
};
