import { describe, expect, it } from 'vitest'
import { LENDER_LOYALTY, loyaltyIndex, loyaltyIndices } from '../../../src/loyalty/loyalty-index/index.js'
import type { LoyaltyFacts, LoyaltyIndexOptions } from '../../../src/loyalty/loyalty-index/types.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL } from './small-policy.js'

describe('the loyalty index of a client', () => {
  it('says band, what is open and what to ask', () => {
    const index = loyaltyIndex(SMALL, { wallet: 0.5, recommend: 8, gap: null, walet: 1 })
    expect(index).toMatchObject({ policy: 'small', from: '2026-01-01', band: 'middle', possible: ['high', 'middle'] })
    expect(index.toKnow).toEqual(['gap', 'trust'])
    expect(index.unread).toEqual(['walet'])
    expect(index).not.toHaveProperty('interval')
  })

  it('says nothing where nothing is known', () => {
    const index = loyaltyIndex(SMALL, {}, { errors: { wallet: 1 } })
    expect(index).not.toHaveProperty('index')
    expect(index).not.toHaveProperty('band')
    expect(index).not.toHaveProperty('standardError')
    expect(index.possible).toEqual(['high', 'middle', 'low'])
  })

  it('has an interval by the errors of its figures, within 0 and 100', () => {
    const facts = { wallet: 0.5, gap: 10, recommend: 5, trust: 4 }
    const { standardError, interval } = loyaltyIndex(SMALL, facts, { errors: { recommend: 0.5 }, level: 0.9 })
    // 100 · 0.3 · 0.05, and 1.6448536 times that.
    expect(standardError).toBeCloseTo(1.5, 6)
    expect(interval).toMatchObject({ level: 0.9, kind: 'confidence', method: 'measurement-error' })
    expect(interval!.lower).toBeCloseTo(50 - 1.5 * 1.6448536269514722, 6)
    const wide = loyaltyIndex(SMALL, facts, { errors: { wallet: 9, gap: 900, recommend: 90, trust: 90 } }).interval!
    expect([wide.lower, wide.upper]).toEqual([0, 100])
    expect(loyaltyIndex(SMALL, facts, { errors: {} })).toMatchObject({ standardError: 0 })
  })

  it.each([
    ['{ "wallet": "0.5" }', '{}', 'INVALID_TYPE', 'facts.wallet'],
    ['{ "wallet": 1e201 }', '{}', 'OUT_OF_RANGE', 'facts.wallet'],
    ['[]', '{}', 'INVALID_TYPE', 'facts'],
    ['{ "wallet": 1 }', '{ "errors": { "walet": 1 } }', 'UNKNOWN_OPTION', 'options.errors.walet'],
    ['{ "wallet": 1 }', '{ "errors": { "wallet": -1 } }', 'OUT_OF_RANGE', 'options.errors.wallet'],
    ['{ "wallet": 1 }', '{ "level": 1 }', 'OUT_OF_RANGE', 'options.level'],
    ['{ "wallet": 1 }', '{ "lvel": 1 }', 'UNKNOWN_OPTION', 'options.lvel'],
  ])('refuses %s with %s', (facts, options, code, path) => {
    const [given, asked]: [LoyaltyFacts, LoyaltyIndexOptions] = [JSON.parse(facts), JSON.parse(options)]
    expect(thrown(() => loyaltyIndex(SMALL, given, asked))).toMatchObject({ code, path })
  })
})

it.each(['__proto__', 'constructor', 'toString'])('takes an indicator named %s as any other', name => {
  const { recommend } = LENDER_LOYALTY.indicators
  const policy = { ...LENDER_LOYALTY, indicators: Object.fromEntries([[name, recommend!]]) }
  expect(loyaltyIndex(policy, Object.fromEntries([[name, 9]])).index).toBe(90)
  const unknown = loyaltyIndex(policy, {})
  expect(unknown).not.toHaveProperty('index')
  expect(unknown).toMatchObject({ coverage: 0, toKnow: [name], range: { lower: 0, upper: 100 } })
  const { index, scored, contributions } = loyaltyIndices(policy, Object.fromEntries([[name, [9, null]]]))
  expect([...index, ...scored]).toEqual([90, 0, 1, 0])
  expect(Object.keys(contributions)).toEqual([name])
})
