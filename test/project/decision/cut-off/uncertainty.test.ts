import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { profitOptimalCutOff } from '../../../../src/project/decision/index.js'
import { quantiles, resamples } from '../../../../src/statistics/index.js'

const uniform = randomStream(20_260_101)
const probabilityOfDefault = Float64Array.from({ length: 200 }, () => 0.4 * uniform())
const defaulted = probabilityOfDefault.map(p => (uniform() < p ? 1 : 0))
const of = { probabilityOfDefault, gain: 10, loss: 60, defaulted }
const bootstrap = { seed: 42, replicates: 200, level: 0.9 }

describe('intervals of a cut-off', () => {
  const { uncertainty, observed } = profitOptimalCutOff(of, { bootstrap })

  it('are what drawing rows anew gives, one by one', () => {
    const samples = resamples(200, 42)
    const cuts: number[] = []
    const profits: number[] = []
    const flattery: number[] = []
    const worth = Array.from(defaulted, bad => (bad === 1 ? -60 : 10))
    const sorted = Array.from(probabilityOfDefault.keys()).sort(
      (a, b) => probabilityOfDefault[a]! - probabilityOfDefault[b]!,
    )
    for (let replicate = 0; replicate < 200; replicate++) {
      const counts = Int32Array.from(samples.next().value)
      let [sum, most, cut, own] = [0, 0, 0, 0]
      let atOptimum = 0
      for (const [k, i] of sorted.entries()) {
        sum += counts[i]! * worth[i]!
        if (sum > most) [most, cut] = [sum, k + 1]
        if (k + 1 === observed!.optimum.accepted) atOptimum = sum
      }
      for (const i of sorted.slice(0, cut)) own += worth[i]!
      cuts.push(cut)
      profits.push(atOptimum)
      flattery.push(most - own)
    }
    cuts.sort((a, b) => a - b)
    expect(uncertainty).toMatchObject({ of: 'observed', replicates: 200 })
    expect(uncertainty?.acceptedShare.lower).toBe(cuts[9]! / 200)
    expect(uncertainty?.acceptedShare.upper).toBe(cuts[190]! / 200)
    expect(uncertainty?.cutOff.lower).toBe(probabilityOfDefault[sorted[cuts[9]! - 1]!])
    const [lower, upper] = quantiles(profits, [0.05, 0.95])
    expect(uncertainty?.profit.lower).toBeCloseTo(lower!, 9)
    expect(uncertainty?.profit.upper).toBeCloseTo(upper!, 9)
    expect(uncertainty?.optimism).toBeCloseTo(flattery.reduce((a, b) => a + b) / 200, 9)
  })

  it('hold the best cut-off, and own best ones flatter', () => {
    const { lower, upper } = uncertainty!.cutOff
    expect(lower).toBeLessThanOrEqual(observed!.optimum.cutOff!)
    expect(upper).toBeGreaterThanOrEqual(observed!.optimum.cutOff!)
    expect(uncertainty!.optimism).toBeGreaterThan(0)
  })

  it('turn about with scores, which fall as more are accepted', () => {
    const score = probabilityOfDefault.map(p => 1 - p)
    const scored = profitOptimalCutOff({ ...of, score }, { bootstrap }).uncertainty
    expect(scored?.acceptedShare).toEqual(uncertainty?.acceptedShare)
    expect(scored?.cutOff.upper).toBe(1 - uncertainty!.cutOff.lower)
    expect(scored?.cutOff.lower).toBe(1 - uncertainty!.cutOff.upper)
  })

  it('are open where many samples accept nobody', () => {
    const thin = { probabilityOfDefault: [0.1, 0.2, 0.3], gain: 10, loss: 20, defaulted: [0, 1, 1] }
    const { cutOff, acceptedShare } = profitOptimalCutOff(thin, { bootstrap }).uncertainty!
    expect(cutOff).toMatchObject({ lower: 0.1, unbounded: 'lower' })
    expect(acceptedShare.lower).toBe(0)
    const scored = profitOptimalCutOff({ ...thin, score: [3, 2, 1] }, { bootstrap }).uncertainty
    expect(scored?.cutOff).toMatchObject({ upper: 3, unbounded: 'upper' })
    const bad = profitOptimalCutOff({ ...thin, defaulted: [1, 1, 1] }, { bootstrap }).uncertainty
    expect(bad?.cutOff.unbounded).toBe('both')
    expect(bad?.acceptedShare).toMatchObject({ lower: 0, upper: 0 })
  })

  it('are of what is expected where outcomes are not known, under the same limits', () => {
    const { defaulted: _, ...unknown } = of
    const limited = profitOptimalCutOff(
      { ...unknown, amount: new Float64Array(200).fill(1) },
      { leastAcceptance: 0.2, mostBadRate: 0.1, mostExposure: 60, bootstrap },
    ).uncertainty!
    expect(limited.of).toBe('expected')
    expect(limited.acceptedShare.upper).toBeLessThan(0.4)
    expect(limited.replicates).toBeLessThanOrEqual(200)
  })
})
