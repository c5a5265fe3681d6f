import { describe, expect, it } from 'vitest'
import { runChain } from '../../../src/statistics/sampling/chain.js'
import { firstGuess } from '../../../src/statistics/sampling/first-guess.js'
import { samplingSettings } from '../../../src/statistics/sampling/sampling-settings.js'
import { normalTarget } from './targets.js'

describe('a chain', () => {
  const through = normalTarget([1, 2], [4, 1, 1, 1])

  it('keeps as many draws as it was asked for, after its warm-up, and reports on them', () => {
    const settings = samplingSettings({ seed: 3, draws: 400, warmup: 200 })
    const kept: number[] = []
    const points: number[][] = []
    const chain = runChain(through, firstGuess(through), 2, settings, (i, point, at) => {
      kept.push(i)
      points.push(Array.from(point))
      expect(at.energy).toBeGreaterThanOrEqual(-at.value)
    })
    let [last, step] = [0, chain.next()]
    for (; step.done !== true; step = chain.next()) {
      expect(step.value).toBeGreaterThan(last)
      last = step.value
    }
    expect(kept).toEqual(Array.from({ length: 400 }, (_, i) => i))
    expect(new Set(points.map(String)).size).toBeGreaterThan(300)
    const { chain: number, acceptance, divergences, cutTrajectories, treeDepth, stepSize, ...counts } = step.value
    expect(number).toBe(2)
    expect(acceptance).toBeGreaterThan(0.6)
    expect(acceptance).toBeLessThan(0.95)
    expect([divergences, cutTrajectories]).toEqual([0, 0])
    expect(treeDepth).toBeGreaterThan(1)
    expect(treeDepth).toBeLessThan(4)
    expect(stepSize).toBeGreaterThan(0.3)
    expect(counts.samplingEvaluations).toBeGreaterThanOrEqual(400)
    expect(counts.evaluations).toBeGreaterThan(counts.samplingEvaluations + 200)
  })

  it('counts trajectories that were cut', () => {
    const settings = samplingSettings({ seed: 3, draws: 50, warmup: 20, maxTreeDepth: 1, targetAcceptance: 0.999 })
    const chain = runChain(through, firstGuess(through), 0, settings, () => {})
    let step = chain.next()
    while (step.done !== true) step = chain.next()
    expect(step.value.cutTrajectories).toBeGreaterThan(10)
    expect(step.value.treeDepth).toBeLessThanOrEqual(1)
  })
})
