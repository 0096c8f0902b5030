// Made by `npm run localize` of src/localization/languages.ts and the XLIFF files; a change made here is lost.
import type {Language} from '../languages.js';

type Column<Field extends keyof Language> = Readonly<Record<string, NonNullable<Language[Field]>>>;

/** The language that the messages in the code are written in. */
export const sourceLocale = 'sv';

/** The languages that they are translated to. */
export const targetLocales = ["ar","en","fi"];

export const direction: Column<'direction'> = {
  ar: "rtl",
  ckb: "rtl",
  fa: "rtl",
  he: "rtl",
  ps: "rtl",
  ur: "rtl",
  yi: "rtl",
};

export const comma: Column<'comma'> = {
  ar: "،",
  ckb: "،",
  fa: "،",
  ps: "،",
  ur: "،",
};

export const speechMarks: Column<'speechMarks'> = {
  en: {"open":"“","close":"”","commaInside":true},
  ar: {"open":"«","close":"»"},
  de: {"open":"„","close":"“"},
  fa: {"open":"«","close":"»"},
  is: {"open":"„","close":"“"},
  so: {"open":"“","close":"”","commaInside":true},
};

export const fallbacks: Column<'fallbacks'> = {
  ar: ["en"],
  fa: ["en"],
  is: ["en"],
  nn: ["nb"],
  no: ["nb"],
  so: ["en"],
  ti: ["en"],
};

export const dates: Column<'dates'> = {
  sv: {"pattern":"d M y kl. t","months":"januari februari mars april maj juni juli augusti september oktober november december"},
  is: {"pattern":"d. M y kl. t","months":"janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"},
  nn: {"pattern":"d. M y kl. t","months":"januar februar mars april mai juni juli august september oktober november desember"},
};

export const intlDates: Column<'intlDates'> = {
  fit: false,
  is: false,
  nn: false,
  rmf: false,
  rmn: false,
  rmu: false,
  rmy: false,
  rom: false,
  se: false,
  sma: false,
  smj: false,
};

export const autonym: Column<'autonym'> = {
  fit: "meänkieli",
  is: "íslenska",
  nn: "norsk nynorsk",
  rom: "romani čhib",
  se: "davvisámegiella",
  sma: "åarjelsaemien gïele",
  smj: "julevsámegiella",
  so: "Soomaali",
  ti: "ትግርኛ",
  yi: "ייִדיש",
};
