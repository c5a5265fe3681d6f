import { describe, expect, it } from 'vitest'
import type { CovariateGroup } from '../../../src/lifetime/covariates/design.js'
import { designOf, factorsOf, spreadOf } from '../../../src/lifetime/covariates/design.js'
import type { Effects } from '../../../src/model/index.js'
import { thrown } from '../../errors/thrown.js'

const logLikelihood = { evaluate: (): void => undefined }
const group = (clients: number, values: Readonly<Record<string, number>>): CovariateGroup => ({
  clients,
  logLikelihood,
  covariate: name => values[name]!,
})
const groups = [
  group(3, { web: 0, age: 20, twice: 40, flat: 7, year: 2015 }),
  group(1, { web: 1, age: 40, twice: 80, flat: 7, year: 2015 }),
  group(4, { web: 1, age: 30, twice: 60, flat: 7, year: 2016 }),
]
const message = (effects: Effects): string => thrown(() => designOf(groups, effects, 'base.covariates')).message

describe('the design of effects', () => {
  it('standardises over clients, not over groups', () => {
    expect(spreadOf(groups, 'age')).toEqual({ mean: 27.5, deviation: Math.sqrt(43.75), range: 20 })
    const { groups: factors } = designOf(groups, { purchase: { age: 0 }, dropout: { web: 0 } }, 'base.covariates')
    const weights = [3, 1, 4]
    for (const [process, e] of [
      ['purchase', 0],
      ['dropout', 1],
    ] as const) {
      const values = factors.map(factor => factor[process][e]!)
      expect(values.reduce((sum, value, g) => sum + weights[g]! * value, 0)).toBeCloseTo(0, 12)
      expect(values.reduce((sum, value, g) => sum + weights[g]! * value * value, 0)).toBeCloseTo(8, 12)
      expect(factors.map(factor => factor[process][1 - e])).toEqual([0, 0, 0])
    }
  })

  it('has factors as they are too, one for both processes where an effect is one', () => {
    const [, second] = factorsOf(groups, designOf(groups, BOTH_WEB, '').free)
    expect(second).toEqual({ logLikelihood, purchase: Float64Array.of(40, 1), dropout: Float64Array.of(0, 1) })
  })

  it('refuses a covariate of one value', () => {
    expect(message({ purchase: { flat: 0 } })).toBe(
      'base.covariates.flat: expected at least two different values, received 7. Leave it out [NO_VARIATION]',
    )
  })

  it('refuses a covariate that others tell already, but not on another process', () => {
    expect(message({ purchase: { age: 0, web: 0, twice: 0 } })).toContain(
      'base.covariates.twice: expected values that age, web do not tell already',
    )
    expect(message({ dropout: { age: 0, twice: 0 } })).toContain('[COLLINEAR_COVARIATES]')
    const apart = designOf(groups, { purchase: { age: 0, year: 0 }, dropout: { twice: 0 } }, '')
    expect(apart.free.length).toBe(3)
  })
})

const BOTH_WEB: Effects = { purchase: { age: 0, web: 0 }, dropout: { web: 0 }, equal: ['web'] }
