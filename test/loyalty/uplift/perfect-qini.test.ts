import { expect, it } from 'vitest'
import { perfectArea } from '../../../src/loyalty/uplift/perfect-qini.js'
import { qiniCurve } from '../../../src/loyalty/uplift/qini-curve.js'
import type { Trial } from '../../../src/loyalty/uplift/trial.js'

const trial: Trial = {
  rows: 8,
  treated: [1, 0, 1, 0, 1, 0, 1, 0],
  outcome: [1, 0, 1, 0, 1, 1, 0, 1],
  outcomeKind: 'event',
}

it('is by hand', () => {
  // Three treated with the event, three rows without, two others with it: up to 3/4, level, down to 1/4.
  expect(perfectArea(trial)).toBeCloseRelative(
    (0.375 * 0.75) / 2 + 0.375 * 0.75 + (0.25 * (0.75 + 0.25)) / 2 - 0.125,
    1e-12,
  )
})

it('is reached by no order of scores', () => {
  const scores = trial.outcome.length
  for (let shift = 0; shift < scores; shift++) {
    const order = Array.from({ length: scores }, (_, i) => (i * 3 + shift) % scores)
    const { coefficient } = qiniCurve(order, trial.treated, trial.outcome, { replicates: 0 })
    expect(coefficient).toBeLessThan(perfectArea(trial)!)
  }
})

it('is none of amounts, with weights, or where no order gains', () => {
  expect(perfectArea({ ...trial, outcomeKind: 'amount' })).toBeUndefined()
  expect(perfectArea({ ...trial, weights: trial.treated })).toBeUndefined()
  expect(perfectArea({ ...trial, outcome: Array(8).fill(0) })).toBeUndefined()
})
