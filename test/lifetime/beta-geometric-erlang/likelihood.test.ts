import { describe, expect, it } from 'vitest'
import { createLogLikelihood as createPlain } from '../../../src/lifetime/beta-geometric/likelihood.js'
import { createLogLikelihood } from '../../../src/lifetime/beta-geometric-erlang/likelihood.js'
import { evaluation } from '../../../src/numeric/index.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

const { patterns } = customerBaseFromPatterns(
  {
    frequency: [0, 0, 1, 1, 1, 2, 3, 40, 1000],
    recency: [0, 0, 1, 2, 3, 3, 1, 4, 2],
    age: [3, 4, 4, 3, 3, 4, 4, 5, 3],
    weight: [500, 20, 1, 2, 3.5, 1, 2, 1, 1],
  },
  DATES,
)

const points = [
  { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  { r: 5, alpha: 0.01, a: 300, b: 2 },
  { r: 0.01, alpha: 100, a: 0.1, b: 0.2 },
  { r: 70, alpha: 90, a: 40, b: 4000 },
].map(({ r, alpha, a, b }) => [r, alpha, a, b].map(Math.log))

describe.each([0, 1] as const)('the log-likelihood with %d chances to leave at first', first => {
  it.each(points)('has the gradient and the Hessian that it should, at %d %d %d %d', (...point) => {
    for (const k of [1, 2, 5, 24]) {
      const objective = createLogLikelihood(patterns, first, k)
      const at = (index: number, shift: number) => {
        const out = evaluation(4)
        objective.evaluate(
          Float64Array.from(point, (value, i) => value + (i === index ? shift : 0)),
          out,
        )
        return out
      }
      const here = at(0, 0)
      const scale = Math.max(...here.gradient.map(Math.abs), 1)
      const curved = Math.max(...here.hessian.map(Math.abs), 1)
      for (let i = 0; i < 4; i++) {
        const [up, down] = [at(i, 1e-4), at(i, -1e-4)]
        expect(Math.abs((up.value - down.value) / 2e-4 - here.gradient[i]!)).toBeLessThan(1e-6 * scale)
        for (let j = 0; j < 4; j++) {
          const slope = (up.gradient[j]! - down.gradient[j]!) / 2e-4
          expect(Math.abs(slope - here.hessian[i * 4 + j]!)).toBeLessThan(1e-6 * curved)
        }
      }
    }
  })

  it.each(points)('is that of purchases at random for one stage, at %d %d %d %d', (...point) => {
    const [staged, plain] = [evaluation(4), evaluation(4)]
    createLogLikelihood(patterns, first, 1).evaluate(Float64Array.from(point), staged)
    createPlain(patterns, first).evaluate(Float64Array.from(point), plain)
    expect(staged.value).toBeCloseRelative(plain.value, 1e-12)
    for (let i = 0; i < 4; i++) expect(staged.gradient[i]).toBeCloseTo(plain.gradient[i]!, 6)
    for (let i = 0; i < 16; i++) expect(staged.hessian[i]).toBeCloseTo(plain.hessian[i]!, 6)
  })
})
