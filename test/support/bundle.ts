import {fileURLToPath} from 'node:url';
import {build, type BuildResult} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One module of an entry and all that it imports, and which files those are, as an application's own bundler makes it. */
export const bundle = async (entry: string): Promise<{code: string; files: string[]}> => {
  const {outputFiles, metafile} = (await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    absWorkingDir: root,
    logLevel: 'error',
  })) as BuildResult<{write: false; metafile: true}>;
  return {code: outputFiles[0]!.text, files: Object.keys(metafile.inputs)};
};

/** The share bar as one module, for a page of a test's own. */
export const bundleBar = async (): Promise<string> =>
  (await bundle('src/social-share/social-share.define.ts')).code;
