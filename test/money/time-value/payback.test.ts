import { describe, expect, it } from 'vitest'
import { discountedPayback, payback } from '../../../src/money/time-value/payback.js'
import { thrown } from '../../errors/thrown.js'

describe('payback', () => {
  it('is a fraction of a period where flows are spread, whole where they come at once', () => {
    const once = { status: 'recovered', crossings: [{ to: 'recovered' }] }
    expect(payback([-100, 60, 60])).toMatchObject({
      ...once,
      periods: 1 + 40 / 60,
      lastingPeriods: 1 + 40 / 60,
      balance: 20,
    })
    expect(payback([-100, 60, 60], { withinPeriod: 'at-once' })).toMatchObject({
      ...once,
      periods: 2,
      lastingPeriods: 2,
    })
    expect(payback([-100, 60, 40]).periods).toBe(2)
  })

  it('reports every crossing where money is paid again', () => {
    const { crossings, ...found } = payback([-100, 120, -50, 60])
    expect(crossings).toEqual([
      { periods: expect.closeTo(100 / 120, 14), to: 'recovered' },
      { periods: expect.closeTo(1 + 20 / 50, 14), to: 'lost' },
      { periods: expect.closeTo(2 + 30 / 60, 14), to: 'recovered' },
    ])
    expect(found).toEqual({
      status: 'recovered',
      periods: crossings[0]?.periods,
      lastingPeriods: crossings[2]?.periods,
      balance: 30,
    })
    expect(payback([-100, 120, -50])).not.toHaveProperty('lastingPeriods')
    expect(payback([50, -100, 80]).crossings.map(({ to }) => to)).toEqual(['lost', 'recovered'])
  })

  it('says that nothing comes back, or that nothing is paid', () => {
    expect(payback([-100, 60])).toEqual({ status: 'never', crossings: [], balance: -40 })
    expect(payback([-5])).toEqual({ status: 'never', crossings: [], balance: -5 })
    expect(payback([50, -100])).toMatchObject({ status: 'never', crossings: [{ periods: 0.5, to: 'lost' }] })
    for (const flows of [[0], [10, -5], [1, 2, 3]]) expect(payback(flows).status).toBe('nothing-paid')
  })

  it('reads decimals as they are meant', () => {
    expect(payback([-0.8, 0.1, 0.7])).toMatchObject({ status: 'recovered', periods: 2, balance: 0 })
    expect(payback([-0.3, 0.1, 0.2])).toMatchObject({ status: 'recovered', periods: 2, balance: 0 })
    expect(payback([-1, 1 - 1e-12]).status).toBe('never')
  })

  it('reads a million flows', () => {
    const flows = new Float64Array(1_000_001).fill(0.1)
    flows[0] = -99_999.95
    expect(payback(flows).periods).toBeCloseRelative(999_999.5, 1e-12)
  })
})

describe('discountedPayback', () => {
  it('discounts first', () => {
    const [first, second] = [60 / 1.1, 60 / 1.21]
    expect(discountedPayback([-100, 60, 60], { ratePerPeriod: 0.1 }).periods).toBeCloseRelative(
      1 + (100 - first) / second,
      1e-14,
    )
    expect(discountedPayback([-100, 60, 60], { ratePerPeriod: 0.1, withinPeriod: 'at-once' }).periods).toBe(2)
    expect(discountedPayback([-100, 60, 60], { ratePerPeriod: 0.2 })).toMatchObject({ status: 'never' })
    expect(discountedPayback([-100, 60, 60], { ratePerPeriod: 0 })).toEqual(payback([-100, 60, 60]))
    expect(discountedPayback([-100, 110], { ratePerPeriod: 0.1 })).toMatchObject({ status: 'recovered', periods: 1 })
  })

  it('comes back however long the time over which factors are rounded', () => {
    // 1 + 2^-8 is a double, so that its power is exact to the last digit; 1 + 0.003 is rounded, and its power is 5000 times.
    for (const ratePerPeriod of [2 ** -8, 0.003]) {
      for (let periods = 40; periods <= 5000; periods += 40) {
        const flows = new Float64Array(periods + 1)
        flows[0] = -1000
        flows[periods] = 1000 * (1 + ratePerPeriod) ** periods
        expect(discountedPayback(flows, { ratePerPeriod })).toMatchObject({ status: 'recovered', periods, balance: 0 })
      }
    }
    expect(discountedPayback([-1, 1.1 - 1e-13], { ratePerPeriod: 0.1 }).status).toBe('never')
  })

  it('names what is wrong', () => {
    expect(thrown(() => discountedPayback([-1, 2], { ratePerPeriod: -1 })).path).toBe('options.ratePerPeriod')
    expect(thrown(() => discountedPayback([0, 1e300, 1], { ratePerPeriod: -1 + 1e-15 })).path).toBe('amounts[1]')
    expect(thrown(() => payback([])).code).toBe('EMPTY_INPUT')
    expect(thrown(() => payback([-1], JSON.parse('{"withinPeriod":"never"}'))).path).toBe('options.withinPeriod')
    expect(thrown(() => payback([-1], JSON.parse('{"rate":0.1}')))).toMatchObject({ code: 'UNKNOWN_OPTION' })
    expect(thrown(() => payback(JSON.parse('null'))).path).toBe('amounts')
    expect(thrown(() => discountedPayback([-1], JSON.parse('null'))).path).toBe('options')
  })
})
