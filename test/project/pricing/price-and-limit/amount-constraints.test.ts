import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import type { PriceAndLimitOptions } from '../../../../src/project/index.js'
import { affordability, minimumPrice } from '../../../../src/project/index.js'
import { amountConstraints } from '../../../../src/project/pricing/price-and-limit/amount-constraints.js'
import { offerOf } from '../../../../src/project/pricing/price-and-limit/offer-of-facility.js'
import { readRequest } from '../../../../src/project/pricing/price-and-limit/read-request.js'
import { readPrice } from '../../../../src/project/pricing/read-price.js'
import { CLIENT, TERMS } from '../samples.js'
import { ASKED, OPTIONS } from './requests.js'

const NO_COST = { kind: 'share-of-balance', annualRate: 0 } as const

const limitOf = (more: Partial<PriceAndLimitOptions>, facility = ASKED, rate = 0.055, terms = TERMS) => {
  const question = readPrice(facility, CLIENT, terms, {})
  const request = readRequest(question.facility, { ...OPTIONS, ...more }, question.hurdle)
  return amountConstraints(question, request, { value: rate, annualRate: rate })
}

it('is the least of what each rule allows, with the room of the others', () => {
  const { asked, most, least, binding, constraints } = limitOf({
    limits: { cashFlowCover: 1.25, loanToValue: { share: 0.8, value: money('1500000', 'EUR') } },
    rating: 'BB',
    ratingLimits: [
      { rating: 'BBB', amount: money('5000000', 'EUR') },
      { rating: 'BB', amount: money('1100000', 'EUR') },
    ],
    exposureRoom: money('1020000', 'EUR'),
  })
  expect(asked).toBe(100_000_000)
  expect(most).toBe(102_000_000)
  expect(binding).toEqual(['exposure'])
  expect(constraints.map(({ constraint, slack }) => [constraint, slack])).toEqual([
    ['cashFlowCover', 2_486_829],
    ['loanToValue', 20_000_000],
    ['rating', 10_000_000],
    ['exposure', 2_000_000],
    ['hurdle', undefined],
  ])
  // Of 5.5 %, 3 + 0.4 + 1.4 % go to funding, loss and capital: 0.7 % pay for 4,000 from 571,428.58 on.
  expect(least).toBe(57_142_858)
  expect(constraints.every(({ holds }) => holds)).toBe(true)
})

it('agrees with affordability, one minor unit to either side', () => {
  const { most = 0 } = limitOf({})
  const holds = (minorUnits: number): boolean =>
    affordability({ ...offerOf(ASKED, 0.055), principal: { currency: 'EUR', minorUnits } }, OPTIONS.borrower, {
      limits: OPTIONS.limits,
    }).affordable
  expect([holds(most), holds(most + 1)]).toEqual([true, false])
})

it('says where no amount is left, and why', () => {
  const cheap = limitOf({}, ASKED, 0.045)
  expect('most' in cheap).toBe(false)
  expect(cheap.binding).toEqual(['hurdle'])
  expect(cheap.constraints.at(-1)!.reason).toBe('At this price no amount earns the hurdle of 12.00 %')
  const late = limitOf({ limits: { lastDueBy: '2028-12-31' } })
  expect(late).toMatchObject({ binding: ['lastDueBy'], constraints: [{ holds: false, most: 0 }, {}] })
  const onTime = limitOf({ limits: { lastDueBy: '2030-12-31' } })
  expect('most' in onTime).toBe(false)
  expect(onTime.binding).toEqual([])
  const none = limitOf({ exposureRoom: money('0', 'EUR') })
  expect(none.constraints[1]).toMatchObject({
    constraint: 'exposure',
    most: 0,
    reason: expect.stringMatching(/^Nothing/),
  })
})

it('has no amount between fixed cost and a limit below what pays for it', () => {
  const { most, least, binding } = limitOf({ exposureRoom: money('500000', 'EUR') })
  expect(most).toBeUndefined()
  expect(least).toBe(57_142_858)
  expect(binding).toEqual(['exposure'])
})

it('lets fees carry a thin margin up to an amount', () => {
  const thin = { ...ASKED, fees: [{ kind: 'yearly', name: 'agency', amount: money('10000', 'EUR') }] as const }
  const { constraints } = limitOf({ limits: { amount: money('100000000', 'EUR') } }, thin, 0.047)
  // 6,000 of fees beyond cost make up for 0.1 % up to 6,000,000.
  expect(constraints[1]).toMatchObject({ constraint: 'hurdle', reason: expect.stringMatching(/^Up to 6000000.00 EUR/) })
  expect(constraints[1]!.most! / 1e8).toBeCloseTo(6, 6)
})

it('has no amount below what is left to the last day', () => {
  const balance = { ...ASKED.balance, balloon: money('800000', 'EUR') }
  expect(limitOf({ limits: { amount: money('2000000', 'EUR') } }, { ...ASKED, balance }).least).toBe(80_000_001)
})

it('has no amount below fees that are part of the yield', () => {
  const fees = [
    { kind: 'once', name: 'arrangement', amount: money('12000', 'EUR'), on: '2025-01-01', partOfYield: true },
  ] as const
  const spread = { ...TERMS, feeView: 'effective-interest' } as const
  const leastAt = (rate: number): readonly (number | undefined)[] => {
    const { least, constraints } = limitOf({}, { ...ASKED, operatingCost: NO_COST, fees }, rate, spread)
    return [least, constraints.at(-1)!.most]
  }
  expect(leastAt(0.055)).toEqual([1_200_001, undefined])
  const [least, most = 0] = leastAt(0.04)
  expect(least).toBe(1_200_001)
  const earns = (minorUnits: number): boolean => {
    const principal = { currency: 'EUR', minorUnits }
    const rate = { kind: 'fixed', annualRate: 0.04 } as const
    const loan = { ...ASKED, operatingCost: NO_COST, fees, rate, balance: { ...ASKED.balance, principal } }
    return minimumPrice(loan, CLIENT, spread).annualRate <= 0.04
  }
  expect([earns(most - 10), earns(most + 10)]).toEqual([true, false])
})
