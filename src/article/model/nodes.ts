/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | {[key: string]: Json};

/**
 * Something that may carry fields of a project's own.
 * @sv Något som får bära egna fält.
 */
export interface Extensible {
  /**
   * Fields of your own start with `x-` and are kept as they are.
   * @sv Egna fält börjar på `x-` och behålls som de är.
   */
  [field: `x-${string}`]: Json | undefined;
}

/**
 * Where an importer got a node from, with what the model has no words for, so that nothing is lost on the
 * way back.
 * @sv Var en importör hämtade noden, med det som modellen saknar ord för, så att inget går förlorat på
 * vägen tillbaka.
 * @example {"format": "wordpress", "type": "core/pullquote", "path": "/content/3"}
 */
export interface Origin extends Extensible {
  /**
   * Name of the format that the node came from.
   * @sv Formatet som noden kom från.
   */
  format: string;
  /**
   * What the node was called there.
   * @sv Vad noden hette där.
   */
  type?: string;
  /**
   * Where it stood in the source, as a JSON Pointer, a selector or a line number.
   * @sv Var i källan den stod: en JSON Pointer, en selektor eller ett radnummer.
   */
  path?: string;
  /**
   * The node as it was, in any JSON.
   * @sv Noden som den var, i valfri JSON.
   */
  raw?: Json;
}

export const originFields = 'format! type path raw';

/**
 * What every node may carry.
 * @sv Vad varje nod får bära.
 */
export interface ArticleNode extends Extensible {
  /**
   * Where an importer got the node from.
   * @sv Var en importör hämtade noden.
   */
  origin?: Origin;
}

/**
 * What every block may carry.
 * @sv Vad varje block får bära.
 */
export interface BlockNode extends ArticleNode {
  /**
   * Name of the block within the article, stable from one edition to the next: a letter, then letters,
   * digits, `-` and `_`.
   * @sv Blockets namn i artikeln, detsamma från version till version: en bokstav, sedan bokstäver,
   * siffror, `-` och `_`.
   */
  id?: string;
  /**
   * Language of the block where it is not the article's own, as a BCP 47 tag.
   * @sv Blockets språk när det inte är artikelns, som en BCP 47-kod.
   */
  lang?: string;
}
