import { describe, expect, it } from 'vitest'
import { countProbability } from '../../../src/lifetime/beta-geometric/count-probability.js'
import { simulateBetaGeometric } from '../../../src/lifetime/beta-geometric/simulate.js'
import { createSurvival } from '../../../src/lifetime/beta-geometric/survival.js'

const params = { r: 0.6, alpha: 5, a: 0.9, b: 2.2 }
const SIZE = 40_000
const WEEKS = 30

describe.each([0, 1] as const)('simulateBetaGeometric with %i chances to leave at first', first => {
  const age = new Float64Array(SIZE).fill(WEEKS)
  const drawn = simulateBetaGeometric({ params, timeUnit: 'week' }, first, { age, seed: 23, horizon: 20 })

  it('draws counts as often as they are probable', () => {
    for (const n of [0, 1, 2, 5, 10]) {
      const share = drawn.frequency.filter(x => x === n).length / SIZE
      const probability = countProbability(params, first, n, WEEKS)
      const error = Math.sqrt((probability * (1 - probability)) / SIZE)
      expect(Math.abs(share - probability)).toBeLessThan(4 * error)
    }
  })

  it('leaves as many alive as survive', () => {
    const { r, alpha, a, b } = params
    const stays = first === 1 ? b / (a + b) : 1
    const expected = stays * createSurvival().over(r, alpha, a, b + first, WEEKS)
    const share = drawn.alive.reduce((sum, alive) => sum + alive, 0) / SIZE
    expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / SIZE))
  })

  it('lets nobody buy who has left', () => {
    for (let i = 0; i < SIZE; i++) if (drawn.alive[i] === 0) expect(drawn.future[i]).toBe(0)
  })

  it('calls a client without repeat purchases gone only where the first purchase is a chance to leave', () => {
    const gone = drawn.alive.filter((alive, i) => alive === 0 && drawn.frequency[i] === 0).length
    expect(gone > 0).toBe(first === 1)
  })
})
