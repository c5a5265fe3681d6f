import { expect, it } from 'vitest'
import { minimumPrice, priceAndLimit } from '../../../../src/project/index.js'
import { CLIENT, CURVE, GUARANTEE, TERMS } from '../samples.js'
import { ASKED, OPTIONS } from './requests.js'

it('has both ranges of one loan', () => {
  const { price, limit } = priceAndLimit(ASKED, CLIENT, TERMS, { ...OPTIONS, annualHurdleRate: 0.1 })
  expect(price.floor).toEqual(minimumPrice(ASKED, CLIENT, TERMS, { annualHurdleRate: 0.1 }))
  expect(limit.asked).toBe(100_000_000)
  expect(limit.binding).toEqual(['cashFlowCover'])
})

it('earns the hurdle at every amount from the least on, at the floor for exactly the amount asked', () => {
  const floor = minimumPrice(ASKED, CLIENT, TERMS)
  const rate = { kind: 'fixed', annualRate: floor.annualRate } as const
  const { limit } = priceAndLimit({ ...ASKED, rate }, CLIENT, TERMS, OPTIONS)
  expect(Math.abs(limit.least - 100_000_000)).toBeLessThanOrEqual(1)
})

it('holds a floating rate against the borrower as it is on average', () => {
  const { transferRate: _, ...loan } = ASKED
  const floating = { ...loan, rate: { kind: 'floating', margin: 0.03, resetMonths: 12 } } as const
  const { price } = priceAndLimit(floating, CLIENT, { ...TERMS, curves: [CURVE] }, OPTIONS)
  expect(price.asked.value).toBe(0.03)
  expect(price.asked.annualRate).toBeCloseTo(0.055, 12)
  expect(price.ceilings[0]!.annualRate).toBeCloseTo(0.064, 3)
})

it.each<readonly [string, string, unknown, unknown]>([
  ['NOT_APPLICABLE', 'facility.kind', GUARANTEE, OPTIONS],
  ['UNKNOWN_OPTION', 'options.limit', ASKED, { ...OPTIONS, limit: 1 }],
  [
    'LENGTH_MISMATCH',
    'options.borrower.cashFlows',
    ASKED,
    { ...OPTIONS, borrower: { kind: 'cash-flow', currency: 'EUR', cashFlows: [1] } },
  ],
])('%s at %s', (code, path, facility, options) => {
  expect(() => Reflect.apply(priceAndLimit, undefined, [facility, CLIENT, TERMS, options])).toThrow(
    expect.objectContaining({ code, path }),
  )
})
