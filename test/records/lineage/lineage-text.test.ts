import { describe, expect, it } from 'vitest'
import { lineageText } from '../../../src/records/index.js'

const keys = Array.from({ length: 7 }, (_, i) => `F-${i + 1}`)
const lineage = {
  name: 'exposure',
  client: 'C-1',
  from: [
    { table: 'facilities' as const, fields: ['outstanding'], keys },
    { table: 'exchangeRates' as const, fields: ['rate'], keys: [] },
  ],
}

describe('lineageText', () => {
  it('names five records of a table and counts the rest', () => {
    expect(lineageText(lineage)).toBe(
      'exposure of C-1 rests on outstanding of facilities F-1, F-2, F-3, F-4, F-5 and 2 more; rate of exchangeRates, which hold nothing of it',
    )
  })

  it('names the table alone where records were counted and no field was read', () => {
    const counted = { ...lineage, from: [{ table: 'facilities' as const, fields: [], keys: ['F-1'] }] }
    expect(lineageText(counted)).toBe('exposure of C-1 rests on facilities F-1')
  })

  it('names as many as asked for', () => {
    expect(lineageText(lineage, { most: 7 })).toContain('F-6, F-7;')
    expect(lineageText({ ...lineage, from: [] })).toBe('exposure of C-1 rests on no record')
  })

  it.each([
    [null, {}, /lineage/],
    [
      { ...lineage, from: [{ table: 'facility', fields: [], keys: [] }] },
      {},
      /lineage\.from\[0\]\.table.*UNKNOWN_REFERENCE/,
    ],
    [
      { ...lineage, from: [{ table: 'facilities', fields: ['owed'], keys: [] }] },
      {},
      /lineage\.from\[0\]\.fields\[0\].*Its fields are id/,
    ],
    [{ ...lineage, from: [{ table: 'facilities', fields: [], keys: [1] }] }, {}, /lineage\.from\[0\]\.keys\[0\]/],
    [{ ...lineage, unit: 'EUR' }, {}, /UNKNOWN_OPTION/],
    [lineage, { most: 0 }, /options\.most/],
    [lineage, { max: 3 }, /UNKNOWN_OPTION/],
  ])('names what is wrong (%#)', (wrong, options, message) => {
    expect(() => Reflect.apply(lineageText, undefined, [wrong, options])).toThrow(message)
  })
})
