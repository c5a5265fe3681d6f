import { describe, expect, it } from 'vitest'
import { runAsync, runSync } from '../../../../src/model/index.js'
import type { FactorColumns } from '../../../../src/risk/index.js'
import {
  expectedShortfall,
  simulatedRisk,
  simulateLosses,
  simulateMigrationLosses,
  valueAtRisk,
  vasicekPool,
} from '../../../../src/risk/index.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { drawnPortfolio } from '../credit-risk-plus/portfolios.js'

const of = (value: number, size: number): Float64Array => new Float64Array(size).fill(value)
const pool: FactorColumns = {
  exposure: of(1, 100),
  probabilityOfDefault: of(0.02, 100),
  lossGivenDefault: of(1, 100),
  loadings: { economy: of(Math.sqrt(0.15), 100) },
}
const { sectorWeights, ...mixed } = drawnPortfolio(40, 6)
const mixture: FactorColumns = {
  ...mixed,
  lossGivenDefaultDeviation: of(0.1, 40),
  loadings: { a: of(0.3, 40), b: Float64Array.from({ length: 40 }, (_, i) => (i % 4) / 8) },
}

describe('a homogeneous pool', () => {
  it('has the losses of the exact distribution, within their error', () => {
    const exact = vasicekPool({ borrowers: 100, probabilityOfDefault: 0.02, assetCorrelation: 0.15 })
    const losses = runSync(simulateLosses(pool, { paths: 60_000, seed: 2024 }))
    for (const k of [0, 1, 2, 5, 10, 20]) {
      const share = losses.filter(loss => loss === k).length / losses.length
      const p = exact.probabilities[k]!
      expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / losses.length))
    }
    const risk = simulatedRisk(losses, { level: 0.99, confidence: 0.999 })
    expect(risk.expectedLoss.interval!.lower).toBeLessThan(2)
    expect(risk.expectedLoss.interval!.upper).toBeGreaterThan(2)
    expect(risk.valueAtRisk.interval!.lower).toBeLessThanOrEqual(valueAtRisk(exact, 0.99))
    expect(risk.valueAtRisk.interval!.upper).toBeGreaterThanOrEqual(valueAtRisk(exact, 0.99))
    expect(risk.expectedShortfall.interval!.lower).toBeLessThan(expectedShortfall(exact, 0.99))
    expect(risk.expectedShortfall.interval!.upper).toBeGreaterThan(expectedShortfall(exact, 0.99))
  })
})

describe('paths', () => {
  const options = { paths: 300, seed: 5 }
  const whole = runSync(simulateLosses(mixture, options))

  it('are the same in parts, and by either runner', async () => {
    const parts = [0, 100, 250].map((from, i) =>
      runSync(simulateLosses(mixture, { seed: 5, from, paths: [100, 150, 50][i]! })),
    )
    expect(Float64Array.from(parts.flatMap(part => Array.from(part)))).toEqual(whole)
    expect(await runAsync(simulateLosses(mixture, options), { pause: async () => {} })).toEqual(whole)
  })

  it('do not depend on the order of obligors, nor on those who cannot lose', () => {
    const order = Array.from({ length: 40 }, (_, i) => (i * 17 + 5) % 40)
    const turned = (column: ArrayLike<number>): number[] => order.map(i => column[i]!)
    const shuffled: FactorColumns = {
      exposure: turned(mixture.exposure),
      probabilityOfDefault: turned(mixture.probabilityOfDefault),
      lossGivenDefault: turned(mixture.lossGivenDefault),
      lossGivenDefaultDeviation: of(0.1, 40),
      loadings: { a: of(0.3, 40), b: turned(mixture.loadings['b']!) },
    }
    expect(runSync(simulateLosses(shuffled, options))).toEqual(whole)
    const more: FactorColumns = {
      exposure: [...Array.from(mixture.exposure), 0, 9],
      probabilityOfDefault: [...Array.from(mixture.probabilityOfDefault), 0.5, 0],
      lossGivenDefault: [...Array.from(mixture.lossGivenDefault), 0.5, 0.5],
      lossGivenDefaultDeviation: of(0.1, 42),
      loadings: { a: of(0.3, 42), b: [...Array.from(mixture.loadings['b']!), 0.2, 0.2] },
    }
    expect(runSync(simulateLosses(more, options))).toEqual(whole)
  })

  it('scale with money', () => {
    const double = { ...mixture, exposure: Float64Array.from(mixture.exposure, value => 2 * value) }
    expect(runSync(simulateLosses(double, options))).toEqual(whole.map(loss => 2 * loss))
  })

  it('differ from seed to seed', () => {
    expect(runSync(simulateLosses(mixture, { ...options, seed: 6 }))).not.toEqual(whole)
  })

  it('tell how far they have come, and stop when asked', async () => {
    const seen: number[] = []
    runSync(simulateLosses(pool, { paths: 5000, seed: 1 }), ({ done, total, phase }) => {
      expect([phase, total]).toEqual(['simulating', 5000])
      seen.push(done)
    })
    expect(seen).toEqual([0, 2000, 4000])
    const signal = { aborted: false }
    const work = runAsync(simulateLosses(pool, { paths: 100_000, seed: 1 }), {
      pause: async () => {
        signal.aborted = true
      },
      signal,
    })
    await expect(work).rejects.toMatchObject({ code: 'ABORTED' })
  })
})

it('nobody who can default loses nothing', () => {
  const none = { ...pool, probabilityOfDefault: of(0, 100) }
  expect(new Set(runSync(simulateLosses(none, { paths: 50, seed: 1 })))).toEqual(new Set([0]))
})

it('migrations of certain obligors lose what they must', () => {
  const matrix = transitionMatrix(
    ['A', 'D'],
    [
      [0, 1],
      [0, 1],
    ],
  )
  const columns = { rating: ['A'], stateValues: [[100], [40]], referenceValue: [100], loadings: { world: [0.5] } }
  expect(new Set(runSync(simulateMigrationLosses(columns, { paths: 20, seed: 1, matrix })))).toEqual(new Set([60]))
})

it('refuses options before any work is done', () => {
  const fault = (options: object) => thrown(() => Reflect.apply(simulateLosses, undefined, [pool, options]))
  expect(fault({ seed: 1 })).toMatchObject({ path: 'options.paths' })
  expect(fault({ seed: 1, paths: 0 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.paths' })
  expect(fault({ seed: -1, paths: 1 })).toMatchObject({ path: 'options.seed' })
  expect(fault({ paths: 1 })).toMatchObject({ path: 'options.seed' })
  expect(fault({ seed: 1, paths: 1, form: 3 })).toMatchObject({ code: 'UNKNOWN_OPTION' })
  expect(thrown(() => Reflect.apply(simulateLosses, undefined, [pool]))).toMatchObject({ path: 'options' })
  expect(sectorWeights).toHaveProperty('a')
})
