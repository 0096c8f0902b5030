import {loadLocaleFiles} from './locale-files.js';

/** Language → `integrity` of its file beside the script; put in by the build of a drop-in file. */
declare const LOCALE_FILES: Readonly<Record<string, string>> | undefined;

if (typeof LOCALE_FILES !== 'undefined') loadLocaleFiles(LOCALE_FILES);
