import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  ageInMonths,
  endOf,
  instantOf,
  parseDate,
  parseDuration,
  withOffset,
} from '../../src/article/dates.js';

const iso = (text: string) => new Date(instantOf(parseDate(text)!)).toISOString();

describe('dates', () => {
  it('are as exact as they were written', () => {
    assert.deepEqual(parseDate('2030'), {
      year: 2030,
      month: undefined,
      day: undefined,
      hour: undefined,
      minute: undefined,
      second: undefined,
      offset: undefined,
      precision: 'year',
    });
    const exactness = {
      '2030-05': 'month',
      '2030-05-01': 'day',
      '2030-05-01T18:00': 'minute',
      '2030-05-01T18:00:30.5': 'second',
    };
    for (const [text, precision] of Object.entries(exactness))
      assert.equal(parseDate(text)!.precision, precision);
    assert.equal(parseDate('2030-05-01T18:00')!.offset, undefined);
    assert.equal(parseDate('2030-05-01T18:00Z')!.offset, 0);
    assert.equal(parseDate('2030-05-01T18:00-02:30')!.offset, -150);
  });

  it('exist', () => {
    for (const text of ['2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31T23:59:59+23:59'])
      assert.ok(parseDate(text), text);
    const none = [
      '',
      'idag',
      '2030-2-1',
      '2030-13',
      '2030-00',
      '2030-02-29',
      '1900-02-29',
      '2030-04-31',
      '2030-05-01 18:00',
      '2030-05-01T24:00',
      '2030-05-01T18',
      '2030-05-01T18:60',
      '2030-05-01T18:00+24:00',
      '2030-05Z',
      ' 2030',
      '2030\n',
      '٢٠٣٠',
    ];
    for (const text of none) assert.equal(parseDate(text), undefined, text);
  });

  it('without an offset are in Sweden, winter and summer', () => {
    assert.equal(iso('2030-01-15T12:00'), '2030-01-15T11:00:00.000Z');
    assert.equal(iso('2030-07-15T12:00'), '2030-07-15T10:00:00.000Z');
    assert.equal(iso('2030-07-15'), '2030-07-14T22:00:00.000Z');
    assert.equal(iso('2030'), '2029-12-31T23:00:00.000Z');
    assert.equal(iso('2030-07-15T12:00Z'), '2030-07-15T12:00:00.000Z');
    assert.equal(iso('2030-07-15T12:00-02:30'), '2030-07-15T14:30:00.000Z');
    assert.equal(iso('1979-07-15T12:00'), '1979-07-15T11:00:00.000Z');
  });

  it('know the hour that summer time skips, and the one that comes twice', () => {
    assert.equal(iso('2026-03-29T01:59'), '2026-03-29T00:59:00.000Z');
    assert.equal(iso('2026-03-29T02:30'), '2026-03-29T01:30:00.000Z');
    assert.equal(iso('2026-03-29T03:00'), '2026-03-29T01:00:00.000Z');
    assert.equal(iso('2026-10-25T02:30'), '2026-10-25T00:30:00.000Z');
    assert.equal(iso('2026-10-25T03:00'), '2026-10-25T02:00:00.000Z');
  });

  it('get the offset that they have in Sweden', () => {
    assert.equal(withOffset('2030-07-15T12:00'), '2030-07-15T12:00+02:00');
    assert.equal(withOffset('2030-01-15T12:00:30.5'), '2030-01-15T12:00:30.5+01:00');
    for (const text of [
      '2030',
      '2030-05',
      '2030-05-01',
      '2030-07-15T12:00Z',
      '2030-07-15T12:00-02:30',
      'idag',
    ])
      assert.equal(withOffset(text), text);
    for (const text of ['2026-03-29T02:30', '2026-10-25T02:30', '2030-07-15T12:00']) {
      assert.equal(iso(withOffset(text)), iso(text));
    }
  });

  it('are as old as they surely are, by the Swedish calendar', () => {
    const at = (text: string) => Date.parse(text);
    assert.equal(ageInMonths('2026-01-15', at('2026-07-14T12:00Z')), 5);
    assert.equal(ageInMonths('2026-01-15', at('2026-07-15T12:00Z')), 6);
    assert.equal(ageInMonths('2026-01-15', at('2026-07-14T22:30Z')), 6);
    assert.equal(ageInMonths('2026-01-14T23:30Z', at('2026-07-14T12:00Z')), 5);
    assert.equal(ageInMonths('2025-08-31', at('2026-02-28T12:00Z')), 5);
    assert.equal(ageInMonths('2025-08-31', at('2026-03-01T12:00Z')), 6);
    assert.equal(ageInMonths('2025', at('2026-06-30T12:00Z')), 5);
    assert.equal(ageInMonths('2025', at('2026-07-31T12:00Z')), 7);
    assert.equal(ageInMonths('2026-01', at('2026-07-30T12:00Z')), 5);
    assert.equal(ageInMonths('2026-01', at('2026-07-31T12:00Z')), 6);
    assert.equal(ageInMonths('2027-01-01', at('2026-07-31T12:00Z')), -6);
    assert.equal(ageInMonths('idag', 0), undefined);
  });

  it('are over when their day, month or year is, in Sweden', () => {
    const over = (text: string) => new Date(endOf(parseDate(text)!)).toISOString();
    assert.equal(over('2026-12-31'), '2026-12-31T23:00:00.000Z');
    assert.equal(over('2026-02-28'), '2026-02-28T23:00:00.000Z');
    assert.equal(over('2026-12'), '2026-12-31T23:00:00.000Z');
    assert.equal(over('2026'), '2026-12-31T23:00:00.000Z');
    assert.equal(over('2026-07-01T12:00'), '2026-07-01T10:00:00.000Z');
  });

  it('do not depend on where the reader is', () => {
    const zone = process.env['TZ'];
    const results = ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Stockholm'].map((place) => {
      process.env['TZ'] = place;
      return [
        iso('2026-03-29T02:30'),
        withOffset('2030-07-15T12:00'),
        ageInMonths('2026-01-15', Date.UTC(2026, 6, 14, 23)),
      ];
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    assert.deepEqual(results[0], results[1]);
    assert.deepEqual(results[0], results[2]);
  });
});

describe('lengths of time', () => {
  it('are seconds', () => {
    const lengths: Record<string, number | undefined> = {
      PT2M30S: 150,
      PT25M: 1500,
      PT1H: 3600,
      PT0S: 0,
      PT: undefined,
      P1D: undefined,
      '2:30': undefined,
      PT1S1M: undefined,
    };
    for (const [text, seconds] of Object.entries(lengths)) assert.equal(parseDuration(text), seconds, text);
  });
});
