import { describe, expect, it } from 'vitest'
import { expectChurn } from '../../../src/lifetime/simple-value/churn.js'
import { thrown } from '../../errors/thrown.js'

describe('a churn rate', () => {
  it.each([
    ['year', 1],
    ['month', 1 / 12],
    [{ value: 13, unit: 'week' }, 91 / 365.25],
  ] as const)('knows how long its period is: %j', (per, years) => {
    const churn = expectChurn({ rate: 0.2, per }, 'options.churn')
    expect(churn).toMatchObject({ rate: 0.2, retention: 0.8 })
    expect(churn.years).toBeCloseRelative(years, 1e-15)
  })

  it.each([
    [{ rate: 5, per: 'year' }, 'options.churn.rate'],
    [{ rate: -0.1, per: 'year' }, 'options.churn.rate'],
    [{ rate: 0.1, per: 'quarter' }, 'options.churn.per'],
    [{ rate: 0.1, per: { value: 0, unit: 'day' } }, 'options.churn.per.value'],
    [{ rate: 0.1, per: { value: 1, unit: 'moon' } }, 'options.churn.per.unit'],
    [{ rate: 0.1, per: { unit: 'day' } }, 'options.churn.per.value'],
    [{ rate: 0.1 }, 'options.churn.per'],
    [{ rate: 0.1, per: 'year', kind: 'logo' }, 'options.churn.kind'],
  ])('refuses %j', (churn, path) => {
    expect(thrown(() => Reflect.apply(expectChurn, undefined, [churn, 'options.churn'])).path).toBe(path)
  })
})
