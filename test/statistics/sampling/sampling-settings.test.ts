import { describe, expect, it } from 'vitest'
import { samplingSettings } from '../../../src/statistics/sampling/sampling-settings.js'
import { thrown } from '../../errors/thrown.js'

describe('the options of sampling', () => {
  it('have defaults', () => {
    expect(samplingSettings({ seed: 7 })).toEqual({
      seed: 7,
      chains: [0, 1, 2, 3],
      draws: 1000,
      warmup: 500,
      targetAcceptance: 0.8,
      maxTreeDepth: 10,
    })
  })

  it('may ask for one chain of several', () => {
    expect(samplingSettings({ seed: 7, chain: 2 }).chains).toEqual([2])
    expect(samplingSettings({ seed: 7, chains: 9, chain: 8 }).chains).toEqual([8])
  })

  it.each([
    [{}, 'options.seed: expected a number, received undefined'],
    [{ seed: 2 ** 31 }, 'options.seed: expected a whole number from 0 to 2147483647'],
    [{ seed: 1, chains: 0 }, 'options.chains: expected a whole number from 1 to 1000'],
    [{ seed: 1, chain: 4 }, 'options.chain: expected a whole number from 0 to 3'],
    [{ seed: 1, draws: 3 }, 'options.draws: expected a whole number from 4'],
    [{ seed: 1, warmup: 19 }, 'options.warmup: expected a whole number from 20'],
    [{ seed: 1, targetAcceptance: 1 }, 'options.targetAcceptance: expected a number between 0 and 1'],
    [{ seed: 1, maxTreeDepth: 13 }, 'options.maxTreeDepth: expected a whole number from 1 to 12'],
    [{ seed: 1, thin: 2 }, 'options.thin: expected only the options seed'],
    [7, 'options: expected an object'],
  ])('%j are refused', (options, message) => {
    expect(thrown(() => Reflect.apply(samplingSettings, undefined, [options])).message).toContain(message)
  })
})
