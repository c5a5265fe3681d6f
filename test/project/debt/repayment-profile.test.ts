import { describe, expect, it } from 'vitest'
import { repaymentProfile } from '../../../src/project/index.js'

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

describe('repayment profile', () => {
  it('is level for an annuity, by the textbook: 20 payments of 0.0802 at 5 %', () => {
    const { interest, principal, balance } = repaymentProfile({
      shape: { kind: 'annuity' },
      rates: Array(20).fill(0.05),
    })
    for (let t = 0; t < 20; t++) expect(interest[t]! + principal[t]!).toBeCloseTo(0.0802425872, 10)
    expect(interest[0]).toBe(0.05)
    expect(balance[19]).toBe(0)
    expect(sum(principal)).toBeCloseTo(1, 14)
  })

  it('pays interest alone in grace, and the same after', () => {
    const { interest, principal } = repaymentProfile({
      shape: { kind: 'annuity' },
      rates: Array(6).fill(0.1),
      grace: 2,
    })
    expect([...principal.slice(0, 2)]).toEqual([0, 0])
    expect([...interest.slice(0, 3)]).toEqual([0.1, 0.1, 0.1])
    expect(interest[2]! + principal[2]!).toBeCloseTo(0.3154708037, 10)
    expect(interest[5]! + principal[5]!).toBeCloseTo(0.3154708037, 10)
  })

  it('is level anew where the rate changes', () => {
    const { interest, principal, balance } = repaymentProfile({
      shape: { kind: 'annuity' },
      rates: [0.1, 0.1, 0.2, 0.2],
    })
    const paid = Array.from(interest, (value, t) => value + principal[t]!)
    expect(paid[0]).toBeCloseTo(0.3154708037, 10)
    expect(paid[1]).toBeCloseTo(0.3154708037, 10)
    expect(paid[2]).toBeCloseTo((balance[1]! * 0.2 * 1.44) / 0.44, 12)
    expect(paid[3]).toBeCloseTo(paid[2]!, 12)
  })

  it('is level over periods of unequal length where lengths are given', () => {
    const lengths = [31, 28, 31, 30].map(days => days / 360)
    const rates = lengths.map(length => 0.12 * length)
    const terms = { shape: { kind: 'annuity' }, rates } as const
    const { interest, principal } = repaymentProfile({ ...terms, lengths })
    for (let t = 1; t < 4; t++) expect(interest[t]! + principal[t]!).toBeCloseTo(interest[0]! + principal[0]!, 12)
    const anew = repaymentProfile(terms)
    expect(anew.interest[1]! + anew.principal[1]!).not.toBeCloseTo(anew.interest[0]! + anew.principal[0]!, 4)
  })

  it('leaves the balloon to the last day', () => {
    for (const kind of ['annuity', 'equal-principal'] as const) {
      const { principal, interest, balance, balloon } = repaymentProfile({
        shape: { kind, balloon: 0.3 },
        rates: Array(5).fill(0.04),
      })
      expect(balloon).toBe(0.3)
      expect(balance[4]).toBe(0)
      const last = principal[4]! - balloon
      if (kind === 'annuity') expect(last + interest[4]!).toBeCloseTo(principal[0]! + interest[0]!, 12)
      else expect(last).toBeCloseTo(0.14, 12)
    }
  })

  it('repays all on one day, or by shares', () => {
    const bullet = repaymentProfile({ shape: { kind: 'bullet' }, rates: [0.05, 0.06] })
    expect([...bullet.principal]).toEqual([0, 1])
    expect([...bullet.interest]).toEqual([0.05, 0.06])
    const shares = repaymentProfile({
      shape: { kind: 'shares', shares: [0.25, 0.75] },
      rates: [0.1, 0.1, 0.1],
      grace: 1,
    })
    expect([...shares.principal]).toEqual([0, 0.25, 0.75])
    expect(shares.interest[2]).toBeCloseTo(0.075, 14)
  })

  it('holds at rates of 0 and below', () => {
    const free = repaymentProfile({ shape: { kind: 'annuity' }, rates: [0, 0, 0, 0] })
    expect([...free.principal]).toEqual([0.25, 0.25, 0.25, 0.25])
    const paid = repaymentProfile({ shape: { kind: 'annuity' }, rates: Array(4).fill(-0.005) })
    expect(sum(paid.interest)).toBeLessThan(0)
    expect(sum(paid.principal)).toBeCloseTo(1, 14)
  })

  it.each([
    [{ rates: [] }, 'terms.rates'],
    [{ rates: [0.05, Number.NaN] }, 'terms.rates[1]'],
    [{ rates: [-1] }, 'terms.rates[0]'],
    [{ rates: Array(3) }, 'terms.rates[0]'],
    [{ rates: null }, 'terms.rates'],
    [{ grace: 3 }, 'terms.grace'],
    [{ lengths: [1, 1] }, 'terms.lengths'],
    [{ lengths: [1, 0, 1] }, 'terms.lengths[1]'],
    [{ shape: null }, 'terms.shape'],
    [{ shape: { kind: 'sculpted' } }, 'terms.shape.kind'],
    [{ shape: { kind: 'annuity', balloon: 1.1 } }, 'terms.shape.balloon'],
    [{ shape: { kind: 'annuity', shares: [1] } }, 'terms.shape.shares'],
    [{ shape: { kind: 'bullet', balloon: 0.1 } }, 'terms.shape.balloon'],
    [{ shape: { kind: 'shares', shares: [0.5, 0.5] } }, 'terms.shape.shares'],
    [{ shape: { kind: 'shares', shares: [0.5, 0.3, 0.1] } }, 'terms.shape.shares'],
    [{ term: 3 }, 'terms.term'],
  ])('names what is wrong: %j', (fault, path) => {
    const terms = { shape: { kind: 'annuity' }, rates: [0.05, 0.05, 0.05], ...fault }
    expect(() => Reflect.apply(repaymentProfile, undefined, [terms])).toThrowError(expect.objectContaining({ path }))
  })

  it('names what is no terms at all', () => {
    for (const terms of [undefined, null, 3, []]) {
      expect(() => Reflect.apply(repaymentProfile, undefined, [terms])).toThrowError(
        expect.objectContaining({ code: 'INVALID_TYPE', path: 'terms' }),
      )
    }
  })
})
