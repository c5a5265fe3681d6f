import { describe, expect, it } from 'vitest'
import { positive, runAsync, runSync } from '../../../src/model/index.js'
import { gammaP, normalQuantile, studentTQuantile } from '../../../src/numeric/index.js'
import type { PosteriorSample, PosteriorTarget } from '../../../src/statistics/index.js'
import {
  bulkEffectiveSize,
  diagnose,
  monteCarloErrorOfMean,
  monteCarloErrorOfQuantile,
  posteriorTarget,
  priors,
  quantiles,
  samplePosterior,
} from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { exponential } from '../likelihoods.js'
import { funnelTarget, normalTarget, studentTarget, target } from './targets.js'

/** So many Monte Carlo errors may a figure be off: once in 15,000 if the error is what it says. */
const BEARABLE = 4

function expectMean(draws: Float64Array, expected: number): void {
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
  expect(Math.abs(mean - expected)).toBeLessThan(BEARABLE * monteCarloErrorOfMean(draws, 4))
}

function expectQuantile(draws: Float64Array, probability: number, expected: number): void {
  const [quantile] = quantiles(draws, [probability])
  expect(Math.abs(quantile! - expected)).toBeLessThan(BEARABLE * monteCarloErrorOfQuantile(draws, 4, probability))
}

function evaluationsOf({ chains }: PosteriorSample): number {
  return chains.reduce((sum, { samplingEvaluations }) => sum + samplingEvaluations, 0)
}

describe('draws from a posterior', () => {
  it('of a correlated normal density in five dimensions have its means, variances and quantiles', () => {
    const scale = [0.01, 0.1, 1, 10, 100]
    const covariance = scale.flatMap((a, i) => scale.map((b, j) => a * b * 0.95 ** Math.abs(i - j)))
    const sample = runSync(samplePosterior(normalTarget([0, 1, 2, 3, 4], covariance), { seed: 1, draws: 2000 }))
    const columns = Object.values(sample.draws)
    columns.forEach((draws, i) => {
      expectMean(draws, i)
      expectMean(
        draws.map(draw => (draw - i) ** 2),
        scale[i]! ** 2,
      )
      for (const p of [0.05, 0.5, 0.95]) expectQuantile(draws, p, i + scale[i]! * normalQuantile(p))
    })
    const products = columns[0]!.map((draw, row) => draw * (columns[1]![row]! - 1))
    expectMean(products, 0.01 * 0.1 * 0.95)
    expect(diagnose(sample).warnings).toEqual([])
  })

  it('of a heavy-tailed density have its quantiles', () => {
    const sample = runSync(samplePosterior(studentTarget(3, 4), { seed: 2, draws: 4000, warmup: 1000 }))
    for (const draws of Object.values(sample.draws)) {
      expectMean(draws, 0)
      for (const p of [0.01, 0.05, 0.25, 0.5, 0.95, 0.99]) expectQuantile(draws, p, studentTQuantile(p, 4))
    }
    expect(diagnose(sample).divergences).toBe(0)
  })

  it('of a funnel have the quantiles of its neck', () => {
    const options = { seed: 3, draws: 4000, warmup: 1000, targetAcceptance: 0.95 }
    const sample = runSync(samplePosterior(funnelTarget(4, 1), options))
    const { x0, x1 } = sample.draws
    expectMean(x0!, 0)
    for (const p of [0.05, 0.5, 0.95]) expectQuantile(x0!, p, normalQuantile(p))
    // The variance of x1 is that of a log-normal mean: e^(1/2).
    expectMean(
      x1!.map(draw => draw * draw),
      Math.exp(0.5),
    )
  })

  it('of parameters > 0 come on their own scale', () => {
    // Gamma(2 + 5, 4 + 7.7).
    const problem = posteriorTarget(exponential([1, 2, 0.5, 3, 1.2]), { rate: priors.gamma({ shape: 2, rate: 4 }) })
    const { draws, logDensity } = runSync(samplePosterior(problem, { seed: 4, draws: 2000 }))
    expectMean(draws.rate, 7 / 11.7)
    for (const level of [0.2, 0.6, 1]) {
      expectMean(
        draws.rate.map(rate => (rate <= level ? 1 : 0)),
        gammaP(7, 11.7 * level),
      )
    }
    const [first] = draws.rate
    expect(logDensity[0]! - logDensity[1]!).toBeCloseRelative(
      7 * Math.log(first! / draws.rate[1]!) - 11.7 * (first! - draws.rate[1]!),
      1e-9,
    )
  })

  it('under a uniform prior stay within its ends and reach them, without divergences', () => {
    const problem = posteriorTarget(exponential([1, 2]), { rate: priors.uniform({ least: 0.2, most: 0.9 }) })
    const { draws, chains } = runSync(samplePosterior(problem, { seed: 5, draws: 2000 }))
    expect(Math.min(...draws.rate)).toBeGreaterThanOrEqual(0.2)
    expect(Math.max(...draws.rate)).toBeLessThanOrEqual(0.9)
    const share = (x: number): number => gammaP(3, 3 * x)
    expectMean(
      draws.rate.map(rate => (rate <= 0.5 ? 1 : 0)),
      (share(0.5) - share(0.2)) / (share(0.9) - share(0.2)),
    )
    expect(chains.map(({ divergences }) => divergences)).toEqual([0, 0, 0, 0])
  })

  it('of a density that ends in NaN are never NaN, and say that trajectories diverged', () => {
    const cliff = target(
      1,
      ([x], out) => {
        out.value = x! < 0 ? Number.NaN : -x!
        out.gradient[0] = x! < 0 ? Number.NaN : -1
      },
      { start: 1 },
    )
    const sample = runSync(samplePosterior(cliff, { seed: 6, draws: 3000 }))
    expect(sample.draws['x0']!.every(draw => draw >= 0)).toBe(true)
    expectMean(sample.draws['x0']!, 1)
    expect(sample.energy.every(Number.isFinite)).toBe(true)
    const { divergences, warnings } = diagnose(sample)
    expect(divergences).toBeGreaterThan(0)
    expect(warnings.map(({ code }) => code)).toContain('DIVERGENCES')
  })

  it('tell as much per evaluation of the gradient as a sampler can: four dimensions, log-concave', () => {
    const sample = runSync(samplePosterior(logisticTarget(), { seed: 8, draws: 4000 }))
    const sizes = Object.values(sample.draws).map(draws => bulkEffectiveSize(draws, 4))
    const perGradient = Math.min(...sizes) / evaluationsOf(sample)
    console.info(`effective draws per gradient: ${perGradient.toFixed(2)}`)
    expect(perGradient).toBeGreaterThan(0.3)
  })
})

describe('random numbers', () => {
  const through = normalTarget([0, 1], [1, 0.5, 0.5, 1])
  const options = { seed: 42, draws: 60, warmup: 40 }
  const whole = runSync(samplePosterior(through, options))

  it('are those of the seed', () => {
    expect(runSync(samplePosterior(through, options))).toEqual(whole)
    expect(runSync(samplePosterior(through, { ...options, seed: 43 })).draws).not.toEqual(whole.draws)
  })

  it('of a chain are the same alone, and whatever the number of chains', () => {
    for (const chain of [3, 1]) {
      const alone = runSync(samplePosterior(through, { ...options, chain, chains: 4 }))
      const rows = [chain * 60, (chain + 1) * 60] as const
      expect(alone.chains).toEqual([whole.chains[chain]])
      expect(alone.draws['x1']).toEqual(whole.draws['x1']!.slice(...rows))
      expect(alone.energy).toEqual(whole.energy.slice(...rows))
    }
    const more = runSync(samplePosterior(through, { ...options, chains: 5 }))
    expect(more.draws['x0']!.slice(0, 240)).toEqual(whole.draws['x0'])
  })

  it('are the same with pauses', async () => {
    expect(await runAsync(samplePosterior(through, options), { pause: async () => {} })).toEqual(whole)
  })
})

describe('long work', () => {
  /** A target that counts its evaluations. */
  function counted() {
    const calls = { gradients: 0, hessians: 0 }
    const round = normalTarget([0, 0], [1, 0, 0, 1])
    const seen = new Set<Float64Array>()
    const through: PosteriorTarget = {
      ...round,
      logDensity: {
        evaluate(point, out) {
          calls.hessians++
          round.logDensity.evaluate(point, out)
        },
        evaluateGradient(point, out) {
          calls.gradients++
          seen.add(point).add(out.gradient)
          round.logDensity.evaluateGradient?.(point, out)
        },
      },
    }
    return { calls, seen, through }
  }

  it('counts every gradient, asks for few Hessians and allocates nothing per step', () => {
    const { calls, seen, through } = counted()
    const { chains } = runSync(samplePosterior(through, { seed: 1, draws: 200 }))
    expect(calls.gradients).toBe(chains.reduce((sum, { evaluations }) => sum + evaluations, 0))
    expect(calls.hessians).toBeLessThan(20)
    expect(seen.size).toBe(2 * 4)
  })

  it('says how far it is, seldom', () => {
    const { calls, through } = counted()
    const done: number[] = []
    runSync(samplePosterior(through, { seed: 1, draws: 1000 }), progress => {
      expect(progress).toMatchObject({ phase: 'sampling', total: 6000 })
      done.push(progress.done)
    })
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.at(-1)).toBeGreaterThan(5500)
    expect(done.length - 1).toBeLessThanOrEqual(calls.gradients / 500)
    expect(done.length).toBeGreaterThan(calls.gradients / 1000)
  })

  it('ends where it is aborted', async () => {
    const { calls, through } = counted()
    const signal = { aborted: false }
    let pauses = 0
    const pause = async (): Promise<void> => {
      signal.aborted = ++pauses === 3
    }
    const steps = samplePosterior(through, { seed: 1, draws: 100_000 })
    await expect(runAsync(steps, { pause, signal })).rejects.toMatchObject({ code: 'ABORTED' })
    expect(calls.gradients).toBeLessThan(3000)
    expect(steps.next()).toEqual({ value: undefined, done: true })
  })
})

describe('what cannot be sampled', () => {
  const round = normalTarget([0], [1])

  it.each([
    [[round, { seed: -1 }], 'options.seed'],
    [[round, undefined], 'options: expected an object'],
    [[{ ...round, parameters: {} }, { seed: 1 }], 'target.parameters: expected at least one parameter'],
    [[{ ...round, start: Float64Array.of(1, 2) }, { seed: 1 }], 'target.start: expected 1 numbers, received 2'],
    [[{ ...round, lower: undefined }, { seed: 1 }], 'target.lower: expected a column of numbers'],
    [[{ ...round, scale: 0 }, { seed: 1 }], 'target.scale: expected a number > 0'],
    [[{ ...round, logDensity: {} }, { seed: 1 }], 'target.logDensity.evaluate: expected a function'],
    [[undefined, { seed: 1 }], 'target: expected an object'],
  ])('%#', (args, message) => {
    expect(thrown(() => runSync(Reflect.apply(samplePosterior, undefined, args))).message).toContain(message)
  })

  it('a posterior of which nothing has a value is an error, not a NaN', () => {
    const nothing = posteriorTarget(
      {
        parameters: { rate: positive('events') },
        logLikelihood: { evaluate() {} },
        typical: { rate: 1 },
        observations: 1,
      },
      { rate: priors.flat() },
    )
    expect(thrown(() => runSync(samplePosterior(nothing, { seed: 1 }))).path).toBe('target.start')
  })
})

/** Logistic regression on sixty rows with weak normal priors. */
function logisticTarget(): PosteriorTarget {
  const rows = Array.from({ length: 60 }, (_, r) => [
    1,
    ((r * 7) % 11) / 3 - 1.6,
    ((r * 5) % 13) / 6 - 1,
    r % 3 === 0 ? 1 : 0,
  ])
  const outcomes = rows.map((_, r) => ((r * r * 3 + r) % 7 < 3 ? 1 : 0))
  return target(4, (point, out) => {
    out.value = 0
    out.gradient.fill(0)
    rows.forEach((row, r) => {
      const score = row.reduce((sum, x, i) => sum + x * point[i]!, 0)
      const chance = 1 / (1 + Math.exp(-score))
      out.value += Math.log(outcomes[r] === 1 ? chance : 1 - chance)
      row.forEach((x, i) => {
        out.gradient[i]! += (outcomes[r]! - chance) * x
      })
    })
    for (let i = 0; i < 4; i++) {
      out.value -= point[i]! ** 2 / 8
      out.gradient[i]! -= point[i]! / 4
    }
  })
}
