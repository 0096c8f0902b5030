import type {Article, articleFields} from '../model/article.js';
import type {Block, blockFields} from '../model/blocks.js';
import type {Inline, inlineFields} from '../model/inlines.js';
import type {ArticleNode, BlockNode} from '../model/nodes.js';
import type {partFields, Parts} from '../model/parts.js';
import type {Disagreement, None} from './notation-types.js';

type Named<Node extends {type: string}> = {[Type in Node['type']]: Extract<Node, {type: Type}>};

// Does not compile unless every field of every interface is in its notation and the other way round, as
// needed and of the same type. The error names those that are not.
export type Agreed = [
  None<`${Disagreement<typeof partFields, Parts>}`>,
  None<`${Disagreement<typeof inlineFields, Named<Inline>, 'type' | keyof ArticleNode>}`>,
  None<`${Disagreement<typeof blockFields, Named<Block>, 'type' | keyof BlockNode>}`>,
  None<`${Disagreement<{article: typeof articleFields}, {article: Article}>}`>,
];
