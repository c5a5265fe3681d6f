import { describe, expect, it } from 'vitest'
import { joinPosteriors } from '../../../src/lifetime/inference/join-posteriors.js'
import type { PosteriorOptions } from '../../../src/lifetime/inference/posterior.js'
import { posterior } from '../../../src/lifetime/inference/posterior.js'
import { runSync } from '../../../src/model/index.js'
import { priors } from '../../../src/statistics/index.js'
import { sbg, tenures } from './sample-data.js'

const sampled = (options: Partial<PosteriorOptions>) =>
  runSync(posterior(sbg, tenures, { seed: 3, chains: 4, draws: 20, warmup: 40, ...options }))

describe('chains of a posterior', () => {
  it('join to the whole, one by one or two by two', () => {
    const whole = sampled({})
    const chains = [0, 1, 2, 3].map(chain => sampled({ chain }))
    expect(joinPosteriors(chains)).toEqual(whole)
    const halves = [joinPosteriors(chains.slice(0, 2)), joinPosteriors(chains.slice(2))]
    expect(joinPosteriors(halves)).toEqual(whole)
  })

  it('are refused where they are not of one posterior', () => {
    const firm = sampled({ chain: 1, priors: { alpha: priors.gamma({ shape: 9, rate: 9 }) } })
    expect(() => joinPosteriors([])).toThrow('EMPTY_INPUT')
    expect(() => joinPosteriors([sampled({ chain: 0 }), firm])).toThrow('the same priors')
    expect(() => joinPosteriors([sampled({ chain: 0 }), sampled({ chain: 1, seed: 4 })])).toThrow('seed')
    expect(() => Reflect.apply(joinPosteriors, undefined, [[{ kind: 'bootstrap' }]])).toThrow('parts[0].kind')
  })
})
