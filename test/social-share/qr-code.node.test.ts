import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import decode from 'jsqr';
import {generate} from 'lean-qr/nano';
import {build} from 'vite';
import {adaptLibraries} from '../../scripts/adapt-libraries.js';
import {drawCode, longestCode} from '../../src/social-share/actions/qr.js';

const pixels = 3;

/** What a camera sees of a code: black on white. Draws the path by hand, so that nothing of ours is trusted. */
const photograph = (text: string) => {
  const {size, path} = drawCode(text);
  const width = size * pixels;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  let drawn = '';
  for (const [rectangle, left, top, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    drawn += rectangle;
    for (let y = Number(top) * pixels; y < (Number(top) + 1) * pixels; y++) {
      for (let x = Number(left) * pixels; x < (Number(left) + Number(run)) * pixels; x++)
        image.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  assert.equal(drawn, path);
  return {image, width};
};

const scan = (text: string) => {
  const {image, width} = photograph(text);
  return decode(image, width, width)?.data;
};

const address = (length: number) => {
  const start = 'https://www.lulea.se/nyheter/?a=1&b=%C3%A5#c-';
  return length <= start.length
    ? start.slice(0, length)
    : start + 'abcdefghij0123456789'.repeat(50).slice(0, length - start.length);
};

it('a QR code is read back by an independent decoder, at lengths up to 1,000 characters', () => {
  // Every code of the smaller versions, and of each larger one some.
  for (let length = 1; length <= 1000; length += length < 100 ? 1 : 7) {
    assert.equal(scan(address(length)), address(length), `at ${length} characters`);
  }
});

it('a QR code keeps four modules of white around it', () => {
  const {size, path} = drawCode('https://www.lulea.se/');
  for (const [, left, top, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    assert.ok(
      Number(left) >= 4 &&
        Number(top) >= 4 &&
        Number(left) + Number(run) <= size - 4 &&
        Number(top) < size - 4,
    );
  }
});

it('the longest address that is offered as a code has one', () => {
  assert.equal(scan(`https://example.se/${'x'.repeat(longestCode - 19)}`)?.length, longestCode);
});

it('a drop-in file, which has half of the library, draws the same codes', async () => {
  const library = fileURLToPath(import.meta.resolve('lean-qr/nano'));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [adaptLibraries()],
    build: {write: false, lib: {entry: library, formats: ['es'], fileName: 'codes'}},
  });
  const [{output}] = built as unknown as [{output: [{code: string}]}];
  const code = Buffer.from(output[0].code).toString('base64');
  const half = (await import(`data:text/javascript;base64,${code}`)) as {generate: typeof generate};
  // Of every size: there are forty.
  for (let length = 1; length <= longestCode; length += length < 100 ? 1 : 19) {
    const text = `${address(length)}${'x'.repeat(longestCode)}`.slice(0, length);
    const [drawn, expected] = [half.generate(text), generate(text)];
    assert.equal(drawn.size, expected.size, `at ${length} characters`);
    for (let y = 0; y < drawn.size; y++) {
      for (let x = 0; x < drawn.size; x++)
        assert.ok(drawn.get(x, y) === expected.get(x, y), `at ${length} characters`);
    }
  }
});
