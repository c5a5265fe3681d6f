import { describe, expect, it } from 'vitest'
import { depreciationShares } from '../../../src/project/operations/depreciation-shares.js'
import type { Depreciation } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

/** By year of operation. */
function byYear(depreciation: Depreciation, years: number): number[] {
  const shares = depreciationShares(depreciation, 12 * years)
  return Array.from({ length: years }, (_, year) => {
    const months = shares.slice(12 * year, 12 * year + 12)
    expect(new Set(months).size).toBe(1)
    return months.reduce((sum, share) => sum + share, 0)
  })
}
const about = (shares: readonly number[]) => shares.map(share => expect.closeTo(share, 12))

describe('depreciationShares', () => {
  it('is the same each year of a life, and nothing after', () => {
    expect(byYear({ kind: 'straight-line', years: 4 }, 6)).toEqual(about([0.25, 0.25, 0.25, 0.25, 0, 0]))
  })

  it('ends within a year where the life does', () => {
    const shares = depreciationShares({ kind: 'straight-line', years: 1.125 }, 24)
    expect(shares[12]).toBeCloseTo(1 / 13.5, 12)
    expect(shares[13]).toBeCloseTo(0.5 / 13.5, 12)
    expect(shares[14]).toBe(0)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  it('declines by a share of what is left until even parts are more', () => {
    // 2 / 5 of what is left; from year 4 on half of 0.216, as two years are left.
    expect(byYear({ kind: 'declining-balance', years: 5 }, 6)).toEqual(about([0.4, 0.24, 0.144, 0.108, 0.108, 0]))
    // 1.5 / 4 = 0.375 of 1, then 1 / 3 of 0.625 is less than 0.375 of it, then even parts.
    expect(byYear({ kind: 'declining-balance', years: 4, factor: 1.5 }, 4)).toEqual(
      about([0.375, 0.234375, 0.1953125, 0.1953125]),
    )
    expect(byYear({ kind: 'declining-balance', years: 2, factor: 5 }, 2)).toEqual([1, 0])
    expect(byYear({ kind: 'declining-balance', years: 2.5, factor: 1 }, 4)).toEqual(about([0.4, 0.4, 0.2, 0]))
  })

  it('is what a table says, by year', () => {
    const macrs = [0.2, 0.32, 0.192, 0.1152, 0.1152, 0.0576]
    expect(byYear({ kind: 'table', shares: macrs }, 7)).toEqual(about([...macrs, 0]))
  })

  it('leaves what operation is too short for', () => {
    expect(depreciationShares({ kind: 'straight-line', years: 2 }, 12)).toEqual(new Float64Array(12).fill(1 / 24))
    expect(depreciationShares({ kind: 'straight-line', years: 2 }, 0)).toEqual(new Float64Array(0))
  })

  it('names what is wrong', () => {
    const refusal = (depreciation: object, months: unknown = 12) =>
      thrown(() => Reflect.apply(depreciationShares, undefined, [depreciation, months]))
    expect(refusal({ kind: 'straight-line', years: 2 }, 1.5)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'months' })
    expect(refusal({ kind: 'straight-line', years: 0 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'depreciation.years',
    })
    expect(refusal({ kind: 'table', shares: [0.6, 0.6] })).toMatchObject({ path: 'depreciation.shares' })
    expect(refusal({ kind: 'sum-of-digits' }).path).toBe('depreciation.kind')
    expect(thrown(() => depreciationShares(JSON.parse('null'), 12)).path).toBe('depreciation')
  })
})
