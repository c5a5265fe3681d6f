import { expect, it } from 'vitest'
import {
  expectFeeRate,
  expectMoneyTerms,
  expectRate,
  expectWeight,
  readFirstDay,
  readRate,
} from '../../../../src/project/profitability/engine/read-rate.js'

it('reads rates as they are written', () => {
  expect(readRate({ kind: 'fixed', annualRate: -0.5 }, 'r')).toEqual({ kind: 'fixed', annualRate: -0.5 })
  const floating = { kind: 'floating', margin: 0.01, resetMonths: 3 } as const
  expect(readRate(floating, 'r')).toEqual(floating)
  expect(() => expectMoneyTerms({}, 'f')).not.toThrow()
  expect(() => expectMoneyTerms({ dayCount: 'actual/360', transferRate: 0.01 }, 'f')).not.toThrow()
  expect(() => expectMoneyTerms({ transferRate: -1 }, 'f')).toThrow(/f\.transferRate/)
  expect(readFirstDay({ year: 2025, month: 1, day: 15 }, 'f')).toBe('2025-01-15')
})

it.each([-1, 10.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a rate of %d', rate => {
  expect(() => expectRate(rate, 'r')).toThrow(/OUT_OF_RANGE/)
})

it('refuses fees below nothing, weights in percent and days too late', () => {
  expect(() => expectFeeRate(-1e-9, 'r')).toThrow(/OUT_OF_RANGE/)
  expect(() => expectWeight(150, 'w')).toThrow(/Write 100 % as 1/)
  expect(() => readFirstDay('9900-01-01', 'd')).toThrow(/OUT_OF_RANGE/)
  expect(() => Reflect.apply(readRate, undefined, [{ kind: 'fixed', annualRate: 0.1, margin: 0 }, 'r'])).toThrow(
    /UNKNOWN_OPTION/,
  )
})
