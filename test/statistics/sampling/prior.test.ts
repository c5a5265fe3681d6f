import { describe, expect, it } from 'vitest'
import { checkPrior } from '../../../src/statistics/sampling/prior.js'
import { thrown } from '../../errors/thrown.js'

describe('a prior from outside', () => {
  it('is taken as plain data and frozen', () => {
    const prior = checkPrior({ family: 'gamma', shape: 2, rate: 4 }, 'priors.r', 'positive')
    expect(prior).toEqual({ family: 'gamma', shape: 2, rate: 4 })
    expect(Object.isFrozen(prior)).toBe(true)
  })

  it.each([
    [{ family: 'normal', mean: 0, deviation: 1 }, 'positive', 'priors.r.family: expected one of '],
    [{ family: 'gamma', shape: 1, rate: 1 }, 'real', "priors.r.family: expected one of 'normal', 'uniform', 'flat'"],
    [{ family: 'flat' }, 'whole', 'priors.r: expected no belief'],
    [{ family: 'uniform', least: -1, most: 1 }, 'positive', 'priors.r.least: expected a number >= 0, received -1'],
    [{ family: 'beta' }, undefined, 'priors.r.family: expected one of '],
    [{ family: 'gamma', shape: 1 }, 'positive', 'priors.r.rate: expected a number, received undefined'],
    [{ family: 'flat', rate: 1 }, 'positive', 'priors.r.rate: expected only the options family'],
    [null, 'positive', 'priors.r: expected an object, received null'],
  ] as const)('%j of a %s parameter is refused', (prior, domain, message) => {
    expect(thrown(() => checkPrior(prior, 'priors.r', domain)).message).toContain(message)
  })

  it.each([
    ['uniform', 'positive', { least: 0, most: 1 }],
    ['uniform', 'real', { least: -1, most: 1 }],
    ['flat', 'real', {}],
    ['normal', undefined, { mean: 0, deviation: 1 }],
    ['weibull', undefined, { shape: 1, scale: 1 }],
  ] as const)('%s fits a %s parameter', (family, domain, numbers) => {
    expect(checkPrior({ family, ...numbers }, 'priors.r', domain)).toEqual({ family, ...numbers })
  })
})
