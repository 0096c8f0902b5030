/**
 * The heading level that an attribute asks for.
 * @param value What the page wrote; anything but a whole number from 1 up counts as absent.
 */
export const headingLevel = (value: number | undefined, fallback: number): number =>
  Number.isInteger(value) && value! > 0 ? value! : fallback;
