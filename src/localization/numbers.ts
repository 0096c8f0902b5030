import {supports} from './supports.js';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A file's size as people and their file managers say it, "1,2 MB", where a kilobyte is 1,024
 * bytes. Languages whose numbers the browser does not know get the Swedish form, which uses no words.
 */
export const formatBytes = (bytes: number, lang: string): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const format = {
    style: 'unit',
    unit: units[step]!,
    unitDisplay: step ? 'short' : 'long',
    maximumSignificantDigits: 2,
  } as const;
  const size = new Intl.NumberFormat(supports(Intl.NumberFormat, lang) ? lang : 'sv', format).format(
    bytes / 1024 ** step,
  );
  // A number is never parted from its unit; some browsers' data has a common space there.
  return size.replace(' ', '\u00a0');
};
