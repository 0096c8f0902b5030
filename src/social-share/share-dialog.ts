import {msg} from '@lit/localize';
import {make} from '../shadow/make-element.js';
import {removeNode} from '../shadow/remove-node.js';
import type {DialogContent} from './action.js';

/** A dialog that goes away when it is closed. */
export const shareDialog = ({heading, readFromHeading, content}: DialogContent): HTMLDialogElement => {
  const dialog = make('dialog', {part: 'dialog', 'aria-labelledby': 'dialog-heading'});
  const close = make('button', {type: 'button'}, msg('Stäng', {id: 'social-share.close'}));
  const focus: Record<string, string> = readFromHeading ? {tabindex: '-1', autofocus: ''} : {};
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => removeNode(dialog));
  dialog.append(make('h2', {id: 'dialog-heading', ...focus}, heading), ...content(close));
  return dialog;
};
