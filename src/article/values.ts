import {inlineTables} from './tables.js';

/** An object of unknown fields. */
export type Fields = Record<string, unknown>;

/** A field of the object's own; what a prototype has was never in the JSON. */
export const own = (value: Fields, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** What a node calls itself, if it says. */
export const typeOf = (value: Fields): string | undefined => {
  const type = own(value, 'type');
  return typeof type === 'string' ? type : undefined;
};

/** Whether a value can stand as text as it is. */
export const isWritten = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Whether a value has fields. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is an inline node of a kind that the model knows. */
export const isInline = (value: unknown): value is Fields =>
  isObject(value) && Object.hasOwn(inlineTables, typeOf(value) ?? '');
