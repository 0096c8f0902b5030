import {css} from '@lit/reactive-element/css-tag.js';
import {tokens} from '../theme/tokens.js';
import {frame} from './styles/frame.js';
import {print} from './styles/print.js';
import {calloutStyles} from './blocks/callout.styles.js';
import {contactStyles} from './blocks/contact.styles.js';
import {eventStyles} from './blocks/event.styles.js';
import {factBoxStyles} from './blocks/fact-box.styles.js';
import {footnotesStyles} from './blocks/footnotes.styles.js';
import {imageStyles} from './blocks/image.styles.js';
import {linkListStyles} from './blocks/link-list.styles.js';
import {mediaStyles} from './blocks/media.styles.js';
import {pairsStyles} from './blocks/pairs.styles.js';
import {qaStyles} from './blocks/qa.styles.js';
import {quoteStyles} from './blocks/quote.styles.js';
import {tableStyles} from './blocks/table.styles.js';
import {textStyles} from './blocks/text.styles.js';
import {updateStyles} from './blocks/update.styles.js';
import {footStyles} from './foot.styles.js';
import {headStyles} from './head.styles.js';
import {noticesStyles} from './notices.styles.js';
import {plainListStyles} from './pieces/plain-list.styles.js';
import {playersStyles} from './pieces/players.styles.js';
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
    ${headStyles}
    ${textStyles}
    ${footnotesStyles}
    ${quoteStyles}
    ${imageStyles}
    ${mediaStyles}
    ${playersStyles}
    ${calloutStyles}
    ${noticesStyles}
    ${eventStyles}
    ${updateStyles}
    ${tableStyles}
    ${qaStyles}
    ${factBoxStyles}
    ${plainListStyles}
    ${linkListStyles}
    ${pairsStyles}
    ${contactStyles}
    ${footStyles}
    ${print}
  }
`;
