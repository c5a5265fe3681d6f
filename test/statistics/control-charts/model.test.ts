import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { expectLimits, seal } from '../../../src/statistics/control-charts/model.js'

it('prints what it is for, its figures and what to know', () => {
  const fit = {
    source: 'calibration',
    points: 9,
    readings: 9,
    warnings: [{ code: 'FEW_POINTS', message: 'Few.' }],
  } as const
  const text = inspect(seal({ chart: 'c', centre: 2, sigmas: 3 }, fit))
  expect(text).toBe("control-limits for 'c' of 9 points, 9 readings\ncentre 2\nsigmas 3\n! FEW_POINTS: Few.")
  expect(inspect(seal({ chart: 'c', centre: 2, sigmas: 3 }, { source: 'given' }))).toContain("for 'c' as given")
})

it('is frozen, and taken as it is', () => {
  const limits = seal({ chart: 'c', centre: 2, sigmas: 3 }, { source: 'given' })
  expect(Object.isFrozen(limits.params)).toBe(true)
  expect(expectLimits(limits, 'limits')).toBe(limits)
})
