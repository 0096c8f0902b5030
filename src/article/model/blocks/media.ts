import type {Block} from '../blocks.js';
import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';
import {creditFields, type CreditRole} from './image.js';

/**
 * Captions of a film in one language.
 * @sv Textning av en film på ett språk.
 * @example {"src": "/film/natverk.sv.vtt", "lang": "sv", "label": "Svenska"}
 */
export interface CaptionTrack extends Extensible {
  /**
   * Address of the captions (WebVTT).
   * @sv Adress till textningen (WebVTT).
   */
  src: string;
  /**
   * Their language.
   * @sv Dess språk.
   */
  lang: string;
  /**
   * Their name in the player; the language's own name unless set.
   * @sv Dess namn i spelaren; annars språkets eget namn.
   */
  label?: string;
}

export const captionTrackFields = 'src! lang! label';

/**
 * A recording, either a file of one's own (`src`) or a page of someone else's (`href`).
 * @sv En ljudinspelning: en egen fil (`src`) eller en sida hos någon annan (`href`).
 * @example {"type": "audio", "title": "Podden om klimatet", "src": "/ljud/klimat.mp3", "duration": "PT25M"}
 */
export interface AudioBlock extends BlockNode {
  type: 'audio';
  /**
   * Name of the recording.
   * @sv Inspelningens namn.
   */
  title: string;
  /**
   * Who plays it, where that is someone else.
   * @sv Vem som spelar upp den, när det är någon annan.
   */
  provider?: string;
  /**
   * Address of the file.
   * @sv Filens adress.
   */
  src?: string;
  /**
   * Address of the page that plays it. It is contacted only after a click.
   * @sv Adress till sidan som spelar upp den. Den kontaktas först efter ett klick.
   */
  href?: string;
  /**
   * How long it is: `PT25M` is 25 minutes.
   * @sv Hur lång den är: `PT25M` är 25 minuter.
   */
  duration?: string;
  /**
   * What is said, as text.
   * @sv Det som sägs, som text.
   */
  transcript?: Inline[];
  /**
   * The text under the recording.
   * @sv Texten under inspelningen.
   */
  caption?: Inline[];
  /**
   * Who made it: the name alone.
   * @sv Vem som gjort den: bara namnet.
   */
  credit?: string;
  /**
   * What that person made.
   * @sv Vad den personen gjort.
   */
  creditRole?: CreditRole;
  /**
   * The terms of use.
   * @sv Villkoren för användning.
   */
  licence?: string;
}

export const audioFields =
  `title! provider src href:media duration transcript caption ${creditFields}` as const;

/**
 * A film, either a file of one's own (`src`) or a page of someone else's (`href`).
 * @sv En film: en egen fil (`src`) eller en sida hos någon annan (`href`).
 * @example {"type": "video", "title": "Så blir det nya torget", "src": "/film/torget.mp4", "duration": "PT2M30S", "captions": [{"src": "/film/torget.sv.vtt", "lang": "sv"}]}
 */
export interface VideoBlock extends BlockNode {
  type: 'video';
  /**
   * Name of the film.
   * @sv Filmens namn.
   */
  title: string;
  /**
   * Who shows it, where that is someone else: YouTube, Vimeo.
   * @sv Vem som visar den, när det är någon annan: Youtube, Vimeo.
   */
  provider?: string;
  /**
   * Address of the file.
   * @sv Filens adress.
   */
  src?: string;
  /**
   * Address of the page that shows it. It is contacted only after a click.
   * @sv Adress till sidan som visar den. Den kontaktas först efter ett klick.
   */
  href?: string;
  /**
   * Picture shown before it plays.
   * @sv Bild som visas innan den spelas.
   */
  poster?: string;
  /**
   * How long it is: `PT2M30S` is two and a half minutes.
   * @sv Hur lång den är: `PT2M30S` är två och en halv minut.
   */
  duration?: string;
  /**
   * Captions. The law asks public bodies for them on recorded film.
   * @sv Textning. Lagen kräver den av offentliga aktörer för inspelad film.
   */
  captions?: CaptionTrack[];
  /**
   * What is said and shown, as text.
   * @sv Det som sägs och visas, som text.
   */
  transcript?: Inline[];
  /**
   * Whether the film is described in sound.
   * @sv Om filmen är syntolkad.
   */
  audioDescription?: boolean;
  /**
   * The text under the film.
   * @sv Texten under filmen.
   */
  caption?: Inline[];
  /**
   * Who made it: the name alone.
   * @sv Vem som gjort den: bara namnet.
   */
  credit?: string;
  /**
   * What that person made.
   * @sv Vad den personen gjort.
   */
  creditRole?: CreditRole;
  /**
   * The terms of use.
   * @sv Villkoren för användning.
   */
  licence?: string;
}

export const videoFields = `${audioFields} poster captions:captionTrack[] audioDescription` as const;

/**
 * Something from a third party. It is loaded only after a click that names who will be contacted.
 * @sv Något från en tredje part. Det hämtas först efter ett klick, där det står vem som kontaktas.
 * @example {"type": "embed", "provider": "YouTube", "href": "https://www.youtube-nocookie.com/embed/abc123def45", "title": "Invigningen av torget"}
 */
export interface EmbedBlock extends BlockNode {
  type: 'embed';
  /**
   * What it shows.
   * @sv Vad det visar.
   */
  title: string;
  /**
   * Who will be contacted.
   * @sv Vem som kontaktas.
   */
  provider: string;
  /**
   * Its address.
   * @sv Dess adress.
   */
  href: string;
  /**
   * Whether the third party may follow the reader; taken to be so unless `false` is written.
   * @sv Om den tredje parten kan spåra läsaren; antas om inte `false` anges.
   */
  thirdPartyTracking?: boolean;
  /**
   * What to show instead of it, before the click and in print.
   * @sv Vad som visas i dess ställe, före klicket och i utskrift.
   */
  fallback?: Block[];
  /**
   * Width divided by height, 0.1 to 10.
   * @sv Bredd genom höjd, 0,1 till 10.
   */
  aspectRatio?: number;
}

export const embedFields = 'title! provider! href!:media thirdPartyTracking fallback aspectRatio:0.1-10.0';
