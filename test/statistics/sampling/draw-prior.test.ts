import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { gammaP, normalCdf } from '../../../src/numeric/index.js'
import type { Prior } from '../../../src/statistics/index.js'
import { drawPrior, priors } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const COUNT = 20_000

const CASES: readonly (readonly [Prior, (x: number) => number])[] = [
  [priors.gamma({ shape: 0.4, rate: 2 }), x => gammaP(0.4, 2 * x)],
  [priors.logNormal({ mean: 1, deviation: 0.7 }), x => normalCdf((Math.log(x) - 1) / 0.7)],
  [priors.halfNormal({ scale: 3 }), x => 2 * normalCdf(x / 3) - 1],
  [priors.weibull({ shape: 1.7, scale: 10 }), x => -Math.expm1(-((x / 10) ** 1.7))],
  [priors.exponential({ rate: 0.2 }), x => -Math.expm1(-0.2 * x)],
  [priors.uniform({ least: -1, most: 4 }), x => (x + 1) / 5],
  [priors.normal({ mean: -2, deviation: 3 }), x => normalCdf((x + 2) / 3)],
]

describe('draws from a prior', () => {
  it.each(CASES)('%j have its distribution', (prior, cdf) => {
    const uniform = randomStream(11)
    const draws = Float64Array.from({ length: COUNT }, () => drawPrior(prior, uniform)).sort()
    // Kolmogorov's distance: beyond 1.95 / √n once in a thousand samples.
    const distances = draws.map((x, i) => Math.abs(cdf(x) - (i + 0.5) / COUNT))
    expect(Math.max(...distances)).toBeLessThan(1.95 / Math.sqrt(COUNT))
  })

  it('of a parameter > 0 are > 0 and finite, however extreme the prior', () => {
    const extreme = [
      priors.gamma({ shape: 1e-6, rate: 1 }),
      priors.logNormal({ mean: 0, deviation: 1e4 }),
      priors.weibull({ shape: 1e-6, scale: 1 }),
      priors.halfNormal({ scale: 5e-324 }),
    ]
    const uniform = randomStream(12)
    for (const prior of extreme) {
      for (let i = 0; i < 50; i++) {
        const draw = drawPrior(prior, uniform)
        expect(draw > 0 && draw < Number.POSITIVE_INFINITY).toBe(true)
      }
    }
  })

  it('are refused where there is no distribution, no stream or no prior', () => {
    const uniform = randomStream(1)
    expect(thrown(() => drawPrior(priors.flat(), uniform)).message).toContain('prior.family: expected a distribution')
    expect(thrown(() => Reflect.apply(drawPrior, undefined, [priors.flat(), 7])).path).toBe('uniform')
    expect(thrown(() => Reflect.apply(drawPrior, undefined, [{ family: 'cauchy' }, uniform])).path).toBe('prior.family')
  })
})
