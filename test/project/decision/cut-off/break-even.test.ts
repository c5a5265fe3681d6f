import { expect, it } from 'vitest'
import { breakEvenProbability } from '../../../../src/project/decision/index.js'
import { thrown } from '../../../errors/thrown.js'

it('is the probability at which a loan brings nothing', () => {
  for (const [gain, loss] of [
    [1, 9],
    [3, 7],
    [1e-12, 1e12],
    [1e200, 1e300],
    [1.7e308, 1.7e308],
  ] as const) {
    const p = breakEvenProbability({ gain, loss })
    expect(((1 - p) * gain) / loss).toBeCloseTo(p, 15)
  }
  expect(breakEvenProbability({ gain: 5, loss: 0 })).toBe(1)
  expect(breakEvenProbability({ gain: 0, loss: 5 })).toBe(0)
  expect(breakEvenProbability({ gain: 5e-324, loss: 5e-324 })).toBe(0.5)
})

it('refuses what has none', () => {
  expect(thrown(() => breakEvenProbability({ gain: 0, loss: 0 }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'terms.loss',
  })
  expect(thrown(() => breakEvenProbability({ gain: -1, loss: 1 })).path).toBe('terms.gain')
})

it('is the share it stands for, to the last digit', () => {
  for (let gain = 0; gain <= 100; gain++) {
    expect(breakEvenProbability({ gain, loss: 100 - gain })).toBe(gain / 100)
  }
  expect(breakEvenProbability({ gain: 1e308, loss: 1.5e308 })).toBeCloseTo(0.4, 15)
  expect(breakEvenProbability({ gain: 5e-324, loss: 5e-324 })).toBe(0.5)
})
