import type {Article} from '../model/article.js';
import type {Block} from '../model/blocks.js';
import type {Inline} from '../model/inlines.js';
import type {Disagreement, None} from './notation-types.js';
import type * as tables from './notation.js';

type Named<Node extends {type: string}> = {[Type in Node['type']]: Extract<Node, {type: Type}>};

// Does not compile unless every field of every interface is in its table and the other way round, as
// needed and of the same type. The error names those that are not.
export type Agreed = [
  None<`${Disagreement<typeof tables.parts, tables.Parts>}`>,
  None<`${Disagreement<typeof tables.inlines, Named<Inline>, 'type' | 'origin'>}`>,
  None<`${Disagreement<typeof tables.blocks, Named<Block>, 'type' | 'origin' | 'id' | 'lang'>}`>,
  None<`${Disagreement<{article: typeof tables.article}, {article: Article}>}`>,
];
