import {css} from '@lit/reactive-element/css-tag.js';
import {tokens} from '../theme/tokens.js';
import {boxes} from './styles/boxes.js';
import {frame} from './styles/frame.js';
import {lists} from './styles/lists.js';
import {pictures} from './styles/pictures.js';
import {print} from './styles/print.js';
import {text} from './styles/text.js';

/**
 * The article's looks, as light-DOM CSS: adopted by the page, and published as nyhetsdelar.css for
 * prerendered pages. It fills in what the page leaves open and never overrules it: every selector
 * has zero specificity, inside a cascade layer, so the page's own typography wins.
 */
export const styles = css`
  @layer nyhetsdelar {
    ${tokens}
    ${frame}
    ${text}
    ${pictures}
    ${boxes}
    ${lists}
    ${print}
  }
`;
