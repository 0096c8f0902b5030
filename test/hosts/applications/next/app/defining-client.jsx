'use client';
/** As the README has it: the element is imported where it is used, ahead of hydration. */
import 'nyhetsdelar/define';

export {Client} from './client.jsx';
