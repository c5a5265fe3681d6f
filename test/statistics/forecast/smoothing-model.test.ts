import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { sealSmoothing } from '../../../src/statistics/forecast/smoothing-model.js'

it('is frozen, and prints its parameters with their meaning', () => {
  const model = sealSmoothing(
    {
      error: 'additive',
      trend: 'additive',
      season: 'none',
      period: 1,
      alpha: 0.5,
      beta: 0.1,
      level: 12,
      growth: 2,
      sigma: 3,
    },
    { source: 'given' },
  )
  expect(Object.isFrozen(model.params)).toBe(true)
  const text = inspect(model)
  expect(text).toContain('exponential-smoothing, holt')
  expect(text).toMatch(/growth\s+2\s+growth a period at the end/)
  expect(text).not.toContain('gamma')
})
