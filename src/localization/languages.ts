/**
 * Everything that is known of a language. To add one: a row here and, if the elements are to speak it,
 * an XLIFF file in `xliff/` with its code as its name; then `npm run localize`. A row says only what
 * differs from the most common: left to right, a comma as in English, speech after a dash, and dates and
 * name as the browser has them. Pages load none of this as it stands; `npm run localize` makes a column
 * of each field in `generated/languages.ts`, of which a script file takes those that it reads.
 */
export interface Language {
  /**
   * Where the elements' words in this language are.
   * - `source`: in the code; of one language, the one that the others are translated from.
   * - `inside`: in every script, at once.
   * - `loaded`: in a file of their own, which a page loads when something on it is in the language.
   * - `draft`: only in the XLIFF file, for translators; nobody is shown them.
   *
   * Of `inside` and `loaded` every message is translated, or `npm run localize` fails. Left out where
   * nobody has begun: such a language is only what articles are written in.
   */
  readonly words?: 'source' | 'inside' | 'loaded' | 'draft';
  /** Writing direction, as the `dir` attribute has it; left to right if left out. */
  readonly direction?: 'rtl';
  /** The comma between the items of a list. */
  readonly comma?: string;
  /** How running text marks what somebody says; with the talstreck if left out. */
  readonly speechMarks?: SpeechMarks;
  /**
   * Where its readers turn where its words are missing: other languages, the best first; one that has no
   * words either is passed over. After the last comes the source language.
   */
  readonly fallbacks?: readonly string[];
  /** How dates are written without asking the browser, because some browser cannot, or is slow to. */
  readonly dates?: WrittenDates;
  /**
   * Says that some browser has no dates of this language, or wrong ones, so that none is asked; without
   * `dates` they are written as ISO 8601 has them. Of others each browser is asked what it knows.
   */
  readonly intlDates?: false;
  /** What its speakers call it, where some browser does not know. */
  readonly autonym?: string;
}

/** How a language marks what somebody says in running text. */
export interface SpeechMarks {
  readonly open: string;
  readonly close: string;
  /** Whether the comma before the speaker stands within the marks, as in English. */
  readonly commaInside?: true;
}

/** How a language writes a date. */
export interface WrittenDates {
  /**
   * A day and a time, as CLDR's patterns have them: `d` stands for the day, `M` for the month's name, `y`
   * for the year and `t` for the time. Less exact dates leave out what stands before `M` or after `y`.
   */
  readonly pattern: string;
  /** The names of the months from January, parted by spaces. */
  readonly months: string;
}

const guillemets: SpeechMarks = {open: '«', close: '»'};
const english: SpeechMarks = {open: '“', close: '”', commaInside: true};
const german: SpeechMarks = {open: '„', close: '“'};

/** By primary language subtag (BCP 47), in small letters: `nb`, not `nb-NO`. */
export const languages: Readonly<Record<string, Language>> = {
  sv: {
    words: 'source',
    // Nearly every article has a Swedish date, and a browser that is asked for its first one takes
    // longer over it than over a short article.
    dates: {
      pattern: 'd M y kl. t',
      months: 'januari februari mars april maj juni juli augusti september oktober november december',
    },
  },
  en: {words: 'inside', speechMarks: english},
  fi: {words: 'loaded'},
  ar: {words: 'loaded', direction: 'rtl', comma: '،', speechMarks: guillemets, fallbacks: ['en']},

  ckb: {direction: 'rtl', comma: '،'},
  de: {speechMarks: german},
  fa: {direction: 'rtl', comma: '،', speechMarks: guillemets, fallbacks: ['en']},
  fit: {intlDates: false, autonym: 'meänkieli'},
  he: {direction: 'rtl'},
  is: {
    speechMarks: german,
    fallbacks: ['en'],
    intlDates: false,
    dates: {
      pattern: 'd. M y kl. t',
      months: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
    },
    autonym: 'íslenska',
  },
  nn: {
    fallbacks: ['nb'],
    intlDates: false,
    dates: {
      pattern: 'd. M y kl. t',
      months: 'januar februar mars april mai juni juli august september oktober november desember',
    },
    autonym: 'norsk nynorsk',
  },
  no: {fallbacks: ['nb']},
  ps: {direction: 'rtl', comma: '،'},
  rmf: {intlDates: false},
  rmn: {intlDates: false},
  rmu: {intlDates: false},
  rmy: {intlDates: false},
  rom: {intlDates: false, autonym: 'romani čhib'},
  // Debian's Chromium does not know it and would answer in its own language.
  se: {intlDates: false, autonym: 'davvisámegiella'},
  sma: {intlDates: false, autonym: 'åarjelsaemien gïele'},
  smj: {intlDates: false, autonym: 'julevsámegiella'},
  so: {speechMarks: english, fallbacks: ['en'], autonym: 'Soomaali'},
  ti: {fallbacks: ['en'], autonym: 'ትግርኛ'},
  ur: {direction: 'rtl', comma: '،'},
  yi: {direction: 'rtl', autonym: 'ייִדיש'},
};
