import {type Problem, problem, type ProblemCode, type Severity} from './problems.js';

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** Tells that something is not as it should be, at the place that is being read. */
export type Report = (severity: Severity, code: ProblemCode, found?: unknown, detail?: unknown) => undefined;

/**
 * Problems as they are met: so many one by one, the rest in number.
 * @param path The place that is being read, step by step, as it changes.
 */
export const problemList = (
  path: readonly (string | number)[],
  maxProblems: number,
): {report: Report; all: () => Problem[]} => {
  const problems: Problem[] = [];
  let untold = 0;
  let worst = 2;
  return {
    report: (severity, code, found, detail = '') => {
      if (problems.length < maxProblems) {
        const place = path.map(
          (step) => `/${`${step}`.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')}`,
        );
        problems.push(problem(place.join(''), severity, code, found, `${detail}`));
      } else {
        untold++;
        worst = Math.min(worst, severities.indexOf(severity));
      }
    },
    all: () => {
      if (untold) problems.push(problem('', severities[worst]!, 'moreProblems', 0, `${untold}`));
      return problems;
    },
  };
};
