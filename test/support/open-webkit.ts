import {findWebKit, freePort, startWebKitDriver} from './browsers.js';

/** A page in WebKit, through its WebDriver (W3C WebDriver 2). */
export interface WebKitPage {
  readonly goto: (address: string) => Promise<void>;
  /** Waits until an expression holds in the page. */
  readonly until: (expression: string) => Promise<void>;
  /** The accessible names of all elements that match a selector in the shadow roots of those that match another. */
  readonly namesInShadow: (hosts: string, selector: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** WebKit for a test that needs a page of its own, or nothing where it is not installed. */
export const openWebKit = async (): Promise<WebKitPage | undefined> => {
  const found = findWebKit();
  if (!found) return undefined;
  const port = await freePort();
  const stop = await startWebKitDriver(found, port);
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
    });
    const {value} = (await response.json()) as {value: unknown};
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  /** The names that the driver gives to elements or a shadow root. */
  const references = async (method: string, path: string, body?: object): Promise<string[]> =>
    [await ask(method, path, body)].flat().flatMap((node) => Object.values(node as Record<string, string>));
  const {sessionId} = (await ask('POST', '', {capabilities: {alwaysMatch: found.capabilities}})) as {
    sessionId: string;
  };
  const here = `/${sessionId}`;
  return {
    goto: async (url) => void (await ask('POST', `${here}/url`, {url})),
    until: async (expression) => {
      const script = `const [done] = arguments; const look = () => ((${expression}) ? done() : setTimeout(look, 20)); look();`;
      await ask('POST', `${here}/execute/async`, {script, args: []});
    },
    namesInShadow: async (hosts, selector) => {
      const using = 'css selector';
      const names: string[] = [];
      for (const host of await references('POST', `${here}/elements`, {using, value: hosts})) {
        const [root] = await references('GET', `${here}/element/${host}/shadow`);
        for (const element of await references('POST', `${here}/shadow/${root}/elements`, {
          using,
          value: selector,
        }))
          names.push((await ask('GET', `${here}/element/${element}/computedlabel`)) as string);
      }
      return names;
    },
    close: async () => {
      await ask('DELETE', here);
      stop();
    },
  };
};
