import { describe, expect, it } from 'vitest'
import { priors } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('priors', () => {
  it.each([
    [priors.gamma({ shape: 2, rate: 4 }), { family: 'gamma', shape: 2, rate: 4 }],
    [priors.logNormal({ mean: -1, deviation: 2 }), { family: 'log-normal', mean: -1, deviation: 2 }],
    [priors.halfNormal({ scale: 3 }), { family: 'half-normal', scale: 3 }],
    [priors.weibull({ shape: 2, scale: 10 }), { family: 'weibull', shape: 2, scale: 10 }],
    [priors.exponential({ rate: 0.1 }), { family: 'exponential', rate: 0.1 }],
    [priors.uniform({ least: -1, most: 1 }), { family: 'uniform', least: -1, most: 1 }],
    [priors.flat(), { family: 'flat' }],
    [priors.normal({ mean: 0, deviation: 1 }), { family: 'normal', mean: 0, deviation: 1 }],
  ])('%j is frozen plain data', (prior, data) => {
    expect(prior).toEqual(data)
    expect(JSON.parse(JSON.stringify(prior))).toEqual(data)
    expect(Object.isFrozen(prior)).toBe(true)
  })

  it.each([
    [priors.gamma, { shape: 0, rate: 1 }, 'options.shape: expected a number > 0, received 0'],
    [priors.gamma, { shape: 1, rate: '1' }, 'options.rate: expected a number, received "1"'],
    [priors.gamma, { shape: 1, rate: 1, scale: 1 }, 'options.scale: expected only the options family, shape, rate'],
    [priors.logNormal, { mean: Number.NaN, deviation: 1 }, 'options.mean: expected a finite number'],
    [priors.logNormal, { mean: 0, deviation: -1 }, 'options.deviation: expected a number > 0'],
    [priors.halfNormal, {}, 'options.scale: expected a number, received undefined'],
    [priors.weibull, { shape: 1, scale: 0 }, 'options.scale: expected a number > 0'],
    [priors.exponential, { rate: -2 }, 'options.rate: expected a number > 0'],
    [priors.uniform, { least: 1, most: 1 }, 'options.most: expected a number > 1, received 1'],
    [priors.normal, { mean: 0, deviation: 0 }, 'options.deviation: expected a number > 0'],
    [priors.normal, undefined, 'options: expected an object, received undefined'],
  ])('%# names the field at fault', (make: (options: never) => unknown, options, message) => {
    expect(thrown(() => Reflect.apply(make, undefined, [options])).message).toContain(message)
  })
})
