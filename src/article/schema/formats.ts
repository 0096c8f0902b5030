import {datePattern, durationPattern, parseDate} from '../dates.js';
import {emailPattern} from '../urls.js';

/** A character that can be seen: no white space, no control, none that only changes those around it. */
export const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The form of what is written as text but is no prose. The schema takes its patterns from here. */
export const formats = {
  date: datePattern,
  duration: durationPattern,
  email: emailPattern,
  lang: /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,8}$/,
  id: /^[\w.:\xa1-\u167f-]{1,200}$/,
  version: /^1\.\d{1,9}$/,
};

/** Whether a text has the form of its kind, and says something that can be: 2030-02-30 is no date. */
export const hasFormat = (kind: string, text: string): boolean =>
  formats[kind as keyof typeof formats].test(text) && (kind !== 'date' || !!parseDate(text));
