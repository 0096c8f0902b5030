import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {EventBlock} from '../../src/article/model/blocks.js';
import {calendarFile} from '../../src/export/ics.js';

const article = {headline: 'Hamntorget byggs om', canonicalUrl: 'https://www.norrhamn.example/torg'};
const now = new Date('2026-11-23T08:00:00Z');

const lines = (
  event: Omit<EventBlock, 'type'>,
  of: Parameters<typeof calendarFile>[1] = article,
): string[] => {
  const file = calendarFile({type: 'event', ...event}, of, now)!;
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  return file.replaceAll('\r\n ', '').split('\r\n');
};

const value = (name: string, all: string[]): string | undefined =>
  all.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

const times: [event: Omit<EventBlock, 'type'>, start: string, end: string | undefined][] = [
  // Winter and summer time, and an offset of its own.
  [
    {start: '2026-12-03T17:30', end: '2026-12-03T19:00'},
    'DTSTART:20261203T163000Z',
    'DTEND:20261203T180000Z',
  ],
  [{start: '2027-06-03T17:30'}, 'DTSTART:20270603T153000Z', undefined],
  [{start: '2027-06-03T17:30:15+00:00'}, 'DTSTART:20270603T173015Z', undefined],
  // An end before the beginning is none.
  [{start: '2026-12-03T17:30', end: '2026-12-03T17:00'}, 'DTSTART:20261203T163000Z', undefined],
  // Days: the end is the first day on which it is over.
  [{start: '2026-12-03'}, 'DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204'],
  [{start: '2026-12-30', end: '2026-12-31'}, 'DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270101'],
  [{start: '2026-12-03T17:30', allDay: true}, 'DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204'],
];

for (const [event, start, end] of times) {
  test(`times of ${JSON.stringify(event)}`, () => {
    const file = lines(event);
    assert.equal(value('DTSTART', file), start);
    assert.equal(value('DTEND', file), end);
  });
}

test('a month, a year and nothing are no event for a calendar', () => {
  for (const start of ['2026-12', '2026', undefined]) {
    assert.equal(calendarFile({type: 'event', ...(start && {start})}, article, now), undefined);
  }
});

test('the file as a whole', () => {
  assert.deepEqual(
    lines({
      id: 'visning',
      heading: 'Visning',
      start: '2026-12-03',
      location: {name: 'Magasin 3', address: 'Kajgatan 8', lat: 65.61, lon: 22.14},
      price: 'Fri entré',
      description: [
        {type: 'text', text: 'Fika; ta med kopp, och \\ vänner.'},
        {type: 'break'},
        {type: 'text', text: 'Välkommen!'},
      ],
    }),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//nyhetsdelar//nyhetsdelar//SV',
      'BEGIN:VEVENT',
      'UID:visning-https://www.norrhamn.example/torg',
      'DTSTAMP:20261123T080000Z',
      'DTSTART;VALUE=DATE:20261203',
      'DTEND;VALUE=DATE:20261204',
      'SUMMARY:Visning',
      'LOCATION:Magasin 3\\, Kajgatan 8',
      'GEO:65.61;22.14',
      'DESCRIPTION:Fika\\; ta med kopp\\, och \\\\ vänner.\\nVälkommen!\\nFri entré',
      'URL:https://www.norrhamn.example/torg',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ],
  );
});

test('an event without a name has that of the article', () => {
  assert.equal(value('SUMMARY', lines({start: '2026-12-03'})), 'SUMMARY:Hamntorget byggs om');
});

test('the same article makes the same file, whenever it is made', () => {
  const dated = {...article, published: '2026-10-05T09:30', modified: '2026-11-12T10:00'};
  assert.equal(value('DTSTAMP', lines({start: '2026-12-03'}, dated)), 'DTSTAMP:20261112T090000Z');
});

test('no text begins a line of its own', () => {
  const file = lines({start: '2026-12-03', heading: 'A\r\nATTACH:https://evil.example/\nB'});
  assert.equal(value('SUMMARY', file), 'SUMMARY:A\\nATTACH:https://evil.example/\\nB');
  assert.equal(value('ATTACH', file), undefined);
});

test('letters are not cut in two where a long line is folded', () => {
  const heading = 'åäö🌲'.repeat(60);
  assert.equal(value('SUMMARY', lines({start: '2026-12-03', heading})), `SUMMARY:${heading}`);
});
