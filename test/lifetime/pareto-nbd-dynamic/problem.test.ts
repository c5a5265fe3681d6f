import { describe, expect, it } from 'vitest'
import { dataOf, problemAbout } from '../../../src/lifetime/pareto-nbd-dynamic/problem.js'
import { drawnBase, EFFECTS, PARAMS } from './dynamic-bases.js'

const base = drawnBase(50, 1)

describe('dataOf', () => {
  it('gives effects their places behind the four parameters', () => {
    const { purchaseAt, dropoutAt } = dataOf(base, EFFECTS)
    expect([Array.from(purchaseAt), Array.from(dropoutAt)]).toEqual([
      [4, 5],
      [6, 7],
    ])
    const equal = dataOf(base, { purchase: { season: 1, gender: 2 }, dropout: { season: 1 }, equal: ['season'] })
    expect([Array.from(equal.purchaseAt), Array.from(equal.dropoutAt)]).toEqual([[5, 4], [5]])
  })
})

describe('problemAbout', () => {
  it('stands at the model, and is bounded by what covariates can do', () => {
    const { parameters, point, typical, observations } = problemAbout(base, PARAMS, EFFECTS)
    expect(Object.keys(parameters).slice(4)).toEqual([
      'purchase.season',
      'purchase.gender',
      'dropout.season',
      'dropout.gender',
    ])
    expect(Array.from(point)).toEqual([...Object.values(PARAMS).map(Math.log), 0.7, 0.3, 0.5, -0.4])
    expect(typical).toMatchObject({ 'dropout.gender': -0.4 })
    expect(parameters['dropout.gender']?.most).toBeCloseTo(23.4, 12)
    expect(observations).toBe(50)
  })

  it('is wider where a covariate hardly changes', () => {
    const gender = base.covariates?.['gender']?.map(value => value / 1000) ?? new Float64Array(0)
    const { parameters } = problemAbout({ ...base, covariates: { gender } }, PARAMS, { purchase: { gender: 0 } })
    expect(parameters['purchase.gender']?.most).toBeCloseTo(23_000, 8)
  })
})
