/**
 * What clients buy lies within 90 % predictive intervals as often as they say: their sums over segments in about nine runs of ten,
 * each of them in at least as many, and among the draws for a client anywhere alike.
 */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { BuyingModel } from '../../src/lifetime/index.js'
import {
  bgNbd,
  intervalsOfDraws,
  mbgNbd,
  nbd,
  paretoNbd,
  predictiveDraws,
  predictiveRanks,
} from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { runSync } from '../../src/model/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; clients of run i of a truth are drawn with seed FIRST_SEED + i, predictions with another. */
const FIRST_SEED = 530_000
const FIRST_SEED_OF_PREDICTIONS = 540_000
const RUNS = 200
/** Ends of the intervals are the 20th draws from either side. */
const DRAWS = 399
const CLIENTS = 1000
const WEEKS = 52
const TENTHS = 10

proveCoverage('BG/NBD', bgNbd, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })
proveCoverage('MBG/NBD', mbgNbd, { r: 1.2, alpha: 9, a: 0.9, b: 2.5 })
proveCoverage('Pareto/NBD', paretoNbd, { r: 0.9, alpha: 8, s: 0.9, beta: 20 })
proveCoverage('NBD', nbd, { r: 0.42, alpha: 5.25 })

function proveCoverage<P extends Readonly<Record<string, number>>, M extends ModelDocument<string, P>>(
  name: string,
  module: BuyingModel<P, M>,
  params: P,
): void {
  describe(name, () => {
    it(`covers in ${RUNS} runs of ${CLIENTS} clients`, async () => {
      const truth = module.fromParams(params, { timeUnit: 'week' })
      const age = Float64Array.from({ length: CLIENTS }, (_, i) => WEEKS - (i % 12))
      const segmentOf = (count: number): string => (count === 0 ? 'never' : count < 3 ? 'once or twice' : 'more often')
      const inside = new Map<string, number>()
      const tenths = Array.from({ length: TENTHS }, () => new Float64Array(RUNS))
      let [clientsInside, predicted] = [0, 0]
      for (let run = 0; run < RUNS; run++) {
        // Lets the runner breathe.
        await setImmediate()
        const seed = FIRST_SEED + run
        const { frequency, recency, future } = module.simulate(truth, { age, seed, horizon: WEEKS })
        const base = customerBaseFromSummary(
          { frequency, recency, age },
          { timeUnit: 'week', observedUntil: '2024-06-30' },
        )
        const model = module.fit(base)
        if (model.fit.source !== 'likelihood' || model.fit.covariance === undefined) continue
        const segments = Array.from(frequency, segmentOf)
        const options = { horizon: WEEKS, seed: FIRST_SEED_OF_PREDICTIONS + run, draws: DRAWS, segments }
        const drawn = runSync(predictiveDraws([module, model], base, options))
        const intervals = intervalsOfDraws(drawn)
        const sums = [...intervals.segments, { segment: 'all', ...intervals.total }]
        for (const { segment, interval } of sums) {
          const sum = future.reduce((all, n, i) => (segment === 'all' || segments[i] === segment ? all + n : all), 0)
          const isInside = interval.lower <= sum && sum <= interval.upper
          inside.set(`${segment}`, (inside.get(`${segment}`) ?? 0) + (isInside ? 1 : 0))
        }
        const { lower, upper } = intervals.clients
        clientsInside += future.filter((n, i) => lower[i]! <= n && n <= upper[i]!).length / CLIENTS
        for (const rank of predictiveRanks(drawn, future, { seed: options.seed })) {
          tenths[Math.floor(rank * TENTHS)]![predicted]! += 1 / CLIENTS
        }
        predicted++
      }
      const share = (part: number): string => `${(100 * part).toFixed(1)} %`
      const fullness = tenths.map(column => column.reduce((sum, part) => sum + part, 0) / predicted)
      const given = Object.entries(params).map(([parameter, value]) => `${parameter} ${value}`)
      saveTable(
        'predictive-coverage',
        `${name}: ${given.join(', ')}; ${predicted} runs of ${CLIENTS} clients, ${WEEKS} weeks ahead`,
        [
          ...[...inside].map(([segment, count]) => ({
            'what is predicted': segment === 'all' ? 'sum over all clients' : `sum over who bought again ${segment}`,
            'in 90 % intervals': share(count / predicted),
          })),
          { 'what is predicted': 'single clients', 'in 90 % intervals': share(clientsInside / predicted) },
          {
            'what is predicted': 'tenths of ranks among the draws, from least to most full',
            'in 90 % intervals': [Math.min(...fullness), Math.max(...fullness)].map(share).join(' to '),
          },
        ],
      )
      expect(predicted).toBeGreaterThanOrEqual(0.95 * RUNS)
      const pooled = [...inside.values()].reduce((sum, count) => sum + count, 0) / (inside.size * predicted)
      expect(pooled).toBeGreaterThanOrEqual(0.86)
      expect(pooled).toBeLessThanOrEqual(0.94)
      expect(clientsInside / predicted).toBeGreaterThanOrEqual(0.9)
      for (const part of fullness) expect(Math.abs(part - 1 / TENTHS)).toBeLessThan(0.005)
    })
  })
}
