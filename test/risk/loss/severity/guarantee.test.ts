import { describe, expect, it } from 'vitest'
import { guaranteePayment, substitutedShare } from '../../../../src/risk/index.js'
import { paymentOf } from '../../../../src/risk/loss/severity/guarantee.js'
import { thrown } from '../../../errors/thrown.js'

describe('guaranteePayment', () => {
  it('shares losses from the first unit, the first ones, or those beyond a deductible', () => {
    const losses = [0, 100, 400, 1000]
    const paid = (guarantee: Parameters<typeof guaranteePayment>[1]) =>
      losses.map(loss => guaranteePayment(loss, guarantee))
    expect(paid({ sharing: 'pari-passu', share: 0.5 })).toEqual([0, 50, 200, 500])
    expect(paid({ sharing: 'pari-passu', share: 0.5, amount: 300 })).toEqual([0, 50, 200, 300])
    expect(paid({ sharing: 'first-loss', amount: 300 })).toEqual([0, 100, 300, 300])
    expect(paid({ sharing: 'second-loss', deductible: 300, amount: 300 })).toEqual([0, 0, 100, 300])
    expect(paid({ sharing: 'first-loss', amount: 300, paymentRate: 0.9 })).toEqual([0, 90, 270, 270])
  })

  it('names what is wrong', () => {
    const path = (guarantee: unknown) => thrown(() => guaranteePayment(1, JSON.parse(JSON.stringify(guarantee)))).path
    expect(path(null)).toBe('guarantee')
    expect(path({ sharing: 'all' })).toBe('guarantee.sharing')
    expect(path({ sharing: 'pari-passu', share: 50 })).toBe('guarantee.share')
    expect(path({ sharing: 'pari-passu', share: 1, amount: -1 })).toBe('guarantee.amount')
    expect(path({ sharing: 'first-loss' })).toBe('guarantee.amount')
    expect(path({ sharing: 'first-loss', amount: 1, share: 0.5 })).toBe('guarantee.share')
    expect(path({ sharing: 'second-loss', amount: 1 })).toBe('guarantee.deductible')
    expect(path({ sharing: 'first-loss', amount: 1, paymentRate: 2 })).toBe('guarantee.paymentRate')
    expect(thrown(() => guaranteePayment(-1, { sharing: 'first-loss', amount: 1 })).path).toBe('loss')
    expect(thrown(() => paymentOf(1, { sharing: 'first-loss', amount: -1 }, 'mine')).path).toBe('mine.amount')
  })
})

describe('substitutedShare', () => {
  it('is the guaranteed part after haircuts', () => {
    expect(substitutedShare({ amount: 500 }, { exposure: 1000 })).toBe(0.5)
    expect(substitutedShare({ amount: 500, currencyHaircut: 0.08 }, { exposure: 1000 })).toBeCloseTo(0.46, 15)
    expect(substitutedShare({ amount: 500, residualMaturity: 2.25 }, { exposure: 1000, maturity: 4.25 })).toBe(0.25)
    expect(substitutedShare({ amount: 0 }, { exposure: 1 })).toBe(0)
    expect(substitutedShare({ amount: 9 }, { exposure: 1 })).toBe(1)
  })

  it('names what is wrong', () => {
    expect(thrown(() => substitutedShare({ amount: -1 }, { exposure: 1 })).path).toBe('guarantee.amount')
    expect(thrown(() => substitutedShare({ amount: 1 }, { exposure: 0 })).path).toBe('exposure.exposure')
    expect(thrown(() => substitutedShare({ amount: 1, residualMaturity: 1 }, { exposure: 1 })).path).toBe(
      'exposure.maturity',
    )
    expect(thrown(() => substitutedShare(JSON.parse('null'), { exposure: 1 })).path).toBe('guarantee')
  })
})
