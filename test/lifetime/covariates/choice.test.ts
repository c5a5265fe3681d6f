import { describe, expect, it } from 'vitest'
import { checkCovariates } from '../../../src/lifetime/covariates/choice.js'
import { thrown } from '../../errors/thrown.js'

const both = ['purchase', 'dropout'] as const
const message = (covariates: unknown): string => thrown(() => checkCovariates(covariates, both)).message

describe('covariates as they are asked for', () => {
  it('become effects of 0, and a penalty for each process', () => {
    const { none, l2 } = checkCovariates({ purchase: ['web', 'age'], dropout: ['web'], equal: ['web'], l2: 3 }, both)
    expect(none).toEqual({ purchase: { web: 0, age: 0 }, dropout: { web: 0 }, equal: ['web'] })
    expect(l2).toEqual({ purchase: 3, dropout: 3 })
    expect(checkCovariates({ dropout: ['web'], purchase: [] }, both).none).toEqual({ dropout: { web: 0 } })
    expect(checkCovariates({ dropout: ['web'], l2: { dropout: 2 } }, both).l2).toEqual({ purchase: 0, dropout: 2 })
    expect(checkCovariates({ dropout: ['web'] }, ['dropout']).l2).toEqual({ purchase: 0, dropout: 0 })
  })

  it('are refused where they are none, twice there, no names, or equal in one list only', () => {
    expect(message({})).toContain('options.covariates: expected covariates of purchase or dropout')
    expect(message(['web'])).toContain('options.covariates: expected an object')
    expect(message({ purchase: ['web', 'web'] })).toContain('options.covariates.purchase: expected each covariate once')
    expect(message({ purchase: [3] })).toContain('options.covariates.purchase[0]: expected text')
    expect(message({ purchase: ['web'], equal: ['web'] })).toContain('options.covariates.equal')
    expect(message({ churn: ['web'] })).toContain('options.covariates.churn')
    const dropoutOnly = thrown(() => checkCovariates({ purchase: ['web'] }, ['dropout'])).message
    expect(dropoutOnly).toContain('options.covariates.purchase')
  })

  it('have penalties that are numbers from 0 on', () => {
    expect(message({ purchase: ['web'], l2: -1 })).toContain('options.covariates.l2')
    expect(message({ purchase: ['web'], l2: { purchase: -1 } })).toContain('options.covariates.l2.purchase')
    expect(message({ purchase: ['web'], l2: { all: 1 } })).toContain('options.covariates.l2.all')
    expect(message({ purchase: ['web'], l2: 'much' })).toContain('options.covariates.l2')
  })
})
