import { expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import type { PricedFacility } from '../../../src/project/index.js'
import { priceQuestion, readPrice, readPriceTerms } from '../../../src/project/pricing/read-price.js'
import { CLIENT, GUARANTEE, LINE, LOAN, TERMS } from './samples.js'

it('takes kind and hurdle from facility and terms where they are not given', () => {
  expect([LOAN, LINE, GUARANTEE].map(of => readPrice(of, CLIENT, TERMS, {}).kind)).toEqual([
    'margin',
    'margin',
    'annual-fee',
  ])
  expect(readPrice(LOAN, CLIENT, TERMS, {})).toMatchObject({ hurdle: 0.12, taxRate: 0.25 })
  expect(readPrice(LOAN, CLIENT, TERMS, { annualHurdleRate: 0.2 }).hurdle).toBe(0.2)
})

it('reads terms once for many facilities', () => {
  const shared = readPriceTerms(TERMS, { kind: 'up-front-fee' })
  expect(priceQuestion(LOAN, CLIENT, shared).kind).toBe('up-front-fee')
  expect(priceQuestion(GUARANTEE, CLIENT, shared).kind).toBe('up-front-fee')
})

it('refuses what has no price for capital', () => {
  const service = { kind: 'service', name: 'Advice' }
  const deposit = {
    kind: 'deposit',
    name: 'Account',
    balance: money('1', 'EUR'),
    annualRate: 0,
    maturity: { kind: 'demand', coreShare: 0.5, coreMonths: 12 },
  }
  for (const of of [service, deposit]) {
    const fault = { code: 'NOT_APPLICABLE', path: 'facility.kind' }
    expect(() => Reflect.apply(readPrice, undefined, [of, CLIENT, TERMS, {}])).toThrow(expect.objectContaining(fault))
  }
})

it.each<readonly [string, string, unknown, object]>([
  ['UNKNOWN_OPTION', 'options.hurdle', CLIENT, { hurdle: 0.1 }],
  ['OUT_OF_RANGE', 'options.kind', CLIENT, { kind: 'fee' }],
  ['UNKNOWN_OPTION', 'client.pd', { ...CLIENT, pd: 0.1 }, {}],
  ['INVALID_TYPE', 'client', null, {}],
])('%s at %s', (code, path, client, options) => {
  const facility: PricedFacility = LOAN
  expect(() => Reflect.apply(readPrice, undefined, [facility, client, TERMS, options])).toThrow(
    expect.objectContaining({ code, path }),
  )
})
