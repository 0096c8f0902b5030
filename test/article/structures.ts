/*
 * Further kinds of articles that Swedish municipalities publish, in our own words: what each page says, line
 * by line in the order of the page, and the article that is to say the same.
 */

const text = (words: string) => [{type: 'text', text: words}];
const paragraph = (words: string, more: object = {}) => ({type: 'paragraph', children: text(words), ...more});
const heading = (words: string, level = 2) => ({type: 'heading', level, children: text(words)});
const cell = (words: string, more: object = {}) => ({children: words ? text(words) : [], ...more});
const link = (words: string, href: string, more: object = {}) => ({
  type: 'link',
  href,
  children: text(words),
  ...more,
});

const article = (headline: string, blocks: readonly object[], more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline,
  blocks,
  ...more,
});

export interface Structure {
  readonly name: string;
  readonly article: object;
  /** Everything that a reader is to meet, in order. */
  readonly page: string;
}

export const structures: readonly Structure[] = [
  {
    name: 'an interview in questions and answers, with a portrait and a pull quote',
    page: `
      Fem frågor till
      Hon leder arbetet med nya översiktsplanen
      I tre år har Karin Norén lyssnat på invånare. Nu är planen på väg.
      Karin Norén vid ritbordet. Karin Norén, planarkitekt. Foto: Olle Sand
      Svar av Karin Norén, planarkitekt, Norrhamns kommun
      Vad är det svåraste?
      Att väga det som är bra i dag mot det som behövs om trettio år.
      Vad gör du om två år?
      – Då bygger vi! Och dricker kaffe på torget.
      Planen är allas, inte min. Karin Norén, planarkitekt
      Text: Per Ek`,
    article: article(
      'Hon leder arbetet med nya översiktsplanen',
      [
        {
          type: 'qa',
          mode: 'interview',
          speaker: {name: 'Karin Norén', title: 'planarkitekt', organisation: 'Norrhamns kommun'},
          items: [
            {
              question: text('Vad är det svåraste?'),
              answer: [paragraph('Att väga det som är bra i dag mot det som behövs om trettio år.')],
            },
            {
              question: text('Vad gör du om två år?'),
              answer: [
                {
                  type: 'quote',
                  style: 'speech',
                  mark: '-',
                  children: text('Då bygger vi! Och dricker kaffe på torget.'),
                },
              ],
            },
          ],
        },
        {
          type: 'quote',
          style: 'pull',
          children: text('Planen är allas, inte min.'),
          attribution: {name: 'Karin Norén', title: 'planarkitekt'},
        },
      ],
      {
        kicker: 'Fem frågor till',
        preamble: text('I tre år har Karin Norén lyssnat på invånare. Nu är planen på väg.'),
        image: {
          type: 'image',
          src: '/bilder/karin.jpg',
          alt: 'Karin Norén vid ritbordet.',
          caption: text('Karin Norén, planarkitekt.'),
          credit: 'Olle Sand',
        },
        credits: [{role: 'text', name: 'Per Ek'}],
      },
    ),
  },
  {
    name: 'a crisis notice with updates, the latest first, and steps to take',
    page: `
      Viktigt meddelande: Vattnet i Sörbyn är otjänligt. 3 februari 2031
      Koka vattnet i Sörbyn
      Varning: Koka vattnet
      Låt det storkoka i en minut.
      Uppdatering 2: tankar är på plats 3 februari 2031 kl. 14:20
      Tankar står vid Coop och vid skolan.
      Uppdatering 1: provet 3 februari 2031 kl. 09:05
      Provet visade bakterier.
      Gör så här:
      Koka det du dricker
      även till tandborsten
      även till husdjur
      Duscha som vanligt
      Har du frågor?
      Kundcenter, dygnet runt 090-000 00 00 (växel)`,
    article: article(
      'Koka vattnet i Sörbyn',
      [
        {
          type: 'callout',
          level: 'danger',
          heading: 'Koka vattnet',
          blocks: [paragraph('Låt det storkoka i en minut.')],
        },
        {
          type: 'update',
          time: '2031-02-03T14:20',
          heading: 'Uppdatering 2: tankar är på plats',
          blocks: [paragraph('Tankar står vid Coop och vid skolan.')],
        },
        {
          type: 'update',
          time: '2031-02-03T09:05',
          heading: 'Uppdatering 1: provet',
          blocks: [paragraph('Provet visade bakterier.')],
        },
        paragraph('Gör så här:', {role: 'leadIn'}),
        {
          type: 'list',
          ordered: true,
          items: [
            {
              children: text('Koka det du dricker'),
              blocks: [
                {
                  type: 'list',
                  ordered: false,
                  items: [{children: text('även till tandborsten')}, {children: text('även till husdjur')}],
                },
              ],
            },
            {children: text('Duscha som vanligt')},
          ],
        },
        {
          type: 'contact',
          heading: 'Har du frågor?',
          people: [{name: 'Kundcenter, dygnet runt', phones: ['090-000 00 00 (växel)']}],
        },
      ],
      {
        type: 'Notice',
        notices: [{kind: 'emergency', text: 'Vattnet i Sörbyn är otjänligt.', date: '2031-02-03'}],
      },
    ),
  },
  {
    name: 'a calendar of events during the winter break',
    page: `
      Lovets alla aktiviteter
      Skridskodisco
      Datum 24 februari 2031 Tid 17:00–20:30
      Plats Ishallen, Isvägen 2
      Pris Gratis
      Ta med hjälm.
      Bygg en robot
      Datum 25–27 februari 2031
      När varje dag kl. 10–12
      Plats Biblioteket
      Pris 50 kr
      Anmälan Anmäl dig, från 9 år, senast 20 februari 2031
      Öppet i simhallen
      Måndag 10.00–18.00
      Tisdag Stängt för städning`,
    article: article('Lovets alla aktiviteter', [
      {
        type: 'event',
        heading: 'Skridskodisco',
        start: '2031-02-24T17:00',
        end: '2031-02-24T20:30',
        location: {name: 'Ishallen', address: 'Isvägen 2'},
        price: 'Gratis',
        description: text('Ta med hjälm.'),
      },
      {
        type: 'event',
        heading: 'Bygg en robot',
        start: '2031-02-25',
        end: '2031-02-27',
        text: 'varje dag kl. 10–12',
        location: {name: 'Biblioteket', href: '/bibliotek'},
        price: '50 kr',
        registration: {href: 'mailto:bibliotek@example.se', text: 'från 9 år', deadline: '2031-02-20'},
      },
      {
        type: 'openingHours',
        heading: 'Öppet i simhallen',
        items: [
          {label: 'Måndag', opens: '10.00', closes: '18.00'},
          {label: 'Tisdag', closed: true, text: 'för städning'},
        ],
      },
    ]),
  },
  {
    name: 'a budget in tables with spans, footnotes and a diagram',
    page: `
      Så används skattepengarna
      Kommunens kostnader per område, miljoner kronor
      Område Kostnad
      Skola och förskola Budget Utfall
      Grundskola 512,4 498,0 1
      Förskola 301,0 305,5
      Omsorg 620,1
      Stapeldiagram över kostnaderna.
      Grafik: Ekonomienheten, CC BY 4.0
      Utförlig beskrivning av bilden Skolan är störst, sedan omsorgen.
      Fotnoter
      Preliminärt värde.`,
    article: article('Så används skattepengarna', [
      {
        type: 'table',
        caption: text('Kommunens kostnader per område, miljoner kronor'),
        headerRows: 2,
        headerColumns: 1,
        rows: [
          [cell('Område'), cell('Kostnad', {colspan: 2, align: 'center'})],
          [cell('Skola och förskola'), cell('Budget', {align: 'end'}), cell('Utfall', {align: 'end'})],
          [
            cell('Grundskola'),
            cell('512,4', {align: 'end'}),
            {children: [...text('498,0 '), {type: 'footnoteRef', ref: 'prel'}], align: 'end'},
          ],
          [cell('Förskola'), cell('301,0', {align: 'end'}), cell('305,5', {align: 'end'})],
          [cell('Omsorg'), cell('620,1', {colspan: 2, align: 'center'})],
        ],
      },
      {
        type: 'image',
        src: '/diagram.svg',
        alt: 'Stapeldiagram över kostnaderna.',
        longDescription: text('Skolan är störst, sedan omsorgen.'),
        credit: 'Ekonomienheten',
        creditRole: 'graphic',
        licence: 'CC BY 4.0',
      },
      {type: 'footnotes', items: [{id: 'prel', children: text('Preliminärt värde.')}]},
    ]),
  },
  {
    name: 'one message in several languages, from left and from right',
    page: `
      Maskinöversatt: De andra språken är översatta av en maskin.
      Information om skolstart
      Skolan börjar den 18 augusti.
      Suomeksi
      Koulu alkaa 18. elokuuta.
      بالعربية
      تبدأ المدرسة في 18 أغسطس.
      Davvisámegillii
      Skuvla álgá borgemánu 18. beaivvi.
      Ordet skuvla betyder skola.`,
    article: article(
      'Information om skolstart',
      [
        paragraph('Skolan börjar den 18 augusti.'),
        {...heading('Suomeksi'), lang: 'fi'},
        paragraph('Koulu alkaa 18. elokuuta.', {lang: 'fi'}),
        {...heading('بالعربية'), lang: 'ar'},
        paragraph('تبدأ المدرسة في 18 أغسطس.', {lang: 'ar'}),
        {...heading('Davvisámegillii'), lang: 'se'},
        paragraph('Skuvla álgá borgemánu 18. beaivvi.', {lang: 'se'}),
        {
          type: 'paragraph',
          children: [
            ...text('Ordet '),
            {type: 'span', lang: 'se', children: text('skuvla')},
            ...text(' betyder skola.'),
          ],
        },
      ],
      {notices: [{kind: 'machineTranslated', text: 'De andra språken är översatta av en maskin.'}]},
    ),
  },
  {
    name: 'questions and answers with links, lists and documents in the answers',
    page: `
      Frågor om ny sophämtning
      När börjar det?
      Den 1 mars. Se kartan över områden.
      Vilka kärl får jag?
      Två kärl:
      ett för mat
      ett för resten
      Mått på kärlen (Dokument, PDF, 48 kB)
      Kostar det mer?
      Nej.`,
    article: article('Frågor om ny sophämtning', [
      {
        type: 'qa',
        mode: 'faq',
        items: [
          {
            question: text('När börjar det?'),
            answer: [
              {
                type: 'paragraph',
                children: [...text('Den 1 mars. Se '), link('kartan över områden', '/karta'), ...text('.')],
              },
            ],
          },
          {
            question: text('Vilka kärl får jag?'),
            answer: [
              paragraph('Två kärl:', {role: 'leadIn'}),
              {
                type: 'list',
                ordered: false,
                items: [{children: text('ett för mat')}, {children: text('ett för resten')}],
              },
              {
                type: 'documents',
                items: [{title: 'Mått på kärlen', href: '/matt.pdf', format: 'pdf', bytes: 49_152}],
              },
            ],
          },
          {question: text('Kostar det mer?'), answer: [paragraph('Nej.')]},
        ],
      },
    ]),
  },
  {
    name: 'a press release with several speakers, contacts and the standing text',
    page: `
      Pressmeddelande
      Norrhamn vinner pris för äldres måltider
      Publicerad 9 april 2031 kl. 10:00
      Kommunen prisas av Måltidsrådet.
      – Jag är så stolt, säger Siv Alm (C), ordförande i socialnämnden.
      Kökschefen Bo Falk fortsätter:
      – Vi lagar allt från grunden. Det märks!
      – Och det smakar, m.m., säger Bo Falk.
      Fakta om priset
      Delas ut vartannat år
      Kontakt
      Siv Alm (C) ordförande, socialnämnden 070-000 00 10 siv.alm@example.se
      Bo Falk kökschef 070-000 00 11
      Norrhamn har 24 000 invånare.
      Ansvarig: Kommunikationsenheten`,
    article: article(
      'Norrhamn vinner pris för äldres måltider',
      [
        paragraph('Kommunen prisas av Måltidsrådet.'),
        {
          type: 'quote',
          style: 'speech',
          children: text('Jag är så stolt.'),
          attribution: {
            verb: 'säger',
            name: 'Siv Alm',
            party: 'C',
            title: 'ordförande i socialnämnden',
          },
        },
        {
          type: 'quote',
          style: 'speech',
          children: text('Vi lagar allt från grunden. Det märks!'),
          attribution: {name: 'Kökschefen Bo Falk', verb: 'fortsätter', placement: 'before'},
        },
        {
          type: 'quote',
          style: 'speech',
          children: text('Och det smakar, m.m.'),
          attribution: {name: 'Bo Falk'},
        },
        {
          type: 'factBox',
          heading: 'Fakta om priset',
          blocks: [{type: 'list', ordered: false, items: [{children: text('Delas ut vartannat år')}]}],
        },
        {
          type: 'contact',
          people: [
            {
              name: 'Siv Alm',
              party: 'C',
              title: 'ordförande',
              organisation: 'socialnämnden',
              phones: ['070-000 00 10'],
              email: 'siv.alm@example.se',
            },
            {name: 'Bo Falk', title: 'kökschef', phones: ['070-000 00 11']},
          ],
        },
        paragraph('Norrhamn har 24 000 invånare.', {role: 'boilerplate'}),
      ],
      {
        type: 'PressRelease',
        kicker: 'Pressmeddelande',
        published: '2031-04-09T10:00',
        ageNotice: {afterMonths: 600},
        responsible: {name: 'Kommunikationsenheten'},
      },
    ),
  },
  {
    name: 'a film with captions and a transcript, a podcast, a map and pictures before and after',
    page: `
      Följ med in i nya badhuset
      Filmen om badhuset
      syntolkad Kamera: Ida By. Film: Ida By
      Det som sägs, som text
      Reportern går genom hallen och visar bassängerna.
      Avsnitt 12: badhuset
      Karta över badhuset
      Badhuset ligger vid älven.
      Före och efter
      Grusplanen. Så såg det ut 2028.
      Badhuset. Så ser det ut i dag.
      Läs också
      Badhuset öppnar 1 mars 2031
      om invigningen
      Simskolan`,
    article: article('Följ med in i nya badhuset', [
      {
        type: 'video',
        title: 'Filmen om badhuset',
        src: '/film.mp4',
        captions: [{src: '/film.sv.vtt', lang: 'sv'}],
        audioDescription: true,
        caption: text('Kamera: Ida By.'),
        credit: 'Ida By',
        transcript: text('Reportern går genom hallen och visar bassängerna.'),
      },
      {type: 'audio', title: 'Avsnitt 12: badhuset', href: 'https://podd.example.org/12', provider: 'Podden'},
      {
        type: 'map',
        title: 'Karta över badhuset',
        href: 'https://karta.example.se/7',
        textAlternative: text('Badhuset ligger vid älven.'),
      },
      {
        type: 'gallery',
        heading: 'Före och efter',
        images: [
          {type: 'image', src: '/1.jpg', alt: 'Grusplanen.', caption: text('Så såg det ut 2028.')},
          {type: 'image', src: '/2.jpg', alt: 'Badhuset.', caption: text('Så ser det ut i dag.')},
        ],
      },
      {
        type: 'linkList',
        heading: 'Läs också',
        items: [
          {title: 'Badhuset öppnar', href: '/a', text: 'om invigningen', date: '2031-03-01'},
          {title: 'Simskolan', href: '/b'},
        ],
      },
    ]),
  },
];
