import { expect, it } from 'vitest'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import { countProbability, countsOf } from '../../../src/lifetime/nbd/counts.js'

it('sums to one and has mean and variance of the negative binomial distribution', () => {
  const [n, A, t] = [2.5, 6, 9]
  const all = Array.from({ length: 600 }, (_, k) => countProbability(k, n, A, t))
  const moment = (power: number): number => all.reduce((sum, p, k) => sum + k ** power * p, 0)
  const mean = (n * t) / A
  expect(moment(0)).toBeCloseRelative(1, 1e-14)
  expect(moment(1)).toBeCloseRelative(mean, 1e-13)
  expect(moment(2) - moment(1) ** 2).toBeCloseRelative(mean * (1 + t / A), 1e-12)
})

it('adds what is known of the client', () => {
  const history = historyOf({ frequency: 3, recency: 4, age: 10 })
  expect(countsOf({ r: 0.5, alpha: 2 }, history, 2, 7)[0]).toBe(countProbability(2, 3.5, 12, 7))
})
