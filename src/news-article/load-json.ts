import type {NewsArticleErrorReason} from './news-article.events.js';

/** Why a file could not be had. */
export interface LoadFailure {
  readonly reason: NewsArticleErrorReason | 'size';
  /** The status of the answer, for `http`. */
  readonly status?: number;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly wait?: number;
  /** How long the answer was waited for, in milliseconds, for `timeout`. */
  readonly timeout?: number;
}

/** A file that was loaded: its JSON, and the address that relative links in it start from. */
export interface LoadedJson {
  readonly value: unknown;
  readonly base: string;
}

/** A file on its way. */
export interface JsonRequest {
  /** The file; rejected with a {@link LoadFailure} where there is none. */
  readonly answer: Promise<LoadedJson>;
  /** Says that the answer is no longer wanted; the request ends when nobody wants it. */
  readonly leave: () => void;
}

/** Articles are text; one that is larger than this is a mistake or an attack. */
const maxBytes = 2_000_000;
/** Answers that a second try a moment later may better (RFC 9110, section 15). */
const passing = new Set([429, 502, 503, 504]);
const longestWait = 10_000;
const usualTimeout = 10_000;
/** A browser's timer takes this and more, which is 25 days, for nothing. */
const longestTimeout = 2 ** 31;

const failure = (reason: LoadFailure): LoadFailure => reason;
const isFailure = (error: unknown): error is LoadFailure =>
  typeof (error as LoadFailure)?.reason === 'string';

/**
 * The value of a JSON text.
 * @throws A {@link LoadFailure} where it is none, or too long.
 */
export const parseJson = (text: string): unknown => {
  if (text.length > maxBytes) throw failure({reason: 'size'});
  try {
    return JSON.parse(text);
  } catch {
    throw failure({reason: 'parse'});
  }
};

const readText = async (response: Response): Promise<string> => {
  if (Number(response.headers.get('content-length')) > maxBytes) throw failure({reason: 'size'});
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {}); // Already broken off is as good.
      throw failure({reason: 'size'});
    }
    text += decoder.decode(value, {stream: true});
  }
};

/** Milliseconds that `Retry-After` asks for: seconds, or a date (RFC 9110, section 10.2.3). */
const waitOf = (retryAfter: string | null): number => {
  if (!retryAfter) return 0;
  const seconds = Number(retryAfter);
  const wait = Number.isNaN(seconds) ? Number(new Date(retryAfter)) - Date.now() : seconds * 1000;
  return wait > 0 ? wait : 0;
};

/** What is asked for, and how. */
interface Question {
  /** Absolute address, already checked. */
  readonly address: string;
  /** Asks the server whether what the browser has kept of the file still holds. */
  readonly fresh: boolean;
}

const ask = async ({address, fresh}: Question, signal: AbortSignal | undefined): Promise<LoadedJson> => {
  let text: string;
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: 'same-origin',
      cache: fresh ? 'no-cache' : 'default',
      headers: {accept: 'application/json'},
      ...(signal && {signal}),
    });
    if (!response.ok) {
      const wait = waitOf(response.headers.get('retry-after'));
      throw failure({reason: 'http', status: response.status, wait});
    }
    text = await readText(response);
  } catch (error) {
    throw isFailure(error) ? error : failure({reason: 'network'});
  }
  return {value: parseJson(text), base: response.url || address};
};

const askTwice = async (question: Question, signal: AbortSignal | undefined): Promise<LoadedJson> => {
  try {
    return await ask(question, signal);
  } catch (error) {
    const {reason, status = 0, wait = 0} = error as LoadFailure;
    const mayPass = reason === 'network' || passing.has(status);
    if (!mayPass || signal?.aborted || wait > longestWait) throw error;
    // The random part keeps all readers of a page from asking again in the same moment.
    await new Promise((resolve) => setTimeout(resolve, wait || 300 + Math.random() * 700));
    return ask(question, signal);
  }
};

interface SharedRequest {
  readonly answer: Promise<LoadedJson>;
  readonly stop: () => void;
  users: number;
}

const running = new Map<string, SharedRequest>();

const keyOf = ({address, fresh}: Question): string => `${fresh} ${address}`;

const forget = (question: Question, request: SharedRequest): void => {
  if (running.get(keyOf(question)) === request) running.delete(keyOf(question));
};

const start = (question: Question): SharedRequest => {
  // Old polyfills take AbortController away.
  const controller = typeof AbortController === 'function' ? new AbortController() : undefined;
  const answer = askTwice(question, controller?.signal).finally(() => forget(question, request));
  answer.catch(() => {}); // A failure that everybody has left behind is nobody's unhandled rejection.
  const request = {answer, stop: () => controller?.abort(), users: 0};
  running.set(keyOf(question), request);
  return request;
};

/**
 * Loads a JSON file. Elements that ask for the same address at once share one request, each for as
 * long as it cares to wait.
 * @param wait Milliseconds until the answer must be there; whatever a framework has set as that.
 */
export const loadJson = (question: Question, wait: unknown): JsonRequest => {
  // Neither `true` nor 1n nor a symbol is a time.
  const asked = Number(String(wait));
  const timeout = asked > 0 && asked < longestTimeout ? asked : usualTimeout;
  const request = running.get(keyOf(question)) ?? start(question);
  request.users++;
  let timer: ReturnType<typeof setTimeout>;
  let left = false;
  const leave = () => {
    clearTimeout(timer);
    if (left) return;
    left = true;
    if (--request.users) return;
    forget(question, request);
    request.stop();
  };
  // Some wrappers of fetch drop the signal, so the time-out is a race of its own, and aborting only
  // spares the network.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure({reason: 'timeout', timeout})), timeout);
  });
  const answer = Promise.race([request.answer, late]).finally(leave);
  answer.catch(() => {});
  return {answer, leave: leave};
};
