import { describe, expect, it } from 'vitest'
import { downturnLossGivenDefault } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

describe('downturnLossGivenDefault', () => {
  it('adds 15 points up to 105 %, or maps', () => {
    const eba = (average: number) => downturnLossGivenDefault(average, { method: 'eba-add-on' }).lossGivenDefault
    expect([0, 0.4, 0.95, 1.2].map(eba)).toEqual([0.15, 0.55, 1.05, 1.2])
    const us = downturnLossGivenDefault(0.25, { method: 'us-mapping' })
    expect(us.lossGivenDefault).toBeCloseRelative(0.31, 1e-14)
    expect(us.addOn).toBeCloseRelative(0.06, 1e-13)
    expect(us.source).toMatch(/0\.92/)
    expect(downturnLossGivenDefault(1, { method: 'us-mapping' }).lossGivenDefault).toBe(1)
  })

  it('names what is wrong', () => {
    expect(thrown(() => downturnLossGivenDefault(Number.NaN, { method: 'us-mapping' })).path).toBe('longRunAverage')
    expect(thrown(() => downturnLossGivenDefault(0.4, JSON.parse('{}'))).path).toBe('options.method')
    expect(thrown(() => downturnLossGivenDefault(0.4, JSON.parse('null'))).path).toBe('options')
  })
})
