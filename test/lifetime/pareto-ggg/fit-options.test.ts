import { describe, expect, it } from 'vitest'
import { fitSettings } from '../../../src/lifetime/pareto-ggg/fit-options.js'
import { priors } from '../../../src/statistics/index.js'
import { GROCERY } from './fixtures.js'

describe('options of a fit', () => {
  it('have defaults', () => {
    const { sampling, keep, priors: beliefs, start } = fitSettings({ seed: 3 }, GROCERY)
    expect(sampling).toEqual({ seed: 3, draws: 250, warmup: 150 })
    expect(keep).toBe(100)
    expect(beliefs.alpha).toEqual(priors.logNormal({ mean: Math.log(5.15), deviation: 2 }))
    expect(beliefs.r).toEqual(priors.logNormal({ mean: Math.log(0.942), deviation: 1 }))
    expect(start).toBe(GROCERY)
  })

  it('take beliefs about some of the parameters', () => {
    const t = priors.gamma({ shape: 2, rate: 1 })
    const { priors: beliefs } = fitSettings({ seed: 3, priors: { t } }, GROCERY)
    expect(beliefs.t).toBe(t)
    expect(beliefs.r.family).toBe('log-normal')
  })

  it('refuse what is unknown or out of range', () => {
    const refused = (options: object, path: string): void =>
      expect(() => fitSettings({ seed: 3, ...options }, GROCERY)).toThrow(expect.objectContaining({ path }))
    refused({ keep: 0 }, 'options.keep')
    refused({ chain: 1 }, 'options.chain')
    refused({ priors: { mu: priors.flat() } }, 'options.priors.mu')
    refused({ start: { ...GROCERY, s: -1 } }, 'options.start.s')
  })
})
