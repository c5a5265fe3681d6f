import { describe, expect, it } from 'vitest'
import type { Effects } from '../../src/model/effects.js'
import { checkEffects, effectsAt, effectsByName, effectTable, freeEffects } from '../../src/model/effects.js'
import { pointBounds, positive, reviveFields, sealDocument } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

const effects: Effects = { purchase: { age: 0.1, web: 0.6 }, dropout: { web: 0.6, old: -1 }, equal: ['web'] }

describe('effects of covariates', () => {
  it('are estimated once each: on purchases, on dropout, then those that are one', () => {
    expect(freeEffects(effects)).toEqual([
      { name: 'purchase.age', covariate: 'age', on: ['purchase'] },
      { name: 'dropout.old', covariate: 'old', on: ['dropout'] },
      { name: 'equal.web', covariate: 'web', on: ['purchase', 'dropout'] },
    ])
    expect(effectsByName(effects)).toEqual({ 'purchase.age': 0.1, 'dropout.old': -1, 'equal.web': 0.6 })
  })

  it('take other values and keep their shape', () => {
    expect(effectsAt(effects, [1, 2, 3])).toEqual({
      purchase: { age: 1, web: 3 },
      dropout: { web: 3, old: 2 },
      equal: ['web'],
    })
    expect(effectsAt({ dropout: { web: 0 } }, Float64Array.of(5))).toEqual({ dropout: { web: 5 } })
  })

  it('are parameters that may be any number, within ranges that are asked for', () => {
    const table = effectTable(effects, ({ covariate }) => ({ least: -covariate.length, most: 7 }))
    expect(Object.keys(table)).toEqual(['purchase.age', 'dropout.old', 'equal.web'])
    expect(table['equal.web']?.meaning).toBe('effect of web on the rate of purchases and dropout, per unit')
    expect(Array.from(pointBounds(table).lower)).toEqual([-3, -3, -3])
    expect(effectTable(effects)['dropout.old']).toMatchObject({ domain: 'real', most: Number.MAX_VALUE })
  })

  it('from anywhere are checked', () => {
    const error = (value: unknown, ...of: ('purchase' | 'dropout')[]): string =>
      thrown(() => (of.length === 0 ? checkEffects(value, 'effects') : checkEffects(value, 'effects', of))).message
    expect(checkEffects(structuredClone(effects), 'effects')).toEqual(effects)
    expect(error({ dropout: { web: 'x' } })).toContain('effects.dropout.web: expected a number')
    expect(error({ dropout: { web: Number.NaN } })).toContain('effects.dropout.web: expected a finite number')
    expect(error({})).toContain('effects: expected effects on purchase or dropout')
    expect(error({ purchase: {} })).toContain('effects.purchase: expected at least one covariate')
    expect(error({ purchase: { web: 1 } }, 'dropout')).toContain('effects.purchase')
    expect(error({ purchase: { web: 1 }, dropout: { web: 2 }, equal: ['web'] })).toContain('effects.equal[0]')
    expect(error({ purchase: { web: 1 }, equal: ['web'] })).toContain('a covariate with one effect on both')
  })
})

describe('a document with effects', () => {
  const table = { rate: positive('per day') }
  const both = ['purchase', 'dropout'] as const
  const fit = {
    source: 'likelihood',
    converged: true,
    iterations: 3,
    evaluations: 4,
    observations: 10,
    logLikelihood: -7,
    penalty: 0.25,
    aic: 2 * 4 + 14,
    bic: 4 * Math.log(10) + 14,
    standardErrors: { rate: 0.1 },
    effectErrors: { purchase: { age: 0.2, web: 0.3 }, dropout: { web: 0.3, old: 0.4 } },
    covariance: [
      [0.01, 0, 0, 0],
      [0, 0.04, 0, 0],
      [0, 0, 0.16, 0],
      [0, 0, 0, 0.09],
    ],
    conditionNumber: 9,
    warnings: [],
    dropped: [],
  } as const
  const model = sealDocument(table, {
    kind: 'shop',
    version: 1,
    params: { rate: 2 },
    effects,
    fit: structuredClone(fit),
  })
  const json = (change: object = {}): Record<string, unknown> => ({
    ...JSON.parse(JSON.stringify(model)),
    ...change,
  })

  it('comes back from JSON as it was, and is frozen', () => {
    const { kind, version, ...fields } = model
    expect(reviveFields(table, json(), table, both)).toEqual(fields)
    expect(Object.isFrozen(model.effects?.purchase)).toBe(true)
  })

  it('is refused where a figure does not belong to its effects, and where nothing may act on the model', () => {
    const message = (change: object): string => thrown(() => reviveFields(table, json(change), table, both)).message
    expect(message({ fit: { ...fit, aic: 16 } })).toContain('document.fit.aic')
    expect(message({ fit: { ...fit, covariance: [[1]] } })).toContain('document.fit.covariance: expected 4 rows')
    expect(message({ fit: { ...fit, penalty: -1 } })).toContain('document.fit.penalty')
    const effectErrors = { purchase: { age: 0.2 }, dropout: { web: 0.3, old: 0.4 } }
    expect(message({ fit: { ...fit, effectErrors } })).toContain('document.fit.effectErrors.purchase.web')
    expect(message({ effects: undefined })).toContain('document.fit.penalty')
    expect(thrown(() => reviveFields(table, json())).message).toContain('document.effects')
  })

  it('prints each estimate once, with its error', () => {
    const hook = Reflect.get(model, Symbol.for('nodejs.util.inspect.custom')) as () => string
    const lines = hook().split('\n')
    expect(lines[2]).toContain('log-likelihood -7 (penalty 0.25), AIC 22')
    expect(lines.slice(4).map(line => line.split(/ {2,}/).slice(0, 3).join(' '))).toEqual([
      'rate 2 0.1',
      'purchase.age 0.1 0.2',
      'dropout.old -1 0.4',
      'equal.web 0.6 0.3',
    ])
  })
})
