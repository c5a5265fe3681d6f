import { expect, it } from 'vitest'
import { readColumns } from '../../../src/statistics/attribute-columns/read-columns.js'
import { eventProbabilities, movedBy } from '../../../src/statistics/event-model/event-probabilities.js'
import type { EventModel } from '../../../src/statistics/event-model/types.js'

const MODEL: EventModel = {
  features: [{ attribute: 'x', of: 'number', centre: 2, spread: 2, ends: [0, 10] }],
  intercept: -1,
  coefficients: [0.5],
  covariance: [
    [0.04, 0.01],
    [0.01, 0.09],
  ],
}
const COLUMNS = readColumns({ x: [2, 4, null, 40] }, 4, {})
const ROWS = Int32Array.of(0, 1, 2, 3)
const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit))

it('is the logistic of the sum, with √(xᵀ V x) on either side', () => {
  const { probability, lower, upper } = eventProbabilities(MODEL, COLUMNS, ROWS, 2)
  expect(probability[0]).toBeCloseTo(logistic(-1), 12)
  expect(probability[1]).toBeCloseTo(logistic(-0.5), 12)
  expect(probability[2]).toBeCloseTo(logistic(-1), 12)
  expect(probability[3]).toBeCloseTo(logistic(1), 12)
  const error = Math.sqrt(0.04 + 2 * 0.01 + 0.09)
  expect(lower![1]).toBeCloseTo(logistic(-0.5 - 2 * error), 12)
  expect(upper![1]).toBeCloseTo(logistic(-0.5 + 2 * error), 12)
})

it('moves probability and ends to the line', () => {
  const recalibration = { intercept: 0.3, slope: 0.5 }
  const { probability } = eventProbabilities({ ...MODEL, recalibration }, COLUMNS, ROWS, 2)
  expect(probability[0]).toBeCloseTo(logistic(0.3 - 0.5), 12)
  expect(movedBy(MODEL)(0.7)).toBe(0.7)
})

it('has no interval without covariance', () => {
  const { covariance, ...rest } = MODEL
  expect(covariance).toBeDefined()
  expect(Object.keys(eventProbabilities(rest, COLUMNS, ROWS, 2))).toEqual(['probability'])
})
