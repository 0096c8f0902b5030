import {msg} from '@lit/localize';
import type {CalloutBlock} from '../../article/model/blocks.js';
import {section, under} from '../pieces/section.js';
import type {Template} from '../context.js';
import {words} from '../pieces/words.js';

/** The level in a word, since colour alone tells not everybody (WCAG 1.4.1). */
const levelWords = (level: CalloutBlock['level']): string => {
  switch (level) {
    case 'info':
      return msg('Information', {id: 'callout.info'});
    case 'success':
      return msg('Klart', {id: 'callout.success'});
    case 'warning':
      return msg('Viktigt', {id: 'callout.warning'});
    case 'danger':
      return msg('Varning', {id: 'callout.danger'});
  }
};

export const callout: Template<CalloutBlock> = ({id, level, heading, blocks}, context) => {
  const {html} = context;
  const word = words(context, levelWords(level));
  return section(
    {
      id,
      name: `nyhetsdelar-callout nyhetsdelar-${level}`,
      heading: heading ? [html`<span class="nyhetsdelar-hidden">${word}: </span>`, heading] : word,
    },
    context.blocks(blocks, under(context)),
    context,
  );
};
