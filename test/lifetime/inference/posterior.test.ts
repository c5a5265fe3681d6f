import { describe, expect, it } from 'vitest'
import { gammaGamma, nbd } from '../../../src/lifetime/index.js'
import { drawInterval } from '../../../src/lifetime/inference/draw-intervals.js'
import { parameterIntervals } from '../../../src/lifetime/inference/parameter-intervals.js'
import { mostProbable, posterior } from '../../../src/lifetime/inference/posterior.js'
import type { Progress } from '../../../src/model/index.js'
import { runAsync, runSync } from '../../../src/model/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { diagnose, priors } from '../../../src/statistics/index.js'
import { amounts } from '../likelihood-data.js'
import { base, bg, deviationOf, meanOf, sbg, tenures } from './sample-data.js'

describe('a posterior', () => {
  const sample = runSync(posterior(bg, base, { seed: 4, draws: 400, warmup: 200 }))

  it('is near the likelihood where data are many and beliefs few', () => {
    const { parameters, divergences } = diagnose(sample)
    expect(divergences).toBe(0)
    for (const [name, { rHat, bulkEffectiveSize }] of Object.entries(parameters)) {
      expect(rHat).toBeLessThan(1.01)
      expect(bulkEffectiveSize).toBeGreaterThan(600)
      const wald = parameterIntervals(bg, base, { method: 'log-wald' })[name]!
      const error = Math.log(wald.upper / wald.lower) / (2 * 1.959964)
      const logs = sample.draws[name]!.map(Math.log)
      expect(Math.abs(meanOf(logs) - Math.log(Math.sqrt(wald.upper * wald.lower))) / error).toBeLessThan(0.35)
      expect(deviationOf(logs) / error).toBeGreaterThan(0.85)
      expect(deviationOf(logs) / error).toBeLessThan(1.2)
    }
  })

  it('has credible intervals of any figure', () => {
    const { interval } = drawInterval(bg, base, sample, ({ params }) => params.a / (params.a + params.b))
    expect(interval).toMatchObject({ kind: 'credible', level: 0.95 })
    expect(interval.lower).toBeLessThan(0.8 / 3.3)
    expect(interval.upper).toBeGreaterThan(0.8 / 3.3)
  })

  it('is what it is with all chains or one at a time', () => {
    const alone = runSync(posterior(bg, base, { seed: 4, draws: 400, warmup: 200, chain: 2 }))
    expect(Array.from(alone.draws['b']!)).toEqual(Array.from(sample.draws['b']!.subarray(800, 1200)))
  })

  it('exists for spend and tenures, and where the likelihood alone has no peak', () => {
    const spend = [gammaGamma, gammaGamma.fit(amounts)] as const
    expect(runSync(posterior(spend, amounts, { seed: 1, draws: 20, warmup: 40 })).draws['q']).toHaveLength(80)
    expect(runSync(posterior(sbg, tenures, { seed: 1, draws: 20, warmup: 40 })).draws['beta']).toHaveLength(80)
    const silent = customerBaseFromSummary(
      { frequency: [0, 0], recency: [0, 0], age: [3, 4] },
      { timeUnit: 'week', observedUntil: '1997-09-30' },
    )
    const draws = runSync(posterior([nbd, nbd.fit(silent)], silent, { seed: 1, draws: 200 })).draws['r']!
    expect(draws.every(Number.isFinite)).toBe(true)
  })

  it('says how far it has come, and stops when told to', async () => {
    const seen: Progress[] = []
    const signal = { aborted: false }
    const run = runAsync(posterior(sbg, tenures, { seed: 1, draws: 500 }), {
      pause: async () => {},
      signal,
      onProgress: progress => {
        seen.push(progress)
        signal.aborted = progress.done > 0
      },
    })
    await expect(run).rejects.toThrow('ABORTED')
    expect(seen.at(-1)).toMatchObject({ phase: 'sampling', total: 4000 })
    expect(seen.length).toBeLessThan(4)
  })

  it('refuses beliefs about what is no parameter, or that none can have', () => {
    const ask = (beliefs: object): unknown =>
      Reflect.apply(posterior, undefined, [sbg, tenures, { seed: 1, priors: beliefs }])
    expect(() => ask({ gamma: priors.flat() })).toThrow('options.priors.gamma')
    expect(() => Reflect.apply(posterior, undefined, [sbg, tenures])).toThrow('options: expected an object')
    expect(() => ask({ alpha: priors.normal({ mean: 0, deviation: 1 }) })).toThrow('alpha.family')
  })
})

describe('the most probable model', () => {
  it('is the fit under flat beliefs, and moves towards firm ones', () => {
    const flat = mostProbable(sbg, tenures, { priors: { alpha: priors.flat(), beta: priors.flat() } })
    expect(flat.params.alpha).toBeCloseRelative(sbg[1].params.alpha, 1e-6)
    expect(flat).toMatchObject({ kind: 'shifted-beta-geometric', timeUnit: 'year', fit: { source: 'given' } })
    const firm = mostProbable(sbg, tenures, { priors: { alpha: priors.gamma({ shape: 1000, rate: 1000 }) } })
    expect(firm.params.alpha).toBeGreaterThan(0.9)
  })
})
