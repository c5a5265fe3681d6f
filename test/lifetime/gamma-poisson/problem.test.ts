import { describe, expect, it } from 'vitest'
import type { GammaPoissonFit } from '../../../src/lifetime/gamma-poisson/index.js'
import { gammaPoissonProblem } from '../../../src/lifetime/gamma-poisson/index.js'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { positive } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import type { LikelihoodFit } from '../../../src/statistics/index.js'
import { maximizeLikelihood } from '../../../src/statistics/index.js'
import { exponentialLaw } from './fit-bases.js'

const DATES = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
const parameters = { r: positive('shape'), alpha: positive('scale'), rate: positive('rate to leave') }

const problem: GammaPoissonFit<typeof parameters> = {
  parameters,
  law: exponentialLaw(),
  typical: time => ({ r: 1, alpha: time, rate: 1 / time }),
}

function fitted(base: CustomerBase): LikelihoodFit<{ r: number; alpha: number; rate: number }> {
  return maximizeLikelihood(gammaPoissonProblem(problem, base))
}

/** Clients who all leave at one rate, once in 25 weeks: Pareto/NBD as s and β grow together. */
function clients(size: number): Parameters<typeof customerBaseFromSummary>[0] {
  const model = paretoNbd.fromParams({ r: 1.5, alpha: 6, s: 1e9, beta: 25e9 })
  const { frequency, recency, age } = paretoNbd.simulate(model, { age: Array(size).fill(52), seed: 2 })
  return { frequency, recency, age }
}

describe('the likelihood of any law', () => {
  it('fits any law: that of one rate to leave for everybody', () => {
    const { params, fit } = fitted(customerBaseFromSummary(clients(3000), DATES))
    expect(fit.converged).toBe(true)
    expect(fit.warnings).toEqual([])
    expect(1 / params.rate).toBeCloseRelative(25, 0.1)
    expect(fit.observations).toBe(3000)
    expect(Object.keys(fit.standardErrors ?? {})).toEqual(['r', 'alpha', 'rate'])
  })

  it('starts at an eighth of the longest age, in any unit of time', () => {
    const inDays = clients(300)
    const days = (column: ArrayLike<number>): number[] => Array.from(column, t => t * 7)
    const base = customerBaseFromSummary(
      { ...inDays, recency: days(inDays.recency), age: days(inDays.age) },
      { ...DATES, timeUnit: 'day' },
    )
    const weekly = fitted(customerBaseFromSummary(clients(300), DATES))
    const daily = fitted(base)
    expect(daily.fit.evaluations).toBe(weekly.fit.evaluations)
    expect(daily.params.alpha).toBeCloseRelative(7 * weekly.params.alpha, 1e-9)
  })

  it('says that nobody came back, and refuses what is no base', () => {
    const silent = customerBaseFromSummary({ frequency: [0, 0], recency: [0, 0], age: [3, 4] }, DATES)
    expect(fitted(silent).fit.warnings[0]?.code).toBe('NO_REPEAT_PURCHASES')
    expect(() => Reflect.apply(gammaPoissonProblem, undefined, [problem, {}])).toThrow('base.kind')
  })
})
