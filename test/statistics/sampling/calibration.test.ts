/**
 * Simulation-based calibration of a model whose posterior is known: rates from a Gamma prior, Poisson counts.
 */
import { describe, expect, it } from 'vitest'
import { clientStream, positive, runSync } from '../../../src/model/index.js'
import { logGamma } from '../../../src/numeric/index.js'
import type { Prior } from '../../../src/statistics/index.js'
import {
  drawExponential,
  drawPrior,
  posteriorTarget,
  priors,
  rankStatistic,
  rankUniformity,
  samplePosterior,
} from '../../../src/statistics/index.js'

const REPLICATES = 400
const PERIODS = 3
const RANKED = 99
const prior = priors.gamma({ shape: 1.5, rate: 0.8 })

/** The rank of the rate that made the counts among draws from what is believed of it afterwards. */
function rankOf(replicate: number, believed: Prior): number {
  const uniform = clientStream(2018, replicate)
  const rate = drawPrior(prior, uniform)
  const count = arrivals(rate * PERIODS, uniform)
  const likelihood = {
    parameters: { rate: positive('events in a period') },
    logLikelihood: {
      evaluate([logRate]: Float64Array, out: { value: number; gradient: Float64Array; hessian: Float64Array }) {
        const expected = PERIODS * Math.exp(logRate!)
        out.value = count * (logRate! + Math.log(PERIODS)) - expected - logGamma(count + 1)
        out.gradient[0] = count - expected
        out.hessian[0] = -expected
      },
    },
    typical: { rate: 1 },
    observations: PERIODS,
  }
  const target = posteriorTarget(likelihood, { rate: believed })
  const { draws } = runSync(samplePosterior(target, { seed: replicate, chains: 1, draws: 4 * RANKED, warmup: 200 }))
  return rankStatistic(rate, draws.rate, { draws: RANKED })
}

/** A Poisson count: how many waits of mean one fit into the time. */
function arrivals(time: number, uniform: () => number): number {
  let count = 0
  for (let at = drawExponential(uniform, 1); at <= time; at += drawExponential(uniform, 1)) count++
  return count
}

function uniformityUnder(believed: Prior) {
  const ranks = Array.from({ length: REPLICATES }, (_, replicate) => rankOf(replicate, believed))
  return rankUniformity(ranks, { largest: RANKED })
}

describe('simulation-based calibration', () => {
  it('finds posteriors of the sampler right', () => {
    expect(uniformityUnder(prior).pValue).toBeGreaterThan(0.01)
  })

  it.each([priors.gamma({ shape: 3, rate: 0.8 }), priors.exponential({ rate: 3 }), priors.flat()])(
    'finds them wrong under %j, which is not what the rates came from',
    believed => {
      expect(uniformityUnder(believed).pValue).toBeLessThan(0.001)
    },
  )
})
