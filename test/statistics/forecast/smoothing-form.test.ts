import { describe, expect, it } from 'vitest'
import {
  formOfMethod,
  methodOfForm,
  parameterCount,
  SMOOTHING_METHODS,
  smoothingForm,
} from '../../../src/statistics/forecast/smoothing-form.js'
import { thrown } from '../../errors/thrown.js'

describe('forms', () => {
  it('have names, and names forms', () => {
    for (const method of SMOOTHING_METHODS) expect(methodOfForm(formOfMethod(method, 12))).toBe(method)
    expect(formOfMethod('damped-multiplicative-holt-winters', 12)).toEqual({
      error: 'multiplicative',
      trend: 'damped',
      season: 'multiplicative',
      period: 12,
    })
    expect(formOfMethod('holt', 12).period).toBe(1)
  })

  it('count constants and first states, one season less than there are', () => {
    expect(SMOOTHING_METHODS.map(method => parameterCount(formOfMethod(method, 4)))).toEqual([
      2, 4, 5, 6, 8, 9, 6, 8, 9,
    ])
  })

  it('are written with what differs from the usual', () => {
    expect(smoothingForm({})).toEqual({ error: 'additive', trend: 'none', season: 'none', period: 1 })
    expect(smoothingForm({ error: 'multiplicative' }).error).toBe('multiplicative')
    expect(thrown(() => smoothingForm({ season: 'additive', period: 1 })).path).toBe('options.period')
    expect(thrown(() => smoothingForm(JSON.parse('{"trend":"up"}'))).path).toBe('options.trend')
  })
})
