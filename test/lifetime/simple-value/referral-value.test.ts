import { describe, expect, it } from 'vitest'
import { referralValue } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'

const terms = { wouldHaveComeAnyway: 0.25, annualDiscountRate: 0.25 }

describe('referralValue', () => {
  it('counts the value of who would not have come, and spared cost of all, from when they come', () => {
    const result = referralValue(
      [7, 8, 9],
      [
        { referrer: 9, value: 100 },
        { referrer: 7, value: 60, yearsAhead: 2 },
        { referrer: 9, value: -4, yearsAhead: 1 },
      ],
      { ...terms, acquisitionCostSpared: 30, costPerReferral: 5 },
    )
    expect([...result.referrals]).toEqual([1, 0, 2])
    expect(result.value[0]).toBeCloseRelative((45 + 25) * 0.64, 1e-14)
    expect(result.value[1]).toBe(0)
    expect(result.value[2]).toBeCloseRelative(100 + (-3 + 25) * 0.8, 1e-14)
    expect(result.total).toBeCloseRelative(70 * 0.64 + 117.6, 1e-14)
  })

  it('spares cost only, where all would have come anyway', () => {
    const referrals = [{ referrer: 'ann', value: 1000 }]
    const options = { wouldHaveComeAnyway: 1, annualDiscountRate: 0, acquisitionCostSpared: 12 }
    expect(referralValue(['ann'], referrals, options).total).toBe(12)
  })

  it.each([
    [{ referrer: 'bob', value: 1 }, {}, 'INVALID_CLIENT', 'referrals[0].referrer'],
    [{ referrer: 'ann', value: Number.NaN }, {}, 'OUT_OF_RANGE', 'referrals[0].value'],
    [{ referrer: 'ann', value: 1, yearsAhead: -1 }, {}, 'OUT_OF_RANGE', 'referrals[0].yearsAhead'],
    [{ referrer: 'ann', value: 1, date: '2024-01-01' }, {}, 'UNKNOWN_OPTION', 'referrals[0].date'],
    [{ referrer: 'ann', value: 1 }, { wouldHaveComeAnyway: 25 }, 'OUT_OF_RANGE', 'options.wouldHaveComeAnyway'],
    [{ referrer: 'ann', value: 1 }, { annualDiscountRate: -1 }, 'OUT_OF_RANGE', 'options.annualDiscountRate'],
    [{ referrer: 'ann', value: 1 }, { costPerReferral: -1 }, 'OUT_OF_RANGE', 'options.costPerReferral'],
    [{ referrer: 'ann', value: 1 }, { reward: 1 }, 'UNKNOWN_OPTION', 'options.reward'],
  ])('refuses %j %j', (referral, change, code, path) => {
    expect(thrown(() => referralValue(['ann'], [referral], { ...terms, ...change }))).toMatchObject({ code, path })
  })
})

describe('ids', () => {
  const none = { wouldHaveComeAnyway: 0, annualDiscountRate: 0 }
  const of = (...args: readonly unknown[]) => thrown(() => Reflect.apply(referralValue, undefined, args))

  it.each([[undefined], [null], ['ab'], [{ length: 1 }]])('must be a column: %j', ids => {
    expect(of(ids, [], none)).toMatchObject({ code: 'INVALID_TYPE', path: 'ids' })
  })

  it('are each there once, and are texts or numbers', () => {
    expect(of(['a', 'b', 'a'], [], none)).toMatchObject({ code: 'DUPLICATE_CLIENT', path: 'ids[2]' })
    expect(of(['a', null], [], none)).toMatchObject({ code: 'INVALID_CLIENT', path: 'ids[1]' })
    expect(of(['a', Number.NaN], [], none)).toMatchObject({ code: 'INVALID_CLIENT', path: 'ids[1]' })
  })

  it('may be a typed column, as of a base', () => {
    const { value } = referralValue(Int32Array.of(7, 8), [{ referrer: 8, value: 5 }], none)
    expect([...value]).toEqual([0, 5])
  })

  it('take no value beyond the largest amount', () => {
    expect(of(['a'], [{ referrer: 'a', value: 1.7e308 }], none).path).toBe('referrals[0].value')
  })
})
