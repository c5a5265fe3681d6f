import { describe, expect, it } from 'vitest'
import {
  addAges,
  addFrequencies,
  tabulate,
  weightsByAge,
} from '../../../src/lifetime/beta-geometric/likelihood-terms.js'
import { createRisingFactorials } from '../../../src/lifetime/beta-geometric/rising-factorials.js'
import { frequencyBlocks } from '../../../src/lifetime/foundation/frequency-blocks.js'
import { evaluation, logGamma } from '../../../src/numeric/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const { patterns } = customerBaseFromSummary(
  { frequency: [0, 2, 2, 5], recency: [0, 3, 4, 9], age: [4, 4, 9, 9] },
  { timeUnit: 'week', observedUntil: '2024-06-30' },
)

describe('the terms of the log-likelihood', () => {
  it('count clients and stages of purchases by age', () => {
    const at = (age: number): number => patterns.times.indexOf(age)
    const { clients, passed } = weightsByAge(patterns, 3)
    expect([clients[at(4)], passed[at(4)]]).toEqual([2, 6])
    expect([clients[at(9)], passed[at(9)]]).toEqual([2, 21])
    expect(weightsByAge(patterns).passed[at(9)]).toBe(7)
  })

  it('add what the formula says of ages and of frequencies', () => {
    const [k, r, alpha, a, b] = [3, 0.8, 2.5, 0.7, 1.9]
    const [logTime, share] = [new Float64Array(patterns.times.length), new Float64Array(patterns.times.length)]
    tabulate(patterns.times, alpha, logTime, share)
    const out = evaluation(4)
    out.value = 0
    addAges(out, weightsByAge(patterns, k), r, Math.log(alpha), logTime, share)
    const ages = [
      [0, 4],
      [2, 4],
      [2, 9],
      [5, 9],
    ] as const
    const ofAges = ages.reduce(
      (sum, [x, T]) => sum - k * x * Math.log(alpha) - (r + k * x) * Math.log(1 + T / alpha),
      0,
    )
    expect(out.value).toBeCloseTo(ofAges, 12)
    const blocks = frequencyBlocks(patterns)
    addFrequencies(out, blocks, createRisingFactorials(blocks.frequency, 1, k), r, a, b)
    const rising = (z: number, n: number): number => logGamma(z + n) - logGamma(z)
    const ofFrequencies = ages.reduce((sum, [x]) => sum + rising(r, k * x) + rising(b, x + 1) - rising(a + b, x + 1), 0)
    expect(out.value).toBeCloseTo(ofAges + ofFrequencies, 12)
  })
})
