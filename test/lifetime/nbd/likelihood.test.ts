import { describe, expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'
import { createLogLikelihood } from '../../../src/lifetime/nbd/likelihood.js'
import { evaluation } from '../../../src/numeric/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const base = baseOf([
  { frequency: 0, recency: 0, age: 38 },
  { frequency: 0, recency: 0, age: 12 },
  { frequency: 2, recency: 30, age: 38 },
  { frequency: 2, recency: 31, age: 38 },
  { frequency: 7, recency: 30, age: 31 },
  { frequency: 120, recency: 30, age: 31 },
])
const objective = createLogLikelihood(base.patterns)

function at(logR: number, logAlpha: number): { value: number; gradient: number[]; hessian: number[] } {
  const out = evaluation(2)
  objective.evaluate(Float64Array.of(logR, logAlpha), out)
  return { value: out.value, gradient: Array.from(out.gradient), hessian: Array.from(out.hessian) }
}

describe('the likelihood of a base', () => {
  it.each([
    [-1, 2],
    [3, -4],
    [0.5, 8],
  ])('has the value of the verb and the derivatives that differences show, at %d, %d', (logR, logAlpha) => {
    const exact = at(logR, logAlpha)
    const model = nbd.fromParams({ r: Math.exp(logR), alpha: Math.exp(logAlpha) })
    expect(exact.value).toBeCloseRelative(nbd.logLikelihood(model, base), 1e-13)
    const step = 1e-5
    const sides = [
      [at(logR + step, logAlpha), at(logR - step, logAlpha)],
      [at(logR, logAlpha + step), at(logR, logAlpha - step)],
    ] as const
    for (const [j, [up, down]] of sides.entries()) {
      expect((up.value - down.value) / (2 * step)).toBeCloseTo(exact.gradient[j]!, 4)
      for (const i of [0, 1]) {
        expect((up.gradient[i]! - down.gradient[i]!) / (2 * step)).toBeCloseTo(exact.hessian[2 * j + i]!, 4)
      }
    }
  })
})
