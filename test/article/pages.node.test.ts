import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {articleSchema} from '../../scripts/article-schema.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {firstLost, shownWords, wordsOf} from './shown-words.js';

/*
 * The structures of real municipal pages (../shared/pages) as articles. This is no importer, only a proof
 * that the model has a place for everything that stands on them.
 */

type Fields = Record<string, unknown>;

/** What became of some lines of a page. */
interface Piece {
  /** The lines, without words that say what they are: the model says it in another way. */
  lines: string[];
  /** The block, or fields of the article itself. */
  block?: Fields;
  head?: Fields;
}

const text = (words: string) => [{type: 'text', text: words}];

const announcement = /(?:Länk|länk) till annan webbplats/;

/** A line of text, with the announced link that may stand in it. */
const inline = (line: string): unknown[] => {
  const [, words, rest] = /^(.*?) ?länk till annan webbplats(.*)$/i.exec(line) ?? [];
  if (words === undefined) return text(line);
  const link = {type: 'link', kind: 'external', href: 'https://example.se/', children: text(words)};
  return rest ? [link, ...text(rest)] : [link];
};

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

const isoDate = (words: string): string | undefined => {
  const iso = /(\d{4}-\d\d-\d\d)(?:,? (?:klockan )?(\d\d)[.:](\d\d)(?::\d\d)?)?/.exec(words);
  if (iso) return iso[2] ? `${iso[1]}T${iso[2]}:${iso[3]}` : iso[1];
  const long = /(\d{1,2}) (\p{L}+) (\d{4})/u.exec(words);
  const month = months.indexOf(long?.[2]?.toLowerCase() ?? '') + 1;
  if (!month) return undefined;
  const day = `${long![3]}-${String(month).padStart(2, '0')}-${long![1]!.padStart(2, '0')}`;
  const time = /kl(?:\.|ockan) (\d\d)[.:](\d\d)/.exec(words);
  return time ? `${day}T${time[1]}:${time[2]}` : day;
};

const head = (lines: string[], fields: Fields): Piece => ({lines, head: fields});

/** What one paragraph of a page is, if it can be told without the others. */
const pieceOf = (lines: string[]): Piece => {
  const whole = lines.join(' ');
  const date = isoDate(whole);
  const piece = (block: Fields, kept = lines): Piece => ({lines: kept, block});

  if (/^(Publicerad|Artikeln publicerades|Senast publicerad)/.test(whole) && date)
    return head([], {published: date});
  if (/^(Senast uppdaterad|Sidan uppdaterades)/.test(whole) && date) return head([], {modified: date});
  if (/^Sidan kontrollerad/.test(whole) && date) return head([], {reviewed: date});
  if (/äldre än \d+ månader/.test(whole)) return head(lines, {notices: [{kind: 'age', text: whole}]});
  if (/eldningsförbud/.test(whole)) return head(lines, {notices: [{kind: 'emergency', text: whole}]});
  if (/^Myös/.test(whole)) return head(lines, {notices: [{kind: 'language', text: whole}]});
  if (/^Hade du nytta/.test(whole)) return head(lines, {feedback: {question: whole}});
  if (/^Foto: /.test(whole))
    return head([whole.slice(6)], {credits: [{role: 'photo', name: whole.slice(6)}]});
  if (/logo|^Logotyp/i.test(whole)) {
    return head(lines, {
      publisher: {name: 'Exempelkommun', logo: {type: 'image', src: '/logotyp.svg', alt: whole}},
    });
  }

  if (lines.every((line) => /^ ?• |^- /.test(line)) && (lines.length > 1 || lines[0]!.includes('•'))) {
    const items = lines.map((line) => ({children: inline(line.replace(/^ ?[•-] /, ''))}));
    return piece({type: 'list', ordered: false, items});
  }
  if (lines.every((line) => /^\d\. /.test(line))) {
    const items = lines.map((line) => ({children: inline(line.slice(3))}));
    return piece(
      {type: 'list', ordered: true, start: Number(whole[0]), items},
      lines.map((line) => line.slice(3)),
    );
  }
  const speech = /^([–—-]) ?(.*?), (säger) (\p{L}+ \p{L}+), (.*)\.$/u.exec(whole);
  if (speech) {
    const [, mark, said, verb, name, title] = speech;
    return piece({
      type: 'quote',
      style: 'speech',
      mark,
      children: text(said!),
      attribution: {verb, name, title, placement: 'after'},
    });
  }
  const quotation = /^“(.*)”$/.exec(whole);
  if (quotation) return piece({type: 'quote', style: 'block', mark: '”', children: text(quotation[1]!)});
  const hours = /^(\p{L}+|[\d–.]+) (?:(\d[\d.]*)–(\d[\d.]*)|kl\. (\d+)–(\d+)|stängt\.?)$/u.exec(whole);
  if (hours) {
    const [, label, opens, closes, from, to] = hours;
    const times = opens ? {opens, closes} : from ? {opens: from, closes: to} : {closed: true};
    return piece({type: 'openingHours', items: [{label, ...times}]}, [whole.replace(/ kl\.| stängt\.?/, '')]);
  }
  const fact = /^(Datum|Tid|Plats): (.*)$/.exec(whole);
  if (fact) return piece({type: 'keyValue', items: [{key: fact[1], value: text(fact[2]!)}]});
  const email = /[\w.]+@[\w.]+/.exec(whole)?.[0];
  const phone = /0[\d -]{8,}/.exec(whole)?.[0];
  const person = /^(\p{L}+ \p{L}+)(?: \((\w)\))?(?:, ([^.]*))?$/u.exec(lines[0]!);
  if (person && /Exempel$/.test(person[1]!)) {
    const [, name, party, title] = person;
    const [role, unit, ...others] = [
      ...(title ? [title] : []),
      ...lines
        .slice(1)
        .map((line) =>
          line
            .replace(/Telefon:?|E-post:?/g, '')
            .replace(phone ?? '', '')
            .replace(email ?? '', ''),
        )
        .map((line) => line.trim())
        .filter(Boolean),
    ];
    const rest = others.join(' ');
    const people = [
      {
        name,
        ...(party ? {party} : {}),
        ...(role ? {title: role} : {}),
        ...(unit ? {organisation: unit} : {}),
        ...(phone ? {phones: [phone]} : {}),
        ...(email ? {email} : {}),
        ...(rest ? {text: rest} : {}),
      },
    ];
    return piece({type: 'contact', people}, [whole.replace(/Telefon|E-post/g, '')]);
  }
  if (/^Uppdatering \d/.test(whole)) return piece({type: 'heading', level: 3, children: text(whole)});
  if (/^\d{4}-\d\d-\d\d, klockan/.test(whole))
    return {lines: [], block: {type: 'update', time: date, blocks: []}};
  if (/^Fakta /.test(whole)) return piece({type: 'factBox', kind: 'facts', heading: whole, blocks: []});
  if (/^Beslut om ärende|^Inbjudan till samråd|Anbudsförfrågan$/.test(whole)) {
    return piece({
      type: 'documents',
      items: [{title: whole, href: `/dokument/${encodeURIComponent(whole)}.pdf`}],
    });
  }
  if (/^Se filmen/.test(whole))
    return piece({type: 'video', title: whole, href: 'https://film.example.se/1'});
  if (/^Karta/.test(whole)) return piece({type: 'map', title: whole});
  if (/^Deltagare kring ett bord/.test(whole)) return piece({type: 'image', src: '/bild.jpg', alt: whole});
  if (/:$/.test(whole)) return piece({type: 'paragraph', role: 'leadIn', children: text(whole)});
  if (whole.length < 60 && !/[.!”]$/.test(whole) && lines.length === 1 && !announcement.test(whole)) {
    return piece({type: 'heading', level: 2, children: text(whole)});
  }
  const broken = lines.flatMap((line, index) => [...(index ? [{type: 'break'}] : []), ...inline(line)]);
  return piece(
    {type: 'paragraph', children: broken},
    lines.map((line) => line.replace(announcement, '')),
  );
};

/** Pieces that follow each other and are one: rows of opening hours, documents, people, the table. */
const merge = (pieces: Piece[]): Piece[] => {
  const merged: Piece[] = [];
  const lists: Record<string, string> = {
    openingHours: 'items',
    documents: 'items',
    contact: 'people',
    keyValue: 'items',
    list: 'items',
  };
  for (const piece of pieces) {
    const before = merged.at(-1);
    const [one, other] = [before?.block, piece.block];
    const list = lists[String(one?.['type'])];
    if (list && one!['type'] === other?.['type'] && one!['ordered'] === other?.['ordered']) {
      (one![list] as unknown[]).push(...(other![list] as unknown[]));
      before!.lines.push(...piece.lines);
    } else if (
      one?.['type'] === 'image' &&
      other?.['type'] === 'paragraph' &&
      /^Deltagarna möttes/.test(piece.lines[0]!)
    ) {
      one['caption'] = other['children'];
      before!.lines.push(...piece.lines);
    } else if (
      /^(update|factBox)$/.test(String(one?.['type'])) &&
      /^(paragraph|list)$/.test(String(other?.['type']))
    ) {
      (one!['blocks'] as unknown[]).push(other);
      before!.lines.push(...piece.lines);
    } else if (
      one?.['type'] === 'heading' &&
      /\?$/.test(before!.lines[0]!) &&
      other?.['type'] === 'paragraph'
    ) {
      before!.block = {type: 'qa', mode: 'faq', items: [{question: one['children'], answer: [other]}]};
      before!.lines.push(...piece.lines);
    } else {
      merged.push(piece);
    }
  }
  return merged;
};

/** A page's table, which the copied text has as alternating lines. */
const withTable = (paragraphs: string[][]): (string[] | Piece)[] => {
  const start = paragraphs.findIndex(([line]) => line === 'Ord. hämtdag');
  if (start < 0) return paragraphs;
  let end = start + 2;
  while (/^\p{L}+dag \d\d\/12$/u.test(paragraphs[end]?.[0] ?? '')) end++;
  const cells = paragraphs.slice(start, end).map(([line]) => ({children: text(line!)}));
  const rows = cells.flatMap((cell, index) => (index % 2 ? [] : [[cell, cells[index + 1]]]));
  const table: Piece = {
    lines: paragraphs.slice(start, end).flat(),
    block: {type: 'table', headerRows: 1, rows},
  };
  return [...paragraphs.slice(0, start), table, ...withTable(paragraphs.slice(end))];
};

/** Every text in a value, in order, whatever field holds it. */
const textsIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value
      ? Object.values(value).map(textsIn).join(' ')
      : '';

const folder = new URL('../../../shared/pages/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder) : [];
if (!files.length) console.log('Skipped: ../shared/pages is not here.');

const validate = new Ajv2020({strict: true}).compile(articleSchema());

describe('the structures of real pages', () => {
  const seen = new Set<string>();
  for (const file of files) {
    it(file, () => {
      const paragraphs = readFileSync(new URL(file, folder), 'utf8')
        .split(/\n\s*\n/)
        .map((paragraph) =>
          paragraph.split('\n').filter((line) => line.trim() && !/^#|^https?:|^\(URL/.test(line)),
        )
        .filter((lines) => lines.length);
      const headline = paragraphs.findIndex(([line]) => line === 'Nätverk i Exempelkommun ger resultat');
      const pieces = merge(
        withTable(paragraphs.filter((_, index) => index !== headline)).map((part) =>
          Array.isArray(part) ? pieceOf(part) : part,
        ),
      );
      const lang = /-no-/.test(file) ? 'nb' : 'sv';
      const article: Fields = {
        version: '1.0',
        type: 'NewsArticle',
        lang,
        headline: paragraphs[headline]?.[0] ?? '',
      };
      for (const {head} of pieces) {
        for (const [name, value] of Object.entries(head ?? {})) {
          article[name] = Array.isArray(value)
            ? [...((article[name] as unknown[] | undefined) ?? []), ...(value as unknown[])]
            : value;
        }
      }
      const inBlocks = pieces.filter(({block}) => block);
      article['blocks'] = inBlocks.map(({block}) => block);

      assert.ok(validate(article), JSON.stringify(validate.errors));
      const {article: read, problems} = readArticle(article);
      assert.deepEqual(problems, []);
      assert.deepEqual(read, article);

      // Each piece of text stands in its block, and the blocks in their order.
      inBlocks.forEach(({lines, block}, index) => {
        seen.add(String(block!['type']));
        const there = wordsOf(textsIn(read!.blocks[index]));
        assert.deepEqual(
          wordsOf(lines.join(' ')).filter((word) => !there.includes(word)),
          [],
          JSON.stringify(read!.blocks[index]),
        );
      });
      const around = wordsOf(textsIn({...read, blocks: []}));
      for (const {lines, head: fields} of pieces) {
        if (fields)
          assert.deepEqual(
            wordsOf(lines.join(' ')).filter((word) => !around.includes(word)),
            [],
          );
      }
      assert.ok(inBlocks.every(({block}) => block!['type'] !== 'unknown'));

      // And on the page, in the same order.
      const shown = shownWords(article);
      assert.equal(
        firstLost(
          inBlocks.flatMap(({lines}) => wordsOf(lines.join(' '))),
          shown,
        ),
        undefined,
      );
      for (const {lines, head: fields} of pieces)
        if (fields) assert.equal(firstLost(wordsOf(lines.join(' ')), shown), undefined);
    });
  }

  it('need many kinds of blocks, and no unknown one', (test) => {
    if (!files.length) return test.skip();
    console.log(`${files.length} pages, with ${[...seen].sort().join(', ')}`);
    assert.ok(seen.size >= 14);
    return undefined;
  });
});
