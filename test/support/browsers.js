/**
 * The three engines that the tests run in. Nothing is downloaded: a browser is taken from an
 * environment variable, from the system, or (Chromium only) from inside an npm package.
 */
import {spawn} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';

/** The first of these programs that stands on PATH and may be run. */
const onPath = (...names) => {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
};

const existing = (...paths) => paths.find((path) => path && existsSync(path));

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-background-networking',
  '--no-first-run',
];

/**
 * Chromium, from CHROME_PATH, the system, or the binary inside `@sparticuz/chromium`.
 * @returns {Promise<{executablePath: string, source: string, env: Record<string, string>, args: string[], headless: true | 'shell'}>}
 */
export async function findChromium() {
  const system =
    existing(process.env.CHROME_PATH) ??
    onPath(
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
    ) ??
    existing(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  if (system && !process.env.NO_SYSTEM_CHROME) {
    return {executablePath: system, source: 'system', env: {}, args: chromiumFlags, headless: true};
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks the libraries that Chromium needs only where it believes itself in a
    // function service, and looks for that while it is being imported.
    const before = process.env.AWS_EXECUTION_ENV;
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const {default: chromium} = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = {
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? '',
    };
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
    return {executablePath, source: '@sparticuz/chromium', env, args: chromiumFlags, headless: 'shell'};
  }
  throw new Error(
    'No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH to the program.',
  );
}

/** Chromium for @web/test-runner; throws with what to install where there is none. */
export async function chromium() {
  const {executablePath, source, env, args, headless} = await findChromium();
  const launcher = chromeLauncher({
    concurrency: 2,
    // Two tabs of one window would leave one in the background, where timers are slowed down.
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
    launchOptions: {executablePath, headless, args, env: {...process.env, ...env}},
  });
  launcher.name = `Chromium (${source})`;
  return launcher;
}

/** Where Firefox is, or nothing where it is not installed. */
export const findFirefox = () => existing(process.env.FIREFOX_PATH) ?? onPath('firefox-esr', 'firefox');

/** Firefox through WebDriver BiDi, or nothing where it is not installed. */
export function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const launcher = chromeLauncher({
    concurrency: 1,
    puppeteer: puppeteerCore,
    launchOptions: {browser: 'firefox', executablePath, headless: true},
  });
  launcher.name = 'Firefox';
  return launcher;
}

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits for a server that has just been started. */
export const untilAnswering = async (url, milliseconds = 15_000) => {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    if (Date.now() > end) throw new Error(`${url} did not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** WebKitGTK's WebDriver, what it opens and a virtual screen, or nothing where a part is missing. */
export const findWebKit = () => {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const binary = existing(
    process.env.MINIBROWSER_PATH,
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib64/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  );
  if (!driver || !binary || !(screen || process.env.DISPLAY)) return undefined;
  return {
    driver,
    screen,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    },
  };
};

/**
 * Starts WebKit's driver on a port, and the screen where there is none.
 * @returns {Promise<() => void>} What stops them.
 */
export const startWebKitDriver = async ({driver, screen}, port) => {
  const started = [];
  const stop = () => started.reverse().forEach((child) => child.kill());
  process.on('exit', stop);
  let display = process.env.DISPLAY;
  if (!display) {
    const server = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    started.push(server);
    const number = await new Promise((resolve, reject) => {
      server.stdio[3].once('data', (data) => resolve(String(data).trim()));
      server.once('exit', () => reject(new Error('Xvfb ended before it gave a screen')));
    });
    display = `:${number}`;
  }
  started.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        NO_AT_BRIDGE: '1',
      },
    }),
  );
  await untilAnswering(`http://127.0.0.1:${port}/status`);
  return stop;
};

/** WebKit for @web/test-runner, or nothing where it is not installed. */
export async function webkit() {
  const found = findWebKit();
  if (!found) return undefined;
  const port = await freePort();
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
    capabilities: {...found.capabilities, 'wdio:enforceWebDriverClassic': true},
  });
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  let stopDriver = () => {};
  launcher.concurrency = 1;
  launcher.initialize = async (...args) => {
    stopDriver = await startWebKitDriver(found, port);
    await initialize(...args);
    launcher.name = 'WebKit';
  };
  launcher.stop = async () => {
    await stop();
    stopDriver();
  };
  return launcher;
}
