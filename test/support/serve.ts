import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

/** A page or file that a test serves from memory. */
export interface Served {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** The answer waits for this. */
  readonly until?: Promise<unknown>;
}

/** A server on this machine, for one test file. */
export interface Server {
  readonly origin: string;
  /** The addresses that were asked for since the last `clear`. */
  readonly requests: string[];
  /** The page that each path was last asked for from, as far as the browser told it. */
  readonly referrers: Map<string, string | undefined>;
  serve(path: string, file: Served): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Starts a server that answers from memory first, then from these folders.
 * @param folders Path on the server → folder on disk.
 */
export const startServer = async (folders: Readonly<Record<string, string>> = {}): Promise<Server> => {
  const files = new Map<string, Served>();
  const requests: string[] = [];
  const referrers = new Map<string, string | undefined>();
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    requests.push(path);
    referrers.set(path, request.headers.referer);
    const type = types[extname(path)] ?? 'text/plain; charset=utf-8';
    const held = files.get(path);
    if (held) {
      const answer = () =>
        void response.writeHead(held.status ?? 200, {'content-type': type, ...held.headers}).end(held.body);
      if (held.until) void held.until.then(answer);
      else answer();
      return;
    }
    const folder = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    try {
      if (!folder) throw new Error('no folder');
      const file = readFileSync(folders[folder]! + path.slice(folder.length));
      response.writeHead(200, {'content-type': type}).end(file);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    referrers,
    serve: (path, file) => void files.set(path, file),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
