import { expect, it } from 'vitest'
import { kaplanMeier, survivalAt } from '../../../../src/statistics/index.js'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { censoringCurve } from '../../../../src/statistics/survival/scores/censoring-curve.js'
import { statusAtHorizon } from '../../../../src/statistics/survival/scores/status-at-horizon.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, durations } from '../book.js'

const whole = { ...durations, weights: BOOK.weights }

it('weighs those known so that they stand for all, and the share still there is that of Kaplan and Meier', () => {
  for (const given of [durations, whole])
    for (const horizon of [4.5, 8, 12, 30]) {
      const known = expectDurations(given)
      const { weights, gone } = statusAtHorizon(known, censoringCurve(known, 'durations'), horizon)
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      const there = weights.reduce((sum, weight, row) => sum + (gone[row] === 1 ? 0 : weight), 0)
      expect(total).toBeCloseTo(given === whole ? BOOK.weights.reduce((sum, weight) => sum + weight, 0) : 40, 9)
      expect(there / total).toBeCloseTo(survivalAt(kaplanMeier(given), [horizon]).values[0]!, 10)
    }
})

it('gives the share still there the error of Greenwood', () => {
  const known = expectDurations(durations)
  const { weights, gone, influence } = statusAtHorizon(known, censoringCurve(known, 'durations'), 12)
  const share = survivalAt(kaplanMeier(durations), [12])
  const changes = weights.map((weight, row) => (weight / 40) * ((gone[row] === 1 ? 0 : 1) - share.values[0]!))
  const error = Math.hypot(...influence(changes))
  expect(error / share.standardErrors[0]!).toBeCloseTo(1, 1)
})

it('passes over rows that weigh nothing, and refuses a horizon that nobody reached', () => {
  const known = expectDurations({ unit: 'day', duration: [1, 2, 3], event: [1, 0, 0], weights: [1, 0, 1] })
  const { weights } = statusAtHorizon(known, censoringCurve(known, 'durations'), 2.5)
  expect(Array.from(weights)).toEqual([1, 0, 1])
  expect(thrown(() => statusAtHorizon(known, censoringCurve(known, 'durations'), 4)).path).toBe('options.horizon')
})
