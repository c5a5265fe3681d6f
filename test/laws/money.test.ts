import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimeUnit } from '../../src/money/index.js'
import {
  annualRateOf,
  daysPer,
  discountFactor,
  effectiveOfNominal,
  forcePerUnit,
  inUnits,
  isoDate,
  parseDay,
  ratePerUnit,
  TIME_UNITS,
} from '../../src/money/index.js'

const unit = fc.constantFrom<TimeUnit>(...TIME_UNITS)
const rate = fc.double({ min: -0.99, max: 10, noNaN: true })
const time = fc.double({ min: -50, max: 50, noNaN: true })
const length = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
const day = fc.integer({ min: -719_162, max: 2_932_896 })

describe('rates', () => {
  it('mean the same in every unit', () => {
    fc.assert(
      fc.property(rate, unit, unit, (annual, one, other) => {
        const perDay = forcePerUnit(annual, one) / daysPer(one)
        expect(forcePerUnit(annual, other) / daysPer(other)).toBeCloseRelative(perDay, 1e-14)
      }),
    )
  })

  it('come back from a unit as they went', () => {
    fc.assert(
      fc.property(rate, unit, (annual, per) => {
        expect(Math.abs(annualRateOf(ratePerUnit(annual, per), per) - annual)).toBeLessThan(1e-12 * (1 + annual))
      }),
    )
  })

  it('grow with how often interest is added, up to continuous compounding', () => {
    const often = fc.double({ min: 1, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), often, (nominal, times) => {
        const effective = effectiveOfNominal(nominal, times)
        expect(effective).toBeLessThan(effectiveOfNominal(nominal, 2 * times))
        expect(effective).toBeLessThan(Math.expm1(nominal))
      }),
    )
  })
})

describe('discounting', () => {
  it('multiplies over consecutive times', () => {
    fc.assert(
      fc.property(rate, time, time, unit, (annual, first, second, per) => {
        const product = discountFactor(annual, first, per) * discountFactor(annual, second, per)
        expect(discountFactor(annual, first + second, per)).toBeCloseRelative(product, 1e-11)
      }),
    )
  })

  it('does not depend on the unit of time', () => {
    fc.assert(
      fc.property(rate, length, unit, unit, (annual, years, one, other) => {
        const value = Math.min(years, 50)
        const factor = discountFactor(annual, inUnits({ value, unit: 'year' }, one), one)
        expect(discountFactor(annual, inUnits({ value, unit: 'year' }, other), other)).toBeCloseRelative(factor, 1e-11)
      }),
    )
  })
})

describe('horizons', () => {
  it('come back from another unit', () => {
    fc.assert(
      fc.property(length, unit, unit, (value, from, to) => {
        expect(inUnits({ value: inUnits({ value, unit: from }, to), unit: to }, from)).toBeCloseRelative(value, 1e-15)
      }),
    )
  })
})

describe('days', () => {
  it('are the days of the instant, whatever the zone it is written in', () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(day, minute, fc.integer({ min: -1439, max: 1439 }), (local, at, offset) => {
        const text = `${isoDate(local)}T${clock(at)}${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`
        const utc = local + Math.floor((at - offset) / 1440)
        expect(parseDay(text)).toBe(utc < -719_162 || utc > 2_932_896 ? undefined : utc)
      }),
    )
  })

  it('are found for texts of dates only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), text => {
        const found = parseDay(text)
        if (found !== undefined) expect(isoDate(found).replaceAll('-', '')).toBe(text.replaceAll('-', ''))
      }),
    )
  })
})

function clock(minutes: number): string {
  return [Math.trunc(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')
}
