import {cleanText} from './characters.js';
import {
  describe,
  type Expectation,
  moreProblems,
  type Phrase,
  type Problem,
  problem,
  type ProblemCode,
  type Severity,
  tooMuch,
} from './problems.js';

/** How `readArticle` reads. */
export interface ReadOptions {
  /** Address that relative ones are resolved against, most often that of the JSON itself. */
  base?: string | URL | undefined;
  /** How many levels of lists and objects are read; 64 unless set. */
  maxDepth?: number;
  /** How many lists, objects and their items are read; 250,000 unless set. 1,000 characters count as one. */
  maxNodes?: number;
  /** How many characters of one text are read; 100,000 unless set. */
  maxTextLength?: number;
  /** How many problems are told one by one; 100 unless set. */
  maxProblems?: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** One reading of one document: where it is, how much is left to read, and what has been wrong so far. */
export class Reading {
  readonly base: string | URL | undefined;
  readonly maxNodes: number;
  readonly maxTextLength: number;

  /** The way from the document to what is being read. */
  readonly path: (string | number)[] = [];

  /** Words of what could not be used in the block that is being read. */
  lost: string[] = [];

  /** Whether what is being read stands in a link. */
  insideLink = false;

  readonly #maxDepth: number;
  readonly #maxProblems: number;
  readonly #problems: Problem[] = [];
  #untold = 0;
  #worst = 2;
  #spent = 0;

  constructor({
    base,
    maxDepth = 64,
    maxNodes = 250_000,
    maxTextLength = 100_000,
    maxProblems = 100,
  }: ReadOptions) {
    this.base = base;
    this.maxNodes = maxNodes;
    this.maxTextLength = maxTextLength;
    this.#maxDepth = maxDepth;
    this.#maxProblems = maxProblems;
  }

  /** Tells a problem of what is being read. */
  report(
    severity: Severity,
    code: ProblemCode,
    expected: Expectation,
    found: Phrase,
    detail: string | number = '',
  ): undefined {
    if (this.#problems.length < this.#maxProblems) {
      const steps = this.path.map(
        (step) => `/${`${step}`.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      );
      this.#problems.push(problem(steps.join(''), severity, code, expected, found, `${detail}`));
    } else {
      this.#untold++;
      this.#worst = Math.min(this.#worst, severities.indexOf(severity));
    }
  }

  /** The problems told, and last how many more there were. */
  get problems(): Problem[] {
    return this.#untold
      ? [...this.#problems, moreProblems(this.#untold, severities[this.#worst]!)]
      : this.#problems;
  }

  /** Counts what is read; false once it is too much, which is told once. */
  afford(cost = 1): boolean {
    if (this.#spent < this.maxNodes && (this.#spent += cost) >= this.maxNodes) {
      this.report('error', 'limit', 'nodes', tooMuch, this.maxNodes);
    }
    return this.#spent < this.maxNodes;
  }

  /** Whether a level of nesting is one too many, which is told. */
  tooDeep(depth = this.path.length): boolean {
    if (depth > this.#maxDepth) this.report('error', 'limit', 'levels', tooMuch, this.#maxDepth);
    return depth > this.#maxDepth;
  }

  /** The text, cut after so many characters. */
  cut(text: string, max: number): string {
    if (text.length <= max) return text;
    // A character outside the basic plane is one to people and two to `length`.
    const characters = [...text.slice(0, 2 * max + 1)];
    if (characters.length <= max) return text;
    this.report('error', 'limit', 'length', tooMuch, max);
    return characters.slice(0, max).join('');
  }

  /** The text as it can stand on a page. */
  clean(text: string): string {
    const whole = this.cut(text, this.maxTextLength);
    const cleaned = cleanText(whole);
    if (cleaned !== whole) this.report('notice', 'characters', 'plain', describe(whole));
    this.afford(whole.length / 1000);
    return cleaned;
  }
}
