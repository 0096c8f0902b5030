import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';
import type {ImageBlock} from './image.js';

/**
 * A person, or a unit that answers for something.
 * @sv En person, eller en enhet som ansvarar för något.
 * @example {"name": "Anna Exempel", "party": "S", "title": "ordförande, byggnadsnämnden", "phones": ["0920-45 30 00"], "email": "anna.exempel@example.se"}
 */
export interface Person extends Extensible {
  /**
   * Name.
   * @sv Namn.
   */
  name: string;
  /**
   * Title or role.
   * @sv Titel eller roll.
   */
  title?: string;
  /**
   * Party letter, without its brackets.
   * @sv Partibeteckning, utan parentes.
   */
  party?: string;
  /**
   * Organisation, board or unit.
   * @sv Organisation, nämnd eller enhet.
   */
  organisation?: string;
  /**
   * Phone numbers as people read them, with a word of explanation if need be: "0920-45 30 00 (växel)".
   * @sv Telefonnummer som man läser dem, med ett förklarande ord om det behövs: ”0920-45 30 00 (växel)”.
   */
  phones?: string[];
  /**
   * E-mail address.
   * @sv E-postadress.
   */
  email?: string;
  /**
   * A page about the person.
   * @sv En sida om personen.
   */
  href?: string;
  /**
   * A portrait.
   * @sv Ett porträtt.
   */
  image?: ImageBlock;
  /**
   * What else to know, such as hours for calls.
   * @sv Annat att veta, till exempel telefontider.
   */
  text?: string;
}

export const personFields = 'name! title party organisation phones:text[] email href image text';

/**
 * Whom to ask.
 * @sv Vem man kan fråga.
 * @example {"type": "contact", "heading": "Kontakt", "people": [{"name": "Anna Exempel", "title": "klimatstrateg", "phones": ["0920-45 30 00"], "email": "anna.exempel@example.se"}]}
 */
export interface ContactBlock extends BlockNode {
  type: 'contact';
  /**
   * Heading; "Kontakt" unless set.
   * @sv Rubrik; annars ”Kontakt”.
   */
  heading?: string;
  /**
   * The people or units, in order.
   * @sv Personerna eller enheterna, i ordning.
   */
  people: Person[];
  /**
   * What else there is to say.
   * @sv Vad mer som finns att säga.
   */
  text?: Inline[];
}

export const contactFields = 'heading people!:person[] text:inlines';
