/** One way to make strings, in a thread of its own: what the engine learns of one is not told to another. */
import {parentPort, workerData} from 'node:worker_threads';
import {pieces} from './content.js';
import {writers} from './strings.js';

/** What the thread answers, having written an article of so many blocks. */
export interface Written {
  /** Milliseconds for one article. */
  readonly time: number;
  readonly length: number;
}

const {prepare} = writers[workerData as number]!;
const ready = new Map<number, () => string>();

parentPort!.on('message', (count: number) => {
  const write = ready.get(count) ?? prepare(pieces(count));
  ready.set(count, write);
  // Several times, as a server does: one short article is sooner done than the clock ticks.
  const times = Math.ceil(5000 / count);
  let length = 0;
  const began = performance.now();
  for (let time = 0; time < times; time++) {
    const text = write();
    // Reading a character makes the engine join the parts of the string, as writing it out would.
    length = text.charCodeAt(text.length >> 1) && text.length;
  }
  parentPort!.postMessage({time: (performance.now() - began) / times, length} satisfies Written);
});
