import {describe, it} from 'node:test';
import {type FieldsOf, filled, inlines, list, object, required, text, word} from '../../src/article/fields.js';
import type {Inline} from '../../src/article/inlines.js';

interface Sign {
  title: string;
  tone?: 'calm' | 'loud';
  children: Inline[];
  names?: string[];
  [own: `x-${string}`]: undefined;
}

interface Post {
  sign: Sign;
}

const good: FieldsOf<Sign> = {
  title: required(filled),
  tone: word('calm', 'loud'),
  children: required(inlines),
  names: list(text),
};

const {tone, ...lacking} = good;

// The compiler is the test: each line below must be an error, or `tsc` fails.
export const wrong = (): unknown[] => {
  // @ts-expect-error a field of the interface is not in the table
  const missing: FieldsOf<Sign> = lacking;
  // @ts-expect-error a field of the table is not in the interface
  const extra: FieldsOf<Sign> = {...good, colour: text};
  // @ts-expect-error a word is missing
  const short: FieldsOf<Sign> = {...good, tone: word('calm')};
  // @ts-expect-error a word too many
  const long: FieldsOf<Sign> = {...good, tone: word('calm', 'loud', 'shrill')};
  // @ts-expect-error another type
  const other: FieldsOf<Sign> = {...good, title: required(inlines)};
  // @ts-expect-error optional in the interface alone
  const strict: FieldsOf<Sign> = {...good, tone: required(tone)};
  // @ts-expect-error optional in the table alone
  const loose: FieldsOf<Sign> = {...good, title: filled};
  // @ts-expect-error items of another type
  const items: FieldsOf<Sign> = {...good, names: list(inlines)};
  // @ts-expect-error a default of another type
  const otherwise: FieldsOf<Sign> = {...good, title: required(filled, 3)};
  // @ts-expect-error the table of another interface
  const post: FieldsOf<Post> = {sign: required(object<Post>(good))};
  return [missing, extra, short, long, other, strict, loose, items, otherwise, post];
};

describe('the table of an interface', () => {
  it('agrees with it, or does not compile', () => {
    const fine: FieldsOf<Post> = {sign: required(object<Sign>(good))};
    return void fine;
  });
});
