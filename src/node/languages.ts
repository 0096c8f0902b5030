import * as ar from '../localization/generated/ar.js';
import * as fi from '../localization/generated/fi.js';
import {addLocale} from '../localization/scope.js';

// Swedish and English are everywhere. A page fetches other languages when it needs them; here,
// where nothing travels, all are at hand.
addLocale('ar', ar);
addLocale('fi', fi);
