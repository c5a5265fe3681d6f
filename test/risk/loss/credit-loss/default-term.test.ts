import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../../src/model/index.js'
import type { BeyondCurve } from '../../../../src/risk/loss/credit-loss/default-term.js'
import { defaultTerm } from '../../../../src/risk/loss/credit-loss/default-term.js'
import { thrown } from '../../../errors/thrown.js'

const SURVIVAL: Curve = {
  unit: 'year',
  times: [1, 2, 4],
  values: [0.9, 0.7, 0.6],
  between: 'linear',
  quantity: 'survival',
}
const term = (given: number | Curve, maturity = 4, beyond: BeyondCurve = 'refuse') =>
  defaultTerm(given, maturity, beyond, 'pd')

describe('defaultTerm', () => {
  it('is one hazard for ever of a probability of one year', () => {
    const { survival, probability } = term(0.1)
    expect(survival(0)).toBe(1)
    expect(survival(2)).toBeCloseRelative(0.81, 1e-14)
    expect(probability(0, 1)).toBeCloseRelative(0.1, 1e-15)
    expect(probability(1, 3)).toBeCloseRelative(0.9 - 0.729, 1e-14)
    expect(term(1e-15).probability(0, 1)).toBeCloseRelative(1e-15, 1e-14)
    expect([
      term(1).survival(0),
      term(1).survival(0.1),
      term(1).probability(0, 0.1),
      term(1).probability(1, 2),
    ]).toEqual([1, 0, 1, 0])
  })

  it('reads hazards in their own unit', () => {
    const hazard: Curve = { unit: 'month', times: [0, 12], values: [0.01, 0.02], between: 'step', quantity: 'hazard' }
    const { survival, probability } = term(hazard, 50)
    expect(survival(1)).toBeCloseRelative(Math.exp(-0.12), 1e-14)
    expect(survival(2)).toBeCloseRelative(Math.exp(-0.36), 1e-14)
    expect(probability(1, 2)).toBeCloseRelative(Math.exp(-0.12) - Math.exp(-0.36), 1e-14)
  })

  it('reads survival, from 1 now, and the same as probabilities', () => {
    const probabilities: Curve = { ...SURVIVAL, values: [0.1, 0.3, 0.4], quantity: 'probability' }
    for (const given of [SURVIVAL, probabilities]) {
      const { survival, probability } = term(given)
      expect(survival(0)).toBe(1)
      expect(survival(0.5)).toBeCloseRelative(0.95, 1e-14)
      expect(survival(3)).toBeCloseRelative(0.65, 1e-14)
      expect(probability(0, 0.5)).toBeCloseRelative(0.05, 1e-14)
      expect(probability(1, 3)).toBeCloseRelative(0.25, 1e-14)
    }
    const fromNow = term({ ...SURVIVAL, times: [0, 1, 4], values: [1, 0.9, 0.5] })
    expect(fromNow.probability(0, 1)).toBeCloseRelative(0.1, 1e-14)
  })

  it('counts a step on the border of a period to the period that ends there', () => {
    const steps: Curve = { unit: 'month', times: [7, 14], values: [0.2, 0.3], between: 'step', quantity: 'probability' }
    const { probability } = term(steps, 14 / 12)
    expect(probability(6 / 12, 7 / 12)).toBe(0.2)
    expect(probability(7 / 12, 8 / 12)).toBe(0)
  })

  it('refuses a curve that ends before maturity, or lets its last hazard go on', () => {
    expect(thrown(() => term(SURVIVAL, 5))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'pd.times' })
    for (const given of [SURVIVAL, { ...SURVIVAL, values: [0.1, 0.3, 0.4], quantity: 'probability' } as const]) {
      const { survival, probability } = term(given, 6, 'last-hazard')
      const hazard = Math.log(0.7 / 0.6) / 2
      expect(survival(6)).toBeCloseRelative(0.6 * Math.exp(-2 * hazard), 1e-13)
      expect(probability(4, 6)).toBeCloseRelative(0.6 * -Math.expm1(-2 * hazard), 1e-13)
      expect(probability(3, 5)).toBeCloseRelative(0.05 + 0.6 * -Math.expm1(-hazard), 1e-13)
      expect(probability(5, 6)).toBeCloseRelative(survival(5) - survival(6), 1e-12)
    }
    const dead: Curve = { ...SURVIVAL, values: [0.5, 0.1, 0] }
    expect(term(dead, 9, 'last-hazard').survival(8)).toBe(0)
  })

  it('names what is wrong', () => {
    const path = (given: unknown) => thrown(() => term(JSON.parse(JSON.stringify(given)))).path
    expect(path(1.5)).toBe('pd')
    expect(path(null)).toBe('pd')
    expect(path('1 %')).toBe('pd')
    expect(path({ ...SURVIVAL, quantity: 'rate' })).toBe('pd.quantity')
    expect(path({ ...SURVIVAL, times: [1, 1, 2] })).toBe('pd.times[1]')
    expect(path({ ...SURVIVAL, times: [0, 1, 4] })).toBe('pd.values[0]')
    const probability = { ...SURVIVAL, quantity: 'probability' }
    expect(path({ ...probability, values: [0.1, 0.05, 0.2] })).toBe('pd.values[1]')
    expect(path({ ...probability, values: [0.1, 0.15, 0.2], between: 'log-linear' })).toBe('pd.between')
    expect(path({ ...probability, times: [0, 2, 4], values: [0.1, 0.15, 0.2] })).toBe('pd.values[0]')
  })
})
