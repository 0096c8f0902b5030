/** The articles that the applications and pages show, by names that say what is theirs. */

const article = (headline: string, text: string) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline,
  blocks: [
    {type: 'paragraph', children: [{type: 'text', text}]},
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          kind: 'external',
          href: 'https://www.example.se/',
          children: [{type: 'text', text: 'Läs mer'}],
        },
      ],
    },
  ],
});

export const bridge = article('Bron öppnar', 'Gående och cyklister kommer över ån igen.');
export const school = article('Skolan byggs ut', 'Det blir plats för hundra elever till.');
