import { describe, expect, it } from 'vitest'
import { retentionElasticity } from '../../../src/loyalty/economics/retention-elasticity.js'
import type { RetentionWorthOptions } from '../../../src/loyalty/economics/retention-worth.js'
import { retentionWorth } from '../../../src/loyalty/economics/retention-worth.js'
import type { Curve } from '../../../src/model/index.js'
import { curve, curveAt } from '../../../src/model/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const YEARS = Array.from({ length: 401 }, (_, year) => year)

/** Constant retention, for as long as anything counts. */
function constant(retention: number): Curve {
  const values = YEARS.map(year => retention ** year)
  return curve({ unit: 'year', times: YEARS, values, between: 'log-linear', quantity: 'survival' })
}

const weibull = curve({
  unit: 'month',
  times: Array.from({ length: 37 }, (_, month) => month),
  values: Array.from({ length: 37 }, (_, month) => Math.exp(-((month / 30) ** 0.7))),
  between: 'log-linear',
  quantity: 'survival',
})
const LOAN = Array.from({ length: 36 }, (_, month) => 50 * (1 - month / 36))

describe('retentionWorth', () => {
  it.each(['now', 'after-one-period'] as const)(
    'is the closed form where retention is constant, first %s',
    firstMargin => {
      const options = { margins: Array(400).fill(1), annualDiscountRate: 0.1, firstMargin, change: 1e-7 }
      const found = retentionWorth(constant(0.85), options)
      const closed = retentionElasticity({ retentionPerPeriod: 0.85, discountRatePerPeriod: 0.1, firstMargin })
      expect(found.value).toBeCloseRelative(closed.marginMultiple, 1e-12)
      expect(found.elasticity).toBeCloseRelative(closed.elasticity, 1e-12)
      expect((found.perChange / 1e-7) * 0.01).toBeCloseRelative(closed.perPoint, 1e-5)
    },
  )

  it('has the slopes that small changes give', () => {
    const options: RetentionWorthOptions = { margins: LOAN, annualDiscountRate: 0.07 }
    const { value, elasticity, hazardElasticity } = retentionWorth(weibull, options)
    const tilted = (of: (share: number, month: number) => number): number => {
      const values = weibull.values.map((share, month) => of(share, month))
      return retentionWorth(curve({ ...weibull, values }), options).value
    }
    const step = 1e-5
    const ofRetention = tilted((share, month) => share * (1 - step) ** month)
    expect(elasticity).toBeCloseRelative((value - ofRetention) / step / value, 1e-3)
    const ofHazard = tilted(share => share ** (1 + step)) - tilted(share => share ** (1 - step))
    expect(hazardElasticity).toBeCloseRelative(ofHazard / (2 * step) / value, 1e-8)
    expect(hazardElasticity).toBeLessThan(0)
  })

  it('adds a point to the retention of every month', () => {
    const found = retentionWorth(weibull, { margins: LOAN, annualDiscountRate: 0.07 })
    let [share, expected] = [1, 0]
    for (let month = 1; month <= 36; month++) {
      share *= Math.min(1, weibull.values[month]! / weibull.values[month - 1]! + 0.01)
      expected += (LOAN[month - 1]! * (share - weibull.values[month]!)) / 1.07 ** (month / 12)
    }
    expect(found.perChange).toBeCloseRelative(expected, 1e-12)
    const fewer = retentionWorth(weibull, { margins: LOAN, annualDiscountRate: 0.07, change: -0.01 })
    expect(fewer.perChange).toBeLessThan(0)
    expect(-fewer.perChange).toBeLessThan(found.perChange)
  })

  it('counts periods of another length', () => {
    const yearly = retentionWorth(weibull, { margins: [600, 400, 200], per: 'year', annualDiscountRate: 0 })
    const expected = 600 * curveAt(weibull, 12) + 400 * curveAt(weibull, 24) + 200 * curveAt(weibull, 36)
    expect(yearly.value).toBeCloseRelative(expected, 1e-12)
  })

  it('goes on where nobody is left, and has no elasticity of nothing', () => {
    const gone = curve({ unit: 'year', times: [0, 1, 2], values: [1, 0.5, 0], between: 'step', quantity: 'survival' })
    const options = { margins: [10, 10, 10, 10], annualDiscountRate: 0 }
    expect(retentionWorth(gone, options)).toMatchObject({ value: 5, elasticity: 1 })
    expect(retentionWorth(gone, options).hazardElasticity).toBeCloseRelative(Math.log(0.5), 1e-15)
    // A point more: 0.51 stay, and of them 0.01, 0.0001 and 0.000001 of the next years, in which otherwise nobody does.
    expect(retentionWorth(gone, options).perChange).toBeCloseRelative(10 * (0.01 + 0.51 * (0.01 + 1e-4 + 1e-6)), 1e-12)
    const loss = retentionWorth(gone, { margins: [-1], annualDiscountRate: 0 })
    expect(loss).toEqual({ value: -0.5, perChange: expect.closeTo(-0.01, 12) })
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(retentionWorth, undefined, args))
    const options = { margins: LOAN, annualDiscountRate: 0.07 }
    expect(at(weibull, { ...options, margins: [...LOAN, 1] })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.margins',
    })
    expect(retentionWorth(weibull, { ...options, firstMargin: 'now', margins: [...LOAN, 1] }).value).toBeGreaterThan(0)
    expect(at(weibull, { ...options, margins: [1, null] }).path).toBe('options.margins[1]')
    expect(at(weibull, { ...options, margins: [] }).code).toBe('EMPTY_INPUT')
    expect(at(weibull, { ...options, change: 1 }).path).toBe('options.change')
    expect(at(weibull, { ...options, per: 'decade' }).path).toBe('options.per')
    expect(at(weibull, { ...options, rate: 1 }).code).toBe('UNKNOWN_OPTION')
    const hazard = curve({ ...weibull, quantity: 'hazard' })
    expect(at(hazard, options)).toMatchObject({ code: 'INVALID_TYPE', path: 'survival.quantity' })
    for (const junk of JUNK) {
      expect(at(junk, options).path).toMatch(/^survival/)
      expect(at(weibull, junk).path).toMatch(/^options/)
    }
  })
})
