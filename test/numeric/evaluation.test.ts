import { expect, it } from 'vitest'
import { evaluation, gradientEvaluation } from '../../src/numeric/evaluation.js'

it('makes room for a value, a gradient and a Hessian', () => {
  const { value, gradient, hessian } = evaluation(3)
  expect([value, gradient.length, hessian.length]).toEqual([Number.NaN, 3, 9])
  expect(gradientEvaluation(3)).toEqual({ value: Number.NaN, gradient: new Float64Array(3) })
})
