import { describe, expect, it } from 'vitest'
import {
  covariatesOf,
  modelFor,
  modelForNew,
  modelsFor,
  shiftsToDraw,
  withoutEffects,
} from '../../../src/lifetime/foundation/shifts.js'
import type { ModelDocument } from '../../../src/model/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const effects = { purchase: { web: 0.5, age: 0.1 }, dropout: { web: -1 } }
const model: ModelDocument = {
  kind: 'shop',
  version: 1,
  madeBy: 'test',
  params: { rate: 2 },
  effects,
  fit: { source: 'given' },
}
const plain = withoutEffects(model)
const shifted = (of: ModelDocument, purchase: number, dropout: number): ModelDocument => ({
  ...withoutEffects(of),
  params: { purchase, dropout },
})

describe('shifts by covariates', () => {
  it('are effects times covariates, added up', () => {
    expect(modelFor(model, { web: 1, age: 20, other: 3 }, 'client.covariates', shifted).params).toEqual({
      purchase: 2.5,
      dropout: -1,
    })
    expect(modelFor(model, { web: 0, age: 0 }, 'client.covariates', shifted)).not.toHaveProperty('effects')
  })

  it('leave models alone that have no effects, or on which nothing may act', () => {
    expect(modelFor(plain, undefined, 'client.covariates', shifted)).toBe(plain)
    expect(modelFor(model, undefined, 'client.covariates', undefined)).toBe(model)
  })

  it('need every covariate of the model as a number', () => {
    const message = (covariates?: unknown): string =>
      thrown(() => modelFor(model, covariates as { web: number }, 'client.covariates', shifted)).message
    expect(message()).toContain('client.covariates.web: expected the covariate that the model knows')
    expect(message({ web: 1 })).toContain('client.covariates.age')
    expect(message({ web: Number.NaN, age: 1 })).toContain('client.covariates.web: expected a finite number')
    expect(message(7)).toContain('client.covariates: expected an object')
  })

  it('of a new client come with the options, and only where the model knows covariates', () => {
    const options = { horizon: 3, covariates: { web: 1, age: 10 } }
    expect(modelForNew(model, options, ['horizon'], shifted).params).toEqual({ purchase: 1.5, dropout: -1 })
    expect(thrown(() => modelForNew(plain, options, ['horizon'], shifted)).message).toContain('options.covariates')
    expect(thrown(() => modelForNew(model, JSON.parse('{"horizn":3}'), ['horizon'], shifted)).message).toContain(
      'options.horizn',
    )
  })

  it('of a base are those of each group of clients', () => {
    const base = {
      ...customerBaseFromSummary(
        { frequency: [2, 0, 5], recency: [30, 0, 12], age: [38, 38, 20] },
        { timeUnit: 'week', observedUntil: '1997-09-30' },
      ),
      covariates: { web: Float64Array.of(0, 1, 0), age: Float64Array.of(1, 2, 1) },
    }
    const found = Array.from(modelsFor(model, effects, base, shifted), ([of, { rows }]) => [
      of.params,
      Array.from(rows),
    ])
    expect(found).toEqual([
      [{ purchase: 0.1, dropout: 0 }, [0, 2]],
      [{ purchase: 0.7, dropout: -1 }, [1]],
    ])
  })

  it('of clients to be drawn come as columns', () => {
    const shiftsOf = shiftsToDraw(effects, 2, { web: [0, 1], age: Float64Array.of(10, 20) })
    expect([shiftsOf(0), shiftsOf(1)]).toEqual([
      { purchase: 1, dropout: 0 },
      { purchase: 2.5, dropout: -1 },
    ])
  })

  it('are of covariates that are named once', () => {
    expect(covariatesOf(effects)).toEqual(['web', 'age'])
    expect(covariatesOf({ dropout: { old: 1 } })).toEqual(['old'])
  })
})
