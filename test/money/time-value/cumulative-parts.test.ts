import { describe, expect, it } from 'vitest'
import { cumipmt, cumprinc } from '../../../src/money/time-value/cumulative-parts.js'
import { ipmtSchedule, ppmtSchedule } from '../../../src/money/time-value/instalment-parts.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

const REQUIRED = { ratePerPeriod: 0.01, periods: 24, presentValue: 5000 }
const LOAN = { ...REQUIRED, futureValue: -1000 }
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0)

describe('cumipmt and cumprinc', () => {
  it('are the sums of their periods', () => {
    for (const ratePerPeriod of [0.01, 0, 1e-13, -0.02, 3]) {
      for (const due of ['end', 'begin'] as const) {
        const terms = { ...LOAN, ratePerPeriod, due }
        for (const [first, last] of [
          [1, 24],
          [1, 1],
          [5, 5],
          [3, 17],
          [24, 24],
          [2, 24],
        ] as const) {
          const part = (column: Float64Array) => sum(column.subarray(first - 1, last))
          expect(cumipmt({ ...terms, first, last })).toBeCloseRelative(part(ipmtSchedule(terms)), 1e-13)
          expect(cumprinc({ ...terms, first, last })).toBeCloseRelative(part(ppmtSchedule(terms)), 1e-13)
        }
      }
    }
  })

  it('refuse a range that is none', () => {
    expect(thrown(() => cumipmt({ ...LOAN, first: 3, last: 2 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'terms.first',
    })
    expect(thrown(() => cumprinc({ ...LOAN, first: 1, last: 25 })).path).toBe('terms.last')
    expect(thrown(() => cumprinc({ ...LOAN, first: 0, last: 2 })).path).toBe('terms.first')
  })
})

const OPTIONAL = { futureValue: -1000, due: 'end' }
refuses('cumipmt', cumipmt, { ...REQUIRED, first: 1, last: 2 }, OPTIONAL)
refuses('cumprinc', cumprinc, { ...REQUIRED, first: 1, last: 2 }, OPTIONAL)
