import { describe, expect, it } from 'vitest'
import { createClientPosteriors } from '../../../src/lifetime/pareto-ggg/client-posterior.js'
import { populationOf } from '../../../src/lifetime/pareto-ggg/population.js'
import { GROCERY, history, population } from './fixtures.js'

const sum = (column: Float64Array): number => column.reduce((all, one) => all + one, 0)

describe('the posterior of a client', () => {
  it('adds up to one, of which part is alive', () => {
    const { weight, alive } = createClientPosteriors([population])(history(4, 20, 30))
    expect(sum(weight)).toBeCloseTo(1, 12)
    expect(sum(alive)).toBeGreaterThan(0)
    expect(sum(alive)).toBeLessThan(1)
    weight.forEach((w, i) => {
      expect(alive[i]).toBeLessThanOrEqual(w * (1 + 1e-12))
    })
  })

  it('is the mean of those given each draw', () => {
    const other = populationOf({ ...GROCERY, gamma: 0.8, s: 0.3 })
    const row = history(4, 20, 30)
    const alone = [population, other].map(one => sum(createClientPosteriors([one])(row).alive))
    const together = sum(createClientPosteriors([population, other])(row).alive)
    expect(together).toBeCloseTo((alone[0]! + alone[1]!) / 2, 7)
  })

  it('is the population itself for a new client', () => {
    const { nodes, weight, mu } = createClientPosteriors([population])(history(0, 0, 0))
    const mean = (of: (n: number, j: number) => number): number =>
      weight.reduce((all, w, at) => all + w * of(Math.floor(at / mu.length), at % mu.length), 0)
    expect(mean(n => nodes.k[n]!)).toBeCloseTo(1.671 / 0.368, 6)
    expect(mean(n => nodes.lambda[n]!)).toBeCloseTo(0.942 / 5.15, 7)
    expect(mean((_, j) => mu[j]!)).toBeCloseTo(0.435 / 4.61, 7)
  })
})
