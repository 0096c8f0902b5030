import {test} from 'node:test';
import type {Person} from '../../src/article/model/blocks.js';
import type {Inline} from '../../src/article/model/inlines.js';
import type {Mismatch, AssertNever} from '../../src/article/schema/notation-types.js';

/*
 * The compiler is the test: `npm run check` fails if one of the lines below that must be wrong is not.
 */

interface Sign {
  type: 'sign';
  title: string;
  tone?: 'calm' | 'loud';
  children: Inline[];
  names?: string[];
  by?: Person;
  [own: `x-${string}`]: undefined;
}

type Check<Notation extends string> = Mismatch<{sign: Notation}, {sign: Sign}, 'type'>;

export type Agrees = AssertNever<Check<'title! tone:calm|loud children! names:text[] by:person'>>;

export type Wrong = [
  // @ts-expect-error a field of the interface is not in the table
  AssertNever<Check<'title! tone:calm|loud children! names:text[]'>>,
  // @ts-expect-error a field of the table is not in the interface
  AssertNever<Check<'title! tone:calm|loud children! names:text[] by:person colour'>>,
  // @ts-expect-error a word is missing
  AssertNever<Check<'title! tone:calm|soft children! names:text[] by:person'>>,
  // @ts-expect-error a word too many
  AssertNever<Check<'title! tone:calm|loud|shrill children! names:text[] by:person'>>,
  // @ts-expect-error another type
  AssertNever<Check<'title!:inlines tone:calm|loud children! names:text[] by:person'>>,
  // @ts-expect-error optional in the interface alone
  AssertNever<Check<'title! tone!:calm|loud children! names:text[] by:person'>>,
  // @ts-expect-error optional in the table alone
  AssertNever<Check<'title tone:calm|loud children! names:text[] by:person'>>,
  // @ts-expect-error one instead of several
  AssertNever<Check<'title! tone:calm|loud children! names by:person'>>,
  // @ts-expect-error another part
  AssertNever<Check<'title! tone:calm|loud children! names:text[] by:location'>>,
  // @ts-expect-error a kind that there is not
  AssertNever<Check<'title! tone:calm|loud children! names:txt[] by:person'>>,
  // @ts-expect-error a table that is not an interface
  AssertNever<Mismatch<{sign: 'title!'; post: ''}, {sign: {title: string}}>>,
  // @ts-expect-error an interface that is not a table
  AssertNever<Mismatch<{sign: 'title!'}, {sign: {title: string}; post: object}>>,
];

test('a table that does not agree with its interface does not compile', () => {});
