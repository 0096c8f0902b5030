import {all} from '../localization/generated/all.js';
import {addLocale, type LocaleWords} from '../localization/scope.js';

// A page fetches most languages when it needs them; here, where nothing travels, all are at hand.
Object.entries(all as Readonly<Record<string, LocaleWords>>).forEach(([locale, words]) =>
  addLocale(locale, words),
);
