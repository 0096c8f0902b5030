import {nothing} from 'lit/html.js';
import type {FactBoxBlock} from '../../article/blocks.js';
import {heading} from '../../templates/heading.js';
import type {Template} from '../view.js';
import {blocks} from './blocks.js';

/** The heading is a child of the box, not an attribute, so that reader views see it. */
export const factBox: Template<FactBoxBlock> = (block, view) =>
  view.html`<fact-box id=${block.id ?? nothing} lang=${block.lang ?? nothing}>${
    block.heading ? heading(view.html, view.headingLevel + 1, block.heading, {slot: 'heading'}) : nothing
  }${blocks(block.blocks, view)}</fact-box>`;
