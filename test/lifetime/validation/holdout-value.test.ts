import { describe, expect, it } from 'vitest'
import { holdoutValue, timesSpend } from '../../../src/lifetime/validation/holdout-value.js'
import { thrown } from '../../errors/thrown.js'
import { base } from './orders.js'

describe('holdoutValue', () => {
  it('is what each client brought', () => {
    expect(Array.from(holdoutValue(base.holdout ?? {}))).toEqual([120, 0, 30])
  })

  it('does not exist without amounts', () => {
    expect(thrown(() => holdoutValue({})).path).toBe('base.holdout.meanSpend')
    expect(thrown(() => holdoutValue({ meanSpend: Float64Array.of(1) })).code).toBe('MISSING_VALUE')
    expect(thrown(() => holdoutValue({ spendOrders: Float64Array.of(1) })).hint).toContain('leave expectedSpend out')
  })
})

describe('timesSpend', () => {
  it('multiplies per client', () => {
    expect(Array.from(timesSpend(Float64Array.of(2, 0.5), [10, 30], 'spend'))).toEqual([20, 15])
  })

  it('refuses amounts that are none, or of other clients', () => {
    const one = Float64Array.of(2)
    expect(thrown(() => timesSpend(one, [-1], 'options.expectedSpend')).path).toBe('options.expectedSpend[0]')
    expect(thrown(() => timesSpend(one, [1, 2], 'options.expectedSpend')).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => timesSpend(one, undefined, 'base.meanSpend')).path).toBe('base.meanSpend')
  })
})
