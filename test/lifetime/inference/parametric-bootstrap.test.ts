import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import { parametricBootstrap } from '../../../src/lifetime/inference/parametric-bootstrap.js'
import { runSync } from '../../../src/model/index.js'
import { amounts } from '../likelihood-data.js'
import { base, bg, deviationOf, meanOf, sbg, tenures } from './sample-data.js'

describe('a bootstrap from the model', () => {
  it('scatters about the estimates as standard errors say', () => {
    const { of, draws } = runSync(parametricBootstrap(bg, base, { seed: 2, replicates: 60 }))
    expect(of).toBe('model')
    const [, model] = bg
    if (model.fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    const { r } = model.params
    const error = (model.fit.standardErrors?.r ?? Number.NaN) / r
    expect(Math.abs(meanOf(draws['r']!.map(Math.log)) - Math.log(r)) / error).toBeLessThan(0.6)
    expect(deviationOf(draws['r']!.map(Math.log)) / error).toBeGreaterThan(0.7)
    expect(deviationOf(draws['r']!.map(Math.log)) / error).toBeLessThan(1.4)
  })

  it('takes tenures and amounts as well', () => {
    expect(runSync(parametricBootstrap(sbg, tenures, { seed: 2, replicates: 5 })).draws['alpha']).toHaveLength(5)
    const spend = [gammaGamma, gammaGamma.fit(amounts)] as const
    expect(runSync(parametricBootstrap(spend, amounts, { seed: 2, replicates: 5 })).draws['q']).toHaveLength(5)
  })

  it('refuses data of the wrong kind', () => {
    const ask = (pair: unknown, data: unknown): unknown =>
      Reflect.apply(parametricBootstrap, undefined, [pair, data, { seed: 1 }])
    expect(() => ask(bg, tenures)).toThrow('data: expected a customer base')
    expect(() => ask(sbg, base)).toThrow('data: expected tenure counts')
    expect(() => ask(bg, undefined)).toThrow('data: expected an object')
  })
})
