const sorted = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);
/** The value in the middle. */
export const median = (values: readonly number[]): number => sorted(values)[values.length >> 1]!;
const lowest = (values: readonly number[]): number => Math.min(...values);

/** As many digits as mean something. */
export const digits = (value: number): string =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

/** What a table says of times: the median, and the lowest in brackets. */
export const both = (values: readonly number[]): string =>
  `${digits(median(values))} (${digits(lowest(values))})`;

/** How many times longer than something else, by the medians and by the lowest. */
export const times = (values: readonly number[], others: readonly number[]): string =>
  `${(median(values) / median(others)).toFixed(2)} (${(lowest(values) / lowest(others)).toFixed(2)})`;

/** How many rounds were asked for on the command line. */
export const roundsOr = (usual: number): number => Number(process.argv.slice(3).find(Number)) || usual;
