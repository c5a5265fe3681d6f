import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import { predictiveDraws } from '../../../src/lifetime/inference/predictive-draws.js'
import { predictiveRanks } from '../../../src/lifetime/inference/predictive-ranks.js'
import { runSync } from '../../../src/model/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const { frequency, recency, age, future } = bgNbd.simulate(truth, { age: Array(3000).fill(52), seed: 1, horizon: 26 })
const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
const drawn = runSync(predictiveDraws([bgNbd, truth], base, { horizon: 26, seed: 7, draws: 200, parameters: 'known' }))

/** Largest distance of the distribution of ranks from the uniform one, times the root of their number. */
function distance(ranks: Float64Array): number {
  const ordered = ranks.toSorted()
  return Math.sqrt(ranks.length) * Math.max(...ordered.map((rank, i) => Math.abs(rank - (i + 0.5) / ranks.length)))
}

describe('predictiveRanks', () => {
  it('are uniform where clients do as predicted', () => {
    const ranks = predictiveRanks(drawn, future, { seed: 2 })
    expect(ranks.every(rank => rank > 0 && rank < 1)).toBe(true)
    expect(distance(ranks)).toBeLessThan(1.63)
  })

  it('are not where they do something else', () => {
    expect(
      distance(
        predictiveRanks(
          drawn,
          future.map(count => 2 * count),
          { seed: 2 },
        ),
      ),
    ).toBeGreaterThan(3)
  })

  it('depend on the seed, and on the client', () => {
    const ranks = (seed: number): Float64Array => predictiveRanks(drawn, future, { seed })
    expect(ranks(2)).toEqual(ranks(2))
    expect(ranks(2)).not.toEqual(ranks(3))
  })

  it.each([
    [[[1, 2], { seed: 1 }], 'purchases'],
    [[Array(3000).fill(-1), { seed: 1 }], 'purchases[0]'],
    [[future, {}], 'options.seed'],
    [[future], 'options'],
  ])('refuses %#', (args, path) => {
    expect(thrown(() => Reflect.apply(predictiveRanks, undefined, [drawn, ...args])).path).toBe(path)
  })

  it('refuses what are no draws', () => {
    const ask = (drawn: unknown): unknown => Reflect.apply(predictiveRanks, undefined, [drawn, future, { seed: 1 }])
    expect(thrown(() => ask(undefined)).path).toBe('drawn')
    expect(thrown(() => ask({})).path).toBe('drawn.clients')
  })
})
