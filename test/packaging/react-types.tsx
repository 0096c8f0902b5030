/** What `nyhetsdelar/react` lets a React application write, and what not; the type check is the test. */
import type {Article} from '../../src/article/index.js';
import type {} from '../../src/react.js';

declare const article: Article;

export const right = (
  <main>
    <news-article
      src="/nyhet.json"
      headingLevel={1}
      isolated
      lang="sv"
      onnews-article-error={({reason, problems}) => console.log(reason, problems.length)}
    >
      <a href="/nyhet">Nyheten</a>
    </news-article>
    <news-article article={article} ref={(element) => element?.reload()} />
    <news-article article={JSON.parse('{}')} />
    <fact-box heading="Fakta" collapsible onfact-box-toggle={({open}) => open} className="smal" />
    <social-share appearance="icons" networks="email copy" onsocial-share-request={({network}) => network} />
  </main>
);

export const wrong = (
  <main>
    {/* @ts-expect-error -- There is no such look. */}
    <social-share appearance="round" />
    {/* @ts-expect-error -- A level is a number. */}
    <fact-box headingLevel="två" />
    {/* @ts-expect-error -- A method is no property. */}
    <social-share share={() => undefined} />
    {/* @ts-expect-error -- It is called `network`. */}
    <social-share onsocial-share-request={({name}) => name} />
  </main>
);
