/** An object of any JSON. */
export type Fields = Record<string, unknown>;

/** A field of the object's own; what a prototype has was never in the JSON. */
export const ownField = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? ((value as Fields)[key] ?? undefined) : undefined;

export const isWritten = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
