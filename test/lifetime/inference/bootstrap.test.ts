import { describe, expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { bootstrap } from '../../../src/lifetime/inference/bootstrap.js'
import { parameterIntervals } from '../../../src/lifetime/inference/parameter-intervals.js'
import { runSync } from '../../../src/model/index.js'
import { base, bg, deviationOf, groups, meanOf, sbg, tenures } from './sample-data.js'

describe('a bootstrap over clients', () => {
  it('scatters about the estimates as standard errors say, where the model is true', () => {
    const { kind, of, draws } = runSync(bootstrap(bg, base, { seed: 2, replicates: 200 }))
    expect([kind, of]).toEqual(['bootstrap', 'clients'])
    const [, model] = bg
    if (model.fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    for (const [name, error] of Object.entries(model.fit.standardErrors ?? { none: 0 })) {
      const logs = draws[name]!.map(Math.log)
      const value = new Map(Object.entries(model.params)).get(name)!
      expect(Math.abs(meanOf(logs) - Math.log(value)) / (error / value)).toBeLessThan(0.4)
      expect(deviationOf(logs) / (error / value)).toBeGreaterThan(0.75)
      expect(deviationOf(logs) / (error / value)).toBeLessThan(1.4)
    }
  })

  it('takes tenures as well', () => {
    const { draws, notConverged } = runSync(bootstrap(sbg, tenures, { seed: 2, replicates: 100 }))
    expect(notConverged).toBe(0)
    const { alpha } = sbg[1].params
    expect(Math.abs(meanOf(draws['alpha']!) / alpha - 1)).toBeLessThan(0.1)
  })

  it('takes groups of tenures, whose effects scatter as profiles say', () => {
    const model = shiftedBetaGeometric.fit(groups, { timeUnit: 'year', covariates: { dropout: ['web'] } })
    const pair = [shiftedBetaGeometric, model] as const
    const { draws } = runSync(bootstrap(pair, groups, { seed: 2, replicates: 200 }))
    const interval = parameterIntervals(pair, groups)
    const [name] = Object.keys(interval).filter(parameter => parameter.includes('web'))
    const { lower, upper } = interval[name!]!
    expect(lower).toBeGreaterThan(0)
    expect(Math.abs(deviationOf(draws[name!]!) / ((upper - lower) / 3.92) - 1)).toBeLessThan(0.25)
  })
})
