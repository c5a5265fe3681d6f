import { describe, expect, it } from 'vitest'
import { logLikelihoodOf } from '../../../src/lifetime/gamma-poisson/index.js'
import { createLogLikelihood } from '../../../src/lifetime/gamma-poisson/likelihood.js'
import type { paretoNbd } from '../../../src/lifetime/index.js'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'
import { logGamma } from '../../../src/numeric/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from '../../../src/records/index.js'
import table from '../../tables/gamma-poisson.table.json' with { type: 'json' }
import { CDNOW, evaluateAt, exponentialLaw, logsOf, paretoBase } from './fit-bases.js'

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

const points: readonly paretoNbd.ParetoNbdParams[] = [
  CDNOW,
  { r: 5, alpha: 0.01, s: 30, beta: 2 },
  { r: 0.001, alpha: 100, s: 0.01, beta: 0.02 },
  { r: 700, alpha: 900, s: 40, beta: 4000 },
  { r: 0.5, alpha: 10, s: 1e6, beta: 1e8 },
  { r: 0.5, alpha: 1e-6, s: 0.5, beta: 1e6 },
]

/** Frequencies that share times and that do not, with gaps between them, and weights of all kinds. */
const mixed = customerBaseFromPatterns(
  {
    frequency: [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 40, 1000, 90_000],
    recency: [0, 0, 1, 2, 3, 4, 1, 2, 3, 4, 3, 1, 4, 2, 4],
    age: [3, 4, 4, 4, 4, 4, 3, 3, 3, 5, 4, 4, 5, 3, 4],
    weight: [500, 20, 1, 2, 3.5, 1, 1, 2, 7, 1, 1, 2, 1, 1, 1],
  },
  DATES,
)

const objectiveOf = ({ patterns }: CustomerBase) => createLogLikelihood(patterns, createParetoLaw())

/** Client by client, each integral on its own. */
function rowWise(params: paretoNbd.ParetoNbdParams, base: CustomerBase): number {
  return logLikelihoodOf(params, paretoLaw(params), base.patterns)
}

describe('the log-likelihood of a fit', () => {
  it.each(points)('is the sum over clients, at $r $alpha $s $beta', params => {
    const grid = paretoBase(3000, 11)
    const free = paretoBase(300, 12, CDNOW, 1e9)
    for (const base of [mixed, grid, free]) {
      expect(evaluateAt(objectiveOf(base), logsOf(params)).value).toBeCloseRelative(rowWise(params, base), 1e-12)
    }
  })

  it('of single clients is right to the last digits, over parameters and times of many orders of magnitude', () => {
    const errors = table
      .map(row => Float64Array.from(row, Number))
      .filter(([b]) => b === 0)
      .map(row => {
        const at = (column: number): number => row[column]!
        const [r, alpha, s, beta] = [at(1), at(2), at(3), at(4)]
        const client = customerBaseFromSummary({ frequency: [at(5)], recency: [at(6)], age: [at(7)] }, DATES)
        const ours = evaluateAt(objectiveOf(client), logsOf({ r, alpha, s, beta })).value
        return Math.abs(ours - at(11)) / Math.max(1, Math.abs(at(11)))
      })
      .sort((one, other) => one - other)
    console.log(`log-likelihoods: median ${errors[errors.length >> 1]}, worst ${errors[errors.length - 1]}`)
    expect(errors.length).toBeGreaterThan(30)
    expect(errors[errors.length - 1]).toBeLessThan(1e-14)
  })

  it.each(points)('has the gradient and Hessian that differences show, at $r $alpha $s $beta', params => {
    const objective = objectiveOf(mixed)
    const here = logsOf(params)
    const exact = evaluateAt(objective, here)
    const scale = Math.abs(exact.value)
    const step = 1e-4
    for (let j = 0; j < 4; j++) {
      const moved = (by: number) =>
        evaluateAt(
          objective,
          here.map((p, i) => p + (i === j ? by : 0)),
        )
      const [up, down] = [moved(step), moved(-step)]
      expect(Math.abs((up.value - down.value) / (2 * step) - exact.gradient[j]!)).toBeLessThan(1e-6 * scale)
      for (let i = 0; i < 4; i++) {
        const difference = (up.gradient[i]! - down.gradient[i]!) / (2 * step)
        expect(Math.abs(difference - exact.hessian[4 * i + j]!)).toBeLessThan(1e-6 * scale)
        expect(exact.hessian[4 * i + j]).toBe(exact.hessian[4 * j + i])
      }
    }
  })

  it('takes any law: of clients who all leave at one rate', () => {
    const [r, alpha, rate] = [0.8, 6, 0.05]
    const objective = createLogLikelihood(mixed.patterns, exponentialLaw())
    const here = [r, alpha, rate].map(Math.log)
    const exact = evaluateAt(objective, here)
    // No purchase in T: still there, or gone at u; by many small steps.
    const silent = (T: number): number => {
      const steps = 100_000
      let sum = Math.exp(-rate * T) * (alpha / (alpha + T)) ** r
      for (let i = 0; i < steps; i++) {
        const u = ((i + 0.5) / steps) * T
        sum += ((rate * T) / steps) * Math.exp(-rate * u) * (alpha / (alpha + u)) ** r
      }
      return Math.log(sum)
    }
    const once = customerBaseFromSummary({ frequency: [0], recency: [0], age: [4] }, DATES)
    const ours = evaluateAt(createLogLikelihood(once.patterns, exponentialLaw()), here).value
    expect(ours).toBeCloseRelative(silent(4), 1e-9)
    const step = 1e-4
    const up = evaluateAt(objective, [here[0]!, here[1]!, here[2]! + step])
    const down = evaluateAt(objective, [here[0]!, here[1]!, here[2]! - step])
    expect((up.value - down.value) / (2 * step)).toBeCloseRelative(exact.gradient[2]!, 1e-6)
    expect((up.gradient[2]! - down.gradient[2]!) / (2 * step)).toBeCloseRelative(exact.hessian[8]!, 1e-6)
  })

  it('is that of NBD where nobody ever leaves', () => {
    const [r, alpha] = [0.55, 10]
    const base = paretoBase(500, 3)
    const value = evaluateAt(objectiveOf(base), logsOf({ r, alpha, s: 1e-12, beta: 1e12 })).value
    let exact = 0
    base.frequency.forEach((x, i) => {
      const age = base.age[i]!
      exact += logGamma(r + x) - logGamma(r) - x * Math.log(alpha + age) - r * Math.log1p(age / alpha)
    })
    expect(value).toBeCloseRelative(exact, 1e-12)
  })

  it('counts a weight as that many clients', () => {
    const twice = customerBaseFromSummary({ frequency: [2, 2, 1], recency: [1, 1, 2], age: [3, 3, 3] }, DATES)
    const weighted = customerBaseFromPatterns(
      { frequency: [2, 1], recency: [1, 2], age: [3, 3], weight: [2, 1] },
      DATES,
    )
    const point = logsOf(CDNOW)
    expect(evaluateAt(objectiveOf(weighted), point)).toEqual(evaluateAt(objectiveOf(twice), point))
  })

  it.each([
    [[0], [0], [0]],
    [[1_000_000], [1], [1000]],
    [[1_000_000], [1000], [1000]],
    [
      [0, 1, 1_000_000],
      [0, 1e-3, 1e6],
      [1e-3, 1e6, 1e6],
    ],
  ])('stays finite and right for frequency %o, recency %o, age %o', (frequency, recency, age) => {
    const base = customerBaseFromSummary({ frequency, recency, age }, DATES)
    for (const params of points) {
      const out = evaluateAt(objectiveOf(base), logsOf(params))
      expect([out.value, ...out.gradient, ...out.hessian].every(Number.isFinite)).toBe(true)
      const exact = rowWise(params, base)
      expect(Math.abs(out.value - exact)).toBeLessThan(1e-12 * Math.max(1, Math.abs(exact)))
    }
  })
})
