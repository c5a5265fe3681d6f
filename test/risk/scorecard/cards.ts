/** A small scorecard and applicants with a known truth, for the tests of scorecards. */
import type { ScorecardData, ScorecardModel } from '../../../src/risk/index.js'
import { binsFromParams, scorecard } from '../../../src/risk/index.js'

export const AGE = binsFromParams({
  cuts: [26, 35],
  special: [{ label: 'no file', values: [-1] }],
  weights: [-0.5, 0.1, 0.4, -1, 0],
})
export const HOUSING = binsFromParams({ groups: [['own'], ['rent', 'free']], weights: [0.3, -0.4], unseen: -0.2 })

/** Age and housing, by coefficients; missing housing is an error. */
export function smallCard(style: Parameters<typeof scorecard.fromParams>[1] = {}): ScorecardModel {
  return scorecard.fromParams(
    {
      intercept: -1.5,
      characteristics: [
        { name: 'age', bins: AGE, coefficient: -0.9 },
        { name: 'housing', bins: HOUSING, coefficient: -1.1 },
      ],
    },
    style,
  )
}

/** Numbers within (0, 1) by a seed. */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
}

/**
 * Applicants whose log odds of default fall with income and tenure, hang on housing, and know nothing of noise, 0 or 1: one in ten
 * has no income.
 */
export function applicants(size: number, seed = 1): ScorecardData {
  const uniform = uniforms(seed)
  const columns = {
    income: [] as (number | null)[],
    tenure: [] as number[],
    housing: [] as string[],
    noise: [] as number[],
  }
  const outcomes: number[] = []
  for (let i = 0; i < size; i++) {
    const income = Math.round(1000 + 4000 * uniform())
    const tenure = Math.floor(12 * uniform())
    const housing = ['own', 'rent', 'free'][Math.floor(3 * uniform())]!
    columns.income.push(uniform() < 0.1 ? null : income)
    columns.tenure.push(tenure)
    columns.housing.push(housing)
    columns.noise.push(Math.floor(2 * uniform()))
    const logOdds = 1.2 - income / 1500 - tenure / 8 + (housing === 'own' ? -0.8 : housing === 'rent' ? 0.4 : 0)
    outcomes.push(uniform() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0)
  }
  return { columns, outcomes }
}
