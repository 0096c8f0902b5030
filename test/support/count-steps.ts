import {Session} from 'node:inspector';

interface Coverage {
  result: {url: string; functions: {ranges: {count: number}[]}[]}[];
}

// From the start, since code that was compiled before is counted by the function alone: import this
// file before what it is to count.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

/** The steps since the last time, by the engine's count. */
const takeSteps = (): number => {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    for (const {url, functions} of (coverage as Coverage).result) {
      if (!url.includes('/src/')) continue;
      for (const {ranges} of functions) for (const {count} of ranges) steps += count;
    }
  });
  return steps;
};

/**
 * How many steps of the code in src/ a piece of work takes: each run of a stretch of code counts as
 * one. The engine counts them, so that the number is the same on every machine, as no time is. What
 * the engine does by itself, such as copying a list, is not among them.
 */
export const countSteps = (work: () => void): number => {
  takeSteps();
  work();
  return takeSteps();
};
