import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';

/**
 * Who said something, and how the text says it: "säger Anna Exempel (S), ordförande".
 * @sv Vem som sade något, och hur texten säger det: ”säger Anna Exempel (S), ordförande”.
 * @example {"name": "Anna Exempel", "title": "ordförande i exempelnämnden", "party": "S", "verb": "säger", "placement": "after"}
 */
export interface Attribution extends Extensible {
  /**
   * The speaker.
   * @sv Den som talar.
   */
  name?: string;
  /**
   * The speaker's title or role.
   * @sv Titel eller roll.
   */
  title?: string;
  /**
   * Party letter, without its brackets.
   * @sv Partibeteckning, utan parentes.
   */
  party?: string;
  /**
   * The organisation that the speaker comes from.
   * @sv Organisationen som den som talar kommer från.
   */
  organisation?: string;
  /**
   * The verb of the attribution: säger, berättar, konstaterar …
   * @sv Anföringsverbet: säger, berättar, konstaterar …
   */
  verb?: string;
  /**
   * Whether the attribution stands `after` the words (the default), `before` them, or not at all.
   * @sv Om anföringen står efter orden (`after`, förval), före dem (`before`) eller inte alls (`none`).
   */
  placement?: 'after' | 'before' | 'none';
  /**
   * A page about the speaker.
   * @sv En sida om den som talar.
   */
  href?: string;
}

export const attributionFields = 'name title party organisation verb placement:after|before|none href';

/**
 * Someone's words.
 * @sv Någons ord.
 * @example {"type": "quote", "style": "speech", "mark": "–", "children": [{"type": "text", "text": "Tillsammans kan vi göra mer än var för sig"}], "attribution": {"verb": "säger", "name": "Anna Exempel", "placement": "after"}}
 */
export interface QuoteBlock extends BlockNode {
  type: 'quote';
  /**
   * `speech` opens with a talstreck, `block` is a passage quoted from a text, `pull` repeats words of the
   * article in large type.
   * @sv `speech` inleds med talstreck, `block` är ett stycke ur en text, `pull` lyfter fram ord ur
   * artikeln i stor stil.
   */
  style: 'speech' | 'block' | 'pull';
  /**
   * The mark as the source had it (–, -, —, ”), or empty. It is written as the language writes it.
   * @sv Tecknet som källan hade det (–, -, —, ”), eller tomt. Det skrivs ut som språket skriver det.
   */
  mark?: string;
  /**
   * The words, without mark and attribution.
   * @sv Orden, utan tecken och anföring.
   */
  children: Inline[];
  /**
   * Further paragraphs by the same speaker.
   * @sv Fler stycken av samma person.
   */
  paragraphs?: Inline[][];
  /**
   * Who said it.
   * @sv Vem som sade det.
   */
  attribution?: Attribution;
  /**
   * Address of what is quoted.
   * @sv Adress till det som citeras.
   */
  cite?: string;
}

export const quoteFields = 'children! style+:speech|block|pull mark:3 paragraphs:inlines[] attribution cite';
