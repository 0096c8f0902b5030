import {expect} from '@open-wc/testing';
import {ownAddress} from '../../src/localization/own-address.js';
import {once} from '../support/once.js';

describe('the address of the file that code came in', () => {
  it('is known in a module', () => {
    expect(ownAddress()).to.match(/^http:\/\/localhost:\d+\/src\/localization\/own-address\.[jt]s(\?|$)/);
  });

  const found = () => (window as {addressFound?: string}).addressFound;

  const ways: readonly [way: string, prepare: (script: HTMLScriptElement) => void][] = [
    ['a module', (script) => (script.type = 'module')],
    ['a plain script', (script) => (script.async = false)],
    ['a script that comes when it may', (script) => (script.async = true)],
  ];
  for (const [way, prepare] of ways) {
    it(`is known in ${way}, also long after it ran`, async () => {
      const code = `const ownAddress = ${ownAddress}; setTimeout(async () => { await 0; window.addressFound = ownAddress(); window.dispatchEvent(new Event('load')); });`;
      // The same file as a page would load it; wrapped, since a page has one scope for all its plain scripts.
      const address = URL.createObjectURL(new Blob([`{${code}}`], {type: 'text/javascript'}));
      const script = document.createElement('script');
      prepare(script);
      script.src = `${address}#lang:1:2`;
      const asked = once(window, 'load');
      document.head.append(script);
      script.remove();
      await asked;
      expect(found()?.split('#')[0]).to.equal(address.slice('blob:'.length));
    });
  }
});
