import { describe, expect, it } from 'vitest'
import { kAnonymity, suppressBelow } from '../../../src/records/index.js'
import { FOUR_ANONYMOUS, INPATIENTS } from './inpatients.js'

const quasiIdentifiers = ['zip', 'age']

describe('suppressBelow', () => {
  it('leaves out rows that are too rare, and no others', () => {
    const rows = [...FOUR_ANONYMOUS, { zip: '9', age: '<30', condition: 'flu' }]
    const { rows: kept, suppressed, share } = suppressBelow(rows, { quasiIdentifiers, k: 4 })
    expect(kept).toEqual(FOUR_ANONYMOUS)
    expect(suppressed).toEqual([12])
    expect(share).toBe(1 / 13)
    expect(kAnonymity(kept, { quasiIdentifiers, k: 4 }).holds).toBe(true)
  })

  it('may leave nothing', () => {
    expect(suppressBelow(INPATIENTS, { quasiIdentifiers, k: 2 })).toMatchObject({ rows: [], share: 1 })
  })

  it('names what is wrong', () => {
    expect(() => Reflect.apply(suppressBelow, undefined, [INPATIENTS, { quasiIdentifiers }])).toThrow(/options\.k/)
    expect(() => Reflect.apply(suppressBelow, undefined, [INPATIENTS, { quasiIdentifiers, k: 2, l: 2 }])).toThrow(
      /UNKNOWN_OPTION/,
    )
  })
})
