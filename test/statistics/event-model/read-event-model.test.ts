import { expect, it } from 'vitest'
import { readEventModel, readKinds } from '../../../src/statistics/event-model/read-event-model.js'
import type { EventModel } from '../../../src/statistics/event-model/types.js'

const KINDS = { x: 'number', sector: 'word' } as const
const MODEL: EventModel = {
  features: [
    { attribute: 'x', of: 'number', centre: 2, spread: 2, ends: [0, 10] },
    { attribute: 'sector', of: 'word', word: 'wind', centre: 0.5, spread: 1 },
    { attribute: 'x', of: 'missing', centre: 0.1, spread: 1 },
  ],
  intercept: -1,
  coefficients: [0.5, 1, 2],
  covariance: Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (_, j) => Number(i === j))),
  recalibration: { intercept: 0.1, slope: 0.9 },
}

it('reads a model back from JSON as it was', () => {
  expect(readEventModel(JSON.parse(JSON.stringify(MODEL)), KINDS, 'model')).toEqual(MODEL)
  expect(readKinds(KINDS, 'attributes')).toEqual(KINDS)
})

it.each([
  [{ ...MODEL, coefficients: [1] }, 'model.coefficients'],
  [{ ...MODEL, covariance: [[1]] }, 'model.covariance[0]'],
  [{ ...MODEL, intercept: Number.NaN }, 'model.intercept'],
  [{ ...MODEL, recalibration: { intercept: 0, slope: 0 } }, 'model.recalibration.slope'],
  [{ ...MODEL, features: [{ ...MODEL.features[0], attribute: 'y' }] }, 'model.features[0].attribute'],
  [{ ...MODEL, features: [{ ...MODEL.features[1], of: 'number' }] }, 'model.features[0].of'],
  [{ ...MODEL, features: [{ ...MODEL.features[0], ends: [3, 2] }] }, 'model.features[0].ends[1]'],
  [{ ...MODEL, features: [{ ...MODEL.features[0], spread: 0 }] }, 'model.features[0].spread'],
  [{ ...MODEL, slope: 1 }, 'model.slope'],
])('names what is amiss %#', (model, path) => {
  expect(() => readEventModel(model, KINDS, 'model')).toThrow(expect.objectContaining({ path }))
})

it('refuses a kind that is none', () => {
  expect(() => readKinds({ x: 'colour' }, 'attributes')).toThrow(expect.objectContaining({ path: 'attributes.x' }))
})
