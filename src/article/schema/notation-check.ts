import type {Article, articleFields} from '../model/article.js';
import type {Block, blockFields} from '../model/blocks.js';
import type {Inline, inlineFields} from '../model/inlines.js';
import type {ArticleNode, BlockNode} from '../model/nodes.js';
import type {partFields, Parts} from '../model/parts.js';
import type {Mismatch, AssertNever} from './notation-types.js';

type Named<Node extends {type: string}> = {[Type in Node['type']]: Extract<Node, {type: Type}>};

// Does not compile unless every field of every interface is in its notation and the other way round, as
// needed and of the same type. The error names those that are not.
export type Agreed = [
  AssertNever<`${Mismatch<typeof partFields, Parts>}`>,
  AssertNever<`${Mismatch<typeof inlineFields, Named<Inline>, 'type' | keyof ArticleNode>}`>,
  AssertNever<`${Mismatch<typeof blockFields, Named<Block>, 'type' | keyof BlockNode>}`>,
  AssertNever<`${Mismatch<{article: typeof articleFields}, {article: Article}>}`>,
];
