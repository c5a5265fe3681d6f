import { describe, expect, it } from 'vitest'
import { countProbability } from '../../../src/lifetime/gamma-poisson/count-probability.js'
import { simulateGammaPoisson } from '../../../src/lifetime/gamma-poisson/simulate.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'

const SIZE = 30_000
const WEEKS = 30
const params = { r: 0.6, alpha: 5 }
const law = paretoLaw({ s: 1, beta: 20 })

describe('simulateGammaPoisson', () => {
  const age = new Float64Array(SIZE).fill(WEEKS)
  const drawn = simulateGammaPoisson({ params, timeUnit: 'week' }, uniform => 20 / (1 - uniform()) - 20, {
    age,
    seed: 23,
    horizon: 20,
  })

  it('draws counts as often as they are probable', () => {
    for (const n of [0, 1, 2, 5, 10]) {
      const share = drawn.frequency.filter(x => x === n).length / SIZE
      const probability = countProbability(params, law, n, WEEKS)
      const error = Math.sqrt((probability * (1 - probability)) / SIZE)
      expect(Math.abs(share - probability)).toBeLessThan(4 * error)
    }
  })

  it('leaves as many alive as survive, and lets nobody buy who has left', () => {
    const expected = Math.exp(law.logSurvival(0, WEEKS))
    const share = drawn.alive.reduce((sum, alive) => sum + alive, 0) / SIZE
    expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / SIZE))
    for (let i = 0; i < SIZE; i++) if (drawn.alive[i] === 0) expect(drawn.future[i]).toBe(0)
  })

  it('goes on for ever where nobody leaves', () => {
    const stays = simulateGammaPoisson({ params }, () => Number.POSITIVE_INFINITY, { age: [5, 6], seed: 1 })
    expect(Array.from(stays.alive)).toEqual([1, 1])
  })
})
