import {begin} from '../../../page.js';

export default defineNuxtPlugin(begin);
