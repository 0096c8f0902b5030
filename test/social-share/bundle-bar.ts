import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The bar as one module, for a page of a test's own. */
export const bundleBar = async (): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [`${root}src/social-share/social-share.define.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
};
