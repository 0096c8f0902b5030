/** An article as a file has it. */
export interface Example {
  blocks: {type: string}[];
  [field: string]: unknown;
}

const paragraphs = Array.from({length: 6}, (_, index) => ({
  type: 'paragraph',
  children: [
    {
      type: 'text',
      text: `Stycke ${index} handlar om torget, om träden och om dem som ska sitta under dem i sommar.`,
    },
  ],
}));

/** For each type of block, an article of those blocks alone, in the middle of running text. */
export const aloneAmongParagraphs = ({version, lang, headline, blocks}: Example): [string, Example][] =>
  [...new Set(blocks.map(({type}) => type))].map((type) => {
    const only = blocks.filter((block) => block.type === type);
    const among = [...paragraphs.slice(0, 3), ...only, ...paragraphs.slice(3)];
    return [type, {version, type: 'NewsArticle', lang, headline, blocks: among}];
  });
