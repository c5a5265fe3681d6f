import { describe, expect, it } from 'vitest'
import { smeSupportingFactor } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const EUR = { currency: 'EUR' }
const CRR_2 = { rules: 'crr', on: '2021-06-28', ...EUR }
const CRR_1 = { rules: 'crr', on: '2020-06-26', ...EUR }

describe('smeSupportingFactor', () => {
  it('has two tiers since June 2020', () => {
    const at = (amountOwed: number) => smeSupportingFactor({ turnover: 1e6, amountOwed }, CRR_2).factor
    expect(at(1)).toBe(0.7619)
    expect(at(2.5e6)).toBe(0.7619)
    expect(at(5e6)).toBeCloseTo((0.7619 + 0.85) / 2, 15)
    expect(at(1e12)).toBeCloseTo(0.85, 6)
    expect(at(4e6)).toBeCloseTo((2.5 * 0.7619 + 1.5 * 0.85) / 4, 14)
  })

  it('was for who owes at most EUR 1.5 million before, and nothing beyond', () => {
    expect(smeSupportingFactor({ turnover: 1e6, amountOwed: 1.5e6 }, CRR_1).factor).toBe(0.7619)
    expect(smeSupportingFactor({ turnover: 1e6, amountOwed: 1.500001e6 }, CRR_1)).toEqual({
      factor: 1,
      shareWithinThreshold: 0,
      why: 'owes-too-much',
    })
  })

  it('says why there is none', () => {
    const why = (debtor: object, options: object = CRR_2) =>
      Reflect.apply(smeSupportingFactor, undefined, [{ turnover: 1e6, amountOwed: 1e6, ...debtor }, options]).why
    expect(why({ turnover: 50e6 })).toBe(undefined)
    expect(why({ turnover: 50.1e6 })).toBe('turnover-too-large')
    expect(why({ inDefault: true })).toBe('in-default')
    for (const [rules, on] of [
      ['basel-2', '2010-01-01'],
      ['basel-3.1', '2024-01-01'],
      ['pra-basel-3.1', '2027-01-01'],
    ]) {
      expect(why({}, { rules, on, currency: 'GBP' })).toBe('not-in-rules')
    }
  })

  it('converts thresholds at a stated rate only', () => {
    const pounds = { rules: 'uk-crr', on: '2024-01-01', currency: 'GBP' }
    const firm = { turnover: 43e6, amountOwed: 2.5e6 * 0.8732 }
    expect(smeSupportingFactor(firm, { ...pounds, thresholdRate: 0.8732 }).factor).toBe(0.7619)
    expect(smeSupportingFactor({ ...firm, turnover: 44e6 }, { ...pounds, thresholdRate: 0.8732 }).why).toBe(
      'turnover-too-large',
    )
    expect(thrown(() => smeSupportingFactor(firm, pounds)).code).toBe('MIXED_CURRENCIES')
  })

  it.each([
    [{ turnover: -1 }, 'debtor.turnover'],
    [{ turnover: undefined }, 'debtor.turnover'],
    [{ amountOwed: 0 }, 'debtor.amountOwed'],
    [{ amountOwed: Number.POSITIVE_INFINITY }, 'debtor.amountOwed'],
    [{ inDefault: 'no' }, 'debtor.inDefault'],
    [{ owed: 1 }, 'debtor.owed'],
  ])('refuses %j', (change, path) => {
    const debtor = { turnover: 1e6, amountOwed: 1e6, ...change }
    expect(thrown(() => Reflect.apply(smeSupportingFactor, undefined, [debtor, CRR_2])).path).toBe(path)
  })
})
