import { describe, expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import type { PosteriorSample } from '../../../src/statistics/index.js'
import { joinSamples, samplePosterior } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { normalTarget } from './targets.js'

const through = normalTarget([0, 1], [1, 0.5, 0.5, 1])
const options = { seed: 42, draws: 30, warmup: 20, chains: 3 }
const sampled = (more: object = {}): PosteriorSample => runSync(samplePosterior(through, { ...options, ...more }))

describe('chains computed apart', () => {
  it('in any order are the same together as if they had been', () => {
    expect(joinSamples([2, 0, 1].map(chain => sampled({ chain })))).toEqual(sampled())
  })

  it('may come in samples of several, and pass between threads', () => {
    const pair = joinSamples([sampled({ chain: 0 }), sampled({ chain: 2 })])
    expect(joinSamples([structuredClone(pair), sampled({ chain: 1 })])).toEqual(sampled())
  })

  const one = sampled({ chain: 1 })
  it.each([
    [[], 'samples: expected at least one sample'],
    [7, 'samples: expected an array'],
    [[one, one], 'samples: expected each chain once'],
    [[one, sampled({ chain: 0, seed: 1 })], 'samples[1].seed: expected 42, as of the first, received 1'],
    [[one, sampled({ chain: 0, draws: 31 })], 'samples[1].drawsPerChain: expected 30, as of the first, received 31'],
    [[one, { ...one, draws: { x0: one.draws['x0'] } }], 'samples[1].draws: expected x0, x1, as of the first'],
    [[one, null], 'samples[1]: expected an object'],
  ])('%# are refused', (samples, message) => {
    expect(thrown(() => Reflect.apply(joinSamples, undefined, [samples])).message).toContain(message)
  })
})
