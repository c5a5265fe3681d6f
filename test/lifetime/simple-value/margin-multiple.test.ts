import { describe, expect, it } from 'vitest'
import { marginMultiple } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'

describe('marginMultiple', () => {
  // Gupta and Lehmann (2005), Managing Customers as Investments, table 2.1: rows by retention, columns 10, 12, 14, 16 %.
  it.each([
    [0.6, [1.2, 1.15, 1.11, 1.07]],
    [0.7, [1.75, 1.67, 1.59, 1.52]],
    [0.8, [2.67, 2.5, 2.35, 2.22]],
    [0.9, [4.5, 4.09, 3.75, 3.46]],
  ])('at a retention of %d is that of the published table', (retentionPerPeriod, row) => {
    const ours = [0.1, 0.12, 0.14, 0.16].map(discountRatePerPeriod =>
      marginMultiple({ retentionPerPeriod, discountRatePerPeriod }),
    )
    expect(ours.map(multiple => Number(multiple.toFixed(2)))).toEqual(row)
  })

  it('is one margin more where the first comes now', () => {
    const terms = { retentionPerPeriod: 0.75, discountRatePerPeriod: 0.2 }
    expect(marginMultiple({ ...terms, firstMargin: 'now' })).toBeCloseRelative(1.2 / 0.45, 1e-14)
    expect(marginMultiple({ ...terms, firstMargin: 'after-one-period' })).toBe(marginMultiple(terms))
  })

  it('tends to the endless one with the periods', () => {
    const terms = { retentionPerPeriod: 0.9, discountRatePerPeriod: 0.1 }
    const finite = [1, 2, 10, 1000].map(periods => marginMultiple({ ...terms, periods }))
    expect(finite[0]).toBeCloseRelative(0.9 / 1.1, 1e-15)
    expect(finite[1]).toBeCloseRelative(0.9 / 1.1 + (0.9 / 1.1) ** 2, 1e-14)
    expect(finite[3]).toBeCloseRelative(marginMultiple(terms), 1e-14)
    expect(finite.toSorted((one, other) => one - other)).toEqual(finite)
  })

  it('rises with retention by (1 + d)/(1 + d − r) per cent a per cent', () => {
    const at = (retentionPerPeriod: number): number =>
      marginMultiple({ retentionPerPeriod, discountRatePerPeriod: 0.1 })
    for (const [retention, elasticity] of [
      [0.6, 2.2],
      [0.9, 5.5],
      [0.95, 22 / 3],
    ] as const) {
      const slope = (at(retention * (1 + 1e-6)) - at(retention * (1 - 1e-6))) / (2e-6 * at(retention))
      expect(slope).toBeCloseRelative(elasticity, 1e-8)
    }
  })

  it.each([
    [{ retentionPerPeriod: 80, discountRatePerPeriod: 0.1 }, 'OUT_OF_RANGE', 'terms.retentionPerPeriod'],
    [{ retentionPerPeriod: 0.8, discountRatePerPeriod: -0.1 }, 'OUT_OF_RANGE', 'terms.discountRatePerPeriod'],
    [{ retentionPerPeriod: 0.8, discountRatePerPeriod: 0.1, periods: 0 }, 'OUT_OF_RANGE', 'terms.periods'],
    [
      { retentionPerPeriod: 0.8, discountRatePerPeriod: 0.1, firstMargin: 'later' },
      'OUT_OF_RANGE',
      'terms.firstMargin',
    ],
    [{ retentionPerPeriod: 0.8, discountRatePerPeriod: 0.1, horizon: 3 }, 'UNKNOWN_OPTION', 'terms.horizon'],
    [{ retentionPerPeriod: 1, discountRatePerPeriod: 0 }, 'MISSING_VALUE', 'terms.periods'],
  ])('refuses %j', (terms, code, path) => {
    expect(thrown(() => Reflect.apply(marginMultiple, undefined, [terms]))).toMatchObject({ code, path })
  })
})

it('refuses a multiple that no double holds', () => {
  const fault = thrown(() => marginMultiple({ retentionPerPeriod: 1, discountRatePerPeriod: Number.MIN_VALUE }))
  expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.discountRatePerPeriod' })
  expect(marginMultiple({ retentionPerPeriod: 1, discountRatePerPeriod: 1e-300 })).toBeCloseRelative(1e300, 1e-15)
})
