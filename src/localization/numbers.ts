const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A file's size as people say it, "1,2 MB". Languages whose numbers the browser does not know get
 * the Swedish form, which uses no words.
 */
export const formatBytes = (bytes: number, locale: string): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const known = Intl.NumberFormat.supportedLocalesOf(locale).length ? locale : 'sv';
  return new Intl.NumberFormat(known, {
    style: 'unit',
    unit: units[step]!,
    unitDisplay: step ? 'short' : 'long',
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** step);
};
