import { describe, expect, it } from 'vitest'
import { descend, dot, forget, inverseHessian, learn } from '../../src/numeric/inverse-hessian.js'

const STEP = Float64Array.of(1, 2)
const CHANGE = Float64Array.of(3, 1)

describe('an inverse Hessian', () => {
  it('starts as steepest descent', () => {
    const out = new Float64Array(2)
    descend(inverseHessian(2), Float64Array.of(3, -4), out)
    expect([...out]).toEqual([-3, 4])
  })

  it('maps the change of the gradient back to the step it learnt from', () => {
    const estimate = inverseHessian(2)
    learn(estimate, STEP, CHANGE)
    const out = new Float64Array(2)
    descend(estimate, CHANGE, out)
    expect(out[0]).toBeCloseRelative(-1, 1e-15)
    expect(out[1]).toBeCloseRelative(-2, 1e-15)
    expect(estimate.matrix[1]).toBe(estimate.matrix[2])
    expect(estimate.isFresh).toBe(false)
  })

  it('learns nothing from a step that curves downward', () => {
    const estimate = inverseHessian(2)
    learn(estimate, STEP, Float64Array.of(-3, -1))
    expect([...estimate.matrix]).toEqual([1, 0, 0, 1])
    expect(estimate.isFresh).toBe(true)
  })

  it('forgets', () => {
    const estimate = inverseHessian(2)
    learn(estimate, STEP, CHANGE)
    forget(estimate)
    expect([...estimate.matrix]).toEqual([1, 0, 0, 1])
    expect(estimate.isFresh).toBe(true)
  })
})

describe('dot', () => {
  it('is the sum of products', () => {
    expect(dot(STEP, CHANGE)).toBe(5)
  })
})
