import { expect, it } from 'vitest'
import { newtonSettings } from '../../src/numeric/newton-options.js'

it('fills in the defaults', () => {
  expect(newtonSettings([0, 1], {})).toEqual({
    maxStep: 2,
    scale: 1,
    gradientTolerance: 1e-9,
    stepTolerance: 1e-8,
    maxEvaluations: 100,
    lower: Float64Array.of(-Infinity, -Infinity),
    upper: Float64Array.of(Infinity, Infinity),
  })
})

it('keeps what is given', () => {
  const given = {
    maxStep: 1,
    scale: 3,
    gradientTolerance: 1e-3,
    stepTolerance: 1e-2,
    maxEvaluations: 7,
    lower: [-1],
    upper: [1],
  }
  expect(newtonSettings([0], given)).toEqual({ ...given, lower: Float64Array.of(-1), upper: Float64Array.of(1) })
})

it.each([
  [[0], { maxStep: 0 }, /^options.maxStep: expected a number > 0/],
  [[0], { maxEvaluations: 0.5 }, /^options.maxEvaluations/],
  [[0], { gradientTolerance: -1 }, /^options.gradientTolerance/],
  [[0], { stepTolerance: Number.NaN }, /^options.stepTolerance/],
  [[0], { lower: [0, 0] }, /^options.lower: expected 1 numbers/],
  [[0], { upper: [] }, /^options.upper/],
  [[0, 3], { upper: [1, 2] }, /^start\[1\]: expected a number from -Infinity to 2/],
  [[0], { lower: [1] }, /^start\[0\]: expected a number from 1 to Infinity/],
  [[Number.NaN], {}, /^start\[0\]: expected a finite number/],
])('rejects start %j with %j', (start, options, message) => {
  expect(() => newtonSettings(start, options)).toThrow(message)
})

it('rejects a misspelt option', () => {
  const options = { maxStep: 1, scale: 3, maxSteps: 3 }
  expect(() => newtonSettings([0], options)).toThrow(/^options.maxSteps: expected only the options/)
})
