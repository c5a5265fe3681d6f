import { expect, it } from 'vitest'
import { logLikelihood, talliesOf } from '../../src/statistics/population-likelihood.js'
import { thrown } from '../errors/thrown.js'

/** P(k of n | Beta(α, β)) without the number of orders: α(α+1)…β(β+1)… / (κ(κ+1)…), a factor for each trial. */
function factors(k: number, n: number, m: number, kappa: number): number {
  let product = 1
  for (let i = 0; i < k; i++) product *= m * kappa + i
  for (let i = 0; i < n - k; i++) product *= (1 - m) * kappa + i
  for (let i = 0; i < n; i++) product /= kappa + i
  return product
}

it('is the product over rows of a factor for each trial', () => {
  const [successes, trials] = [
    [2, 0, 5, 2, 0],
    [3, 4, 5, 3, 0],
  ]
  for (const [m, kappa] of [
    [0.3, 0.7],
    [0.9, 20],
    [0.01, 3],
  ] as const) {
    const likelihood = successes.reduce((all, k, i) => all * factors(k, trials[i]!, m, kappa), 1)
    expect(logLikelihood(talliesOf(successes, trials), m, kappa)).toBeCloseTo(Math.log(likelihood), 10)
  }
})

it('takes no row without trials for one', () => {
  expect(talliesOf([1, 0], [2, 0])).toMatchObject({ rows: 1, meanTrials: 2 })
  expect(thrown(() => talliesOf([0], [0]))).toMatchObject({ code: 'NO_DATA', path: 'trials' })
})
