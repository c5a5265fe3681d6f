import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { simulatedRisk } from '../../../../src/risk/index.js'
import { quantileRanks } from '../../../../src/risk/portfolio/simulation/simulated-risk.js'
import { thrown } from '../../../errors/thrown.js'

/** Losses with the distribution function 1 − e^{−x}. */
function exponential(n: number, seed: number): Float64Array {
  const uniform = randomStream(seed)
  return Float64Array.from({ length: n }, () => -Math.log1p(-uniform()))
}

describe('intervals', () => {
  it('cover the figures of infinitely many paths as often as they say', () => {
    const runs = 400
    const [level, tail] = [0.95, 0.05]
    const exact = { expectedLoss: 1, valueAtRisk: -Math.log(tail), expectedShortfall: 1 - Math.log(tail) }
    const hits = { expectedLoss: 0, valueAtRisk: 0, expectedShortfall: 0 }
    for (let run = 0; run < runs; run++) {
      const risk = simulatedRisk(exponential(4000, run), { level, confidence: 0.9 })
      for (const name of ['expectedLoss', 'valueAtRisk', 'expectedShortfall'] as const) {
        const { lower, upper } = risk[name].interval!
        if (lower <= exact[name] && exact[name] <= upper) hits[name]++
      }
    }
    for (const count of Object.values(hits)) expect(Math.abs(count / runs - 0.9)).toBeLessThan(0.05)
  })

  it('of ranks hold at least the probability asked for, and hardly more', () => {
    // Binomial(1000, 0.9) lies from 882 to 918 with 95.5 %, from 883 to 918 with 94.9 %.
    expect(quantileRanks(1000, 0.9, 0.95)).toEqual({ lower: 880, upper: 918 })
    expect(quantileRanks(1000, 0.999, 0.95)).toBeUndefined()
    expect(quantileRanks(1, 0.5, 0.95)).toBeUndefined()
    const ranks = quantileRanks(100_000, 0.999, 0.95)!
    expect(ranks.upper - ranks.lower).toBeLessThan(45)
  })
})

describe('figures', () => {
  it('of few paths go without what paths cannot tell', () => {
    const { valueAtRisk, expectedLoss, expectedShortfall } = simulatedRisk([1, 2, 3], { level: 0.99 })
    expect(valueAtRisk).toEqual({ value: 3 })
    expect(expectedLoss.value).toBe(2)
    expect(expectedShortfall.value).toBeCloseTo(3, 12)
    expect(simulatedRisk([5], { level: 0.5 })).toEqual({
      paths: 1,
      expectedLoss: { value: 5 },
      standardDeviation: 0,
      valueAtRisk: { value: 5 },
      expectedShortfall: { value: 5 },
      economicCapital: 0,
    })
  })

  it('of losses that are all the same have no error', () => {
    const same = simulatedRisk(new Float64Array(500).fill(7), { level: 0.9 })
    expect(same.expectedShortfall).toMatchObject({ value: 7, standardError: 0 })
    expect(same.valueAtRisk.interval).toMatchObject({ lower: 7, upper: 7, method: 'order-statistics' })
  })

  it('have an error that falls with the root of paths', () => {
    const [few, many] = [2000, 32_000].map(n => simulatedRisk(exponential(n, 9), { level: 0.95 }))
    const ratio = few!.expectedShortfall.standardError! / many!.expectedShortfall.standardError!
    expect(ratio).toBeGreaterThan(3)
    expect(ratio).toBeLessThan(5)
  })
})

it('refuses what is none', () => {
  expect(thrown(() => simulatedRisk([], { level: 0.9 }))).toMatchObject({ code: 'EMPTY_INPUT', path: 'losses' })
  expect(thrown(() => simulatedRisk([1], { level: 1 }))).toMatchObject({ path: 'options.level' })
  expect(thrown(() => simulatedRisk([1], { level: 0.9, confidence: 2 }))).toMatchObject({ code: 'OUT_OF_RANGE' })
  expect(thrown(() => simulatedRisk([1], JSON.parse('{}')))).toMatchObject({ path: 'options.level' })
  expect(thrown(() => simulatedRisk([1], JSON.parse('null')))).toMatchObject({ path: 'options' })
})
