import { describe, expect, it } from 'vitest'
import type { GammaPoissonFit } from '../../../src/lifetime/gamma-poisson/index.js'
import { fitGammaPoisson } from '../../../src/lifetime/gamma-poisson/index.js'
import { positive } from '../../../src/model/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { exponentialLaw } from './fit-bases.js'

const DATES = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
const parameters = { r: positive('shape'), alpha: positive('scale'), rate: positive('rate to leave') }

const problem: GammaPoissonFit<typeof parameters> = {
  parameters,
  law: exponentialLaw(),
  typical: time => ({ r: 1, alpha: time, rate: 1 / time }),
}

/** Clients who leave at one rate each, drawn by halves of the golden ratio rather than at random. */
function clients(size: number): Parameters<typeof customerBaseFromSummary>[0] {
  const frequency: number[] = []
  const recency: number[] = []
  for (let i = 0; i < size; i++) {
    const share = (i * 0.618_033_988_75) % 1
    const leavesAt = -Math.log(1 - share) * 25
    const gap = 1 + ((i * 0.414_213_562) % 1) * 12
    const x = Math.floor(Math.min(leavesAt, 52) / gap)
    frequency.push(x)
    recency.push(x * gap)
  }
  return { frequency, recency, age: Array(size).fill(52) }
}

describe('fitGammaPoisson', () => {
  it('fits any law: that of one rate to leave for everybody', () => {
    const { params, fit } = fitGammaPoisson(problem, customerBaseFromSummary(clients(3000), DATES), {})
    expect(fit.converged).toBe(true)
    expect(fit.warnings).toEqual([])
    expect(1 / params.rate).toBeCloseRelative(25, 0.1)
    expect(fit.observations).toBe(3000)
    expect(Object.keys(fit.standardErrors ?? {})).toEqual(['r', 'alpha', 'rate'])
  })

  it('starts at an eighth of the longest age, in any unit of time', () => {
    const inDays = { ...clients(300) }
    const days = (column: ArrayLike<number>): number[] => Array.from(column, t => t * 7)
    const base = customerBaseFromSummary(
      { ...inDays, recency: days(inDays.recency), age: days(inDays.age) },
      { ...DATES, timeUnit: 'day' },
    )
    const weekly = fitGammaPoisson(problem, customerBaseFromSummary(clients(300), DATES), {})
    const daily = fitGammaPoisson(problem, base, {})
    expect(daily.fit.evaluations).toBe(weekly.fit.evaluations)
    expect(daily.params.alpha).toBeCloseRelative(7 * weekly.params.alpha, 1e-9)
  })

  it('says that nobody came back, and refuses what is no base', () => {
    const silent = customerBaseFromSummary({ frequency: [0, 0], recency: [0, 0], age: [3, 4] }, DATES)
    expect(fitGammaPoisson(problem, silent, {}).fit.warnings[0]?.code).toBe('NO_REPEAT_PURCHASES')
    expect(() => Reflect.apply(fitGammaPoisson, undefined, [problem, {}, {}])).toThrow('base.kind')
  })
})
