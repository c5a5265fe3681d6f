import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/numeric/evaluation.js'
import { evaluation } from '../../src/numeric/evaluation.js'
import { freeNorm, newtonStep, shareToBound, solveStep, walk } from '../../src/numeric/newton-step.js'

const BOX = { lower: Float64Array.of(-1, -1), upper: Float64Array.of(1, 1) }
const ORIGIN = Float64Array.of(0, 0)

function at(gradient: readonly number[], hessian: readonly number[]): Evaluation {
  const out = evaluation(gradient.length)
  out.gradient.set(gradient)
  out.hessian.set(hessian)
  return out
}

describe('solveStep', () => {
  it('is the Newton step where the function is concave', () => {
    const step = newtonStep(2)
    expect(solveStep(step, ORIGIN, at([2, 6], [-2, 0, 0, -3]), BOX)).toBe(true)
    expect(step).toMatchObject({ concave: true, gradientNorm: 6 })
    expect(step.direction[0]).toBeCloseRelative(1, 1e-15)
    expect(step.direction[1]).toBeCloseRelative(2, 1e-15)
    expect(step.length).toBeCloseRelative(2, 1e-15)
    expect(step.gain).toBeCloseRelative(14, 1e-15)
  })

  it('still ascends where it is not', () => {
    const step = newtonStep(2)
    expect(solveStep(step, ORIGIN, at([1, 1], [3, 1, 1, -1]), BOX)).toBe(true)
    expect(step.concave).toBe(false)
    expect(step.gain).toBeGreaterThan(0)
  })

  it('holds a coordinate whose gradient points out of the box', () => {
    const step = newtonStep(2)
    solveStep(step, Float64Array.of(1, 0), at([5, 3], [-1, 0.5, 0.5, -1]), BOX)
    expect([...step.held]).toEqual([1, 0])
    expect([...step.direction]).toEqual([0, 3])
    expect(step.gradientNorm).toBe(3)
  })

  it('holds one that the others would push out', () => {
    const step = newtonStep(2)
    solveStep(step, Float64Array.of(1, 0), at([-0.1, 3], [-1, 0.9, 0.9, -1]), BOX)
    expect([...step.held]).toEqual([1, 0])
    expect([...step.direction]).toEqual([0, 3])
  })

  it('says no to what is not finite', () => {
    expect(solveStep(newtonStep(1), ORIGIN.slice(0, 1), at([Number.NaN], [-1]), BOX)).toBe(false)
    expect(solveStep(newtonStep(1), ORIGIN.slice(0, 1), at([1], [Number.NaN]), BOX)).toBe(false)
  })
})

describe('shareToBound', () => {
  it('ends at the first bound on the way, not counting one that the point sits on', () => {
    const step = newtonStep(2)
    step.direction.set([4, -0.5])
    expect(shareToBound(step, ORIGIN, BOX)).toBeCloseRelative(0.25, 1e-11)
    expect(shareToBound(step, Float64Array.of(1, 0), BOX)).toBeCloseRelative(2, 1e-11)
    step.direction.set([0, 0])
    expect(shareToBound(step, ORIGIN, BOX)).toBe(Infinity)
  })
})

describe('walk', () => {
  it('stays in the box', () => {
    const step = newtonStep(2)
    step.direction.set([4, 0.5])
    const out = new Float64Array(2)
    walk(step, ORIGIN, 0.5, BOX, out)
    expect([...out]).toEqual([1, 0.25])
  })
})

describe('freeNorm', () => {
  it('leaves out what points out of the box', () => {
    expect(freeNorm(Float64Array.of(1, -1), Float64Array.of(7, -8), BOX)).toBe(0)
    expect(freeNorm(Float64Array.of(1, -1), Float64Array.of(-7, -8), BOX)).toBe(7)
  })
})
