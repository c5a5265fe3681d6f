import { describe, expect, it } from 'vitest'
import { kAnonymity } from '../../../src/records/index.js'
import { FOUR_ANONYMOUS, INPATIENTS, THREE_DIVERSE } from './inpatients.js'

const judged = (rows: typeof FOUR_ANONYMOUS, k = 4) =>
  kAnonymity(rows, { quasiIdentifiers: ['zip', 'age'], k, sensitive: ['condition'] })

describe('kAnonymity', () => {
  it('finds the published table 4-anonymous, and its third class giving its condition away', () => {
    expect(judged(FOUR_ANONYMOUS)).toMatchObject({
      rows: 12,
      classes: 3,
      smallest: 4,
      sizes: [{ size: 4, classes: 3 }],
      holds: true,
      below: [],
      highestRisk: 0.25,
      averageRisk: 0.25,
      sensitive: { condition: { fewestValues: 1, fewestEffectiveValues: 1 } },
    })
  })

  it('finds the other published table 3-diverse', () => {
    const { smallest, sensitive } = judged(THREE_DIVERSE)
    expect(smallest).toBe(4)
    expect(sensitive['condition']?.fewestValues).toBe(3)
    // Each class has shares 1/4, 1/4, 1/2: entropy 1.5 ln 2.
    expect(sensitive['condition']?.fewestEffectiveValues).toBeCloseTo(2 ** 1.5, 12)
  })

  it('names rows of small classes and counts sizes', () => {
    const rows = [
      ...FOUR_ANONYMOUS,
      { zip: '9', age: '<30', condition: 'flu' },
      { zip: '9', age: '3*', condition: 'flu' },
    ]
    const { smallest, holds, below, sizes, highestRisk, averageRisk } = judged(rows, 2)
    expect({ smallest, holds, below, highestRisk }).toEqual({
      smallest: 1,
      holds: false,
      below: [12, 13],
      highestRisk: 1,
    })
    expect(sizes).toEqual([
      { size: 1, classes: 2 },
      { size: 4, classes: 3 },
    ])
    expect(averageRisk).toBe(5 / 14)
  })

  it('takes what is missing for a value that can be known', () => {
    const rows = [{ a: 1 }, { a: 1 }, {}, { a: undefined }, { a: '1' }]
    expect(kAnonymity(rows, { quasiIdentifiers: ['a'], k: 2 })).toMatchObject({ classes: 3, below: [4] })
  })

  it('judges one row', () => {
    const found = kAnonymity([{ a: 1, b: 2 }], { quasiIdentifiers: ['a'], k: 2, sensitive: ['b'] })
    expect(found).toMatchObject({ smallest: 1, below: [0], sensitive: { b: { fewestValues: 1, greatestDistance: 0 } } })
  })

  it.each([
    [[], {}, /rows.*EMPTY_INPUT/],
    [[null], {}, /rows\[0\]/],
    [[{ zip: new Date() }], {}, /rows\[0\]\.zip.*INVALID_TYPE/],
    [[{ zip: Number.NaN }], {}, /rows\[0\]\.zip/],
    [[{ zip: null }], {}, /rows\[0\]\.zip/],
    [INPATIENTS, { quasiIdentifiers: [] }, /quasiIdentifiers.*EMPTY_INPUT/],
    [INPATIENTS, { quasiIdentifiers: ['zip', 'zip'] }, /quasiIdentifiers\[1\].*CONFLICTING/],
    [INPATIENTS, { quasiIdentifiers: ['postcode'] }, /quasiIdentifiers\[0\].*COLUMN_NOT_FOUND/],
    [INPATIENTS, { quasiIdentifiers: ['toString'] }, /COLUMN_NOT_FOUND/],
    [INPATIENTS, { sensitive: ['zip'] }, /sensitive\[0\].*CONFLICTING/],
    [INPATIENTS, { k: 1 }, /options\.k/],
    [INPATIENTS, { k: 2.5 }, /options\.k/],
  ])('names what is wrong (%#)', (rows, options, message) => {
    expect(() => Reflect.apply(kAnonymity, undefined, [rows, { quasiIdentifiers: ['zip'], k: 2, ...options }])).toThrow(
      message,
    )
  })
})
