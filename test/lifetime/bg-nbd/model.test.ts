import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

describe('a BG/NBD document', () => {
  it('is frozen plain data that says what it is', () => {
    const model = bgNbd.fromParams(params, { timeUnit: 'week' })
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'bg-nbd',
      version: 1,
      madeBy: 'clientele 0.1.0',
      timeUnit: 'week',
      params,
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(model)).toBe(true)
    expect(Object.isFrozen(model.params)).toBe(true)
    expect(structuredClone(model)).toEqual(model)
  })

  it('comes back from JSON with its report, whoever made it', () => {
    const fitted = bgNbd.fit(
      baseOf([
        { frequency: 3, recency: 20, age: 30 },
        { frequency: 1, recency: 2, age: 30 },
        { frequency: 0, recency: 0, age: 30 },
        { frequency: 0, recency: 0, age: 20 },
      ]),
    )
    const json = JSON.stringify(fitted).replace('clientele 0.1.0', 'clientele 0.0.9')
    const revived = reviveWith([bgNbd.codec], json)
    expect(revived.madeBy).toBe('clientele 0.0.9')
    expect(JSON.stringify(revived)).toBe(json)
  })

  it.each([
    [{ r: 1, alpha: 1, a: 1 }, 'params.b: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ ...params, alpha: 0 }, 'params.alpha: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ ...params, beta: 1 }, 'params.beta: expected only the options r, alpha, a, b, received "beta" [UNKNOWN_OPTION]'],
    [{ ...params, a: '1' }, 'params.a: expected a number, received "1" [INVALID_TYPE]'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(bgNbd.fromParams, undefined, [wrong])).toThrow(message)
  })

  it('refuses a unit that is none', () => {
    expect(() => Reflect.apply(bgNbd.fromParams, undefined, [params, { timeUnit: 'fortnight' }])).toThrow(
      "options.timeUnit: expected one of 'day', 'week', 'month', 'year', received \"fortnight\" [OUT_OF_RANGE]",
    )
  })
})

describe('a document that skipped revival', () => {
  const model = bgNbd.fromParams(params, { timeUnit: 'week' })
  const client = { frequency: 2, recency: 30, age: 38 }
  const verbs: readonly ((of: bgNbd.BgNbdModel) => unknown)[] = [
    of => bgNbd.probabilityAlive(of, client),
    of => bgNbd.probabilityAlive(of, baseOf([client])),
    of => bgNbd.expectedPurchases(of, client, { horizon: 5 }),
    of => bgNbd.noPurchaseProbability(of, client, { horizon: 5 }),
    of => bgNbd.expectedPurchasesOfNewClient(of, { horizon: 5 }),
    of => bgNbd.purchaseProbability(of, { purchases: 1, horizon: 5 }),
    of => bgNbd.logLikelihood(of, client),
    of => bgNbd.simulate(of, { age: [5], seed: 1 }),
  ]

  it.each([
    [{ ...model, params: { ...params, r: '0.2' } }, 'model.params.r: expected a number, received "0.2" [INVALID_TYPE]'],
    [{ ...model, params: { ...params, a: -1 } }, 'model.params.a: expected a number > 0, received -1 [OUT_OF_RANGE]'],
    [{ ...model, params: { r: 1, alpha: 1, a: 1 } }, 'model.params.b: expected a number > 0, received undefined'],
    [{ ...model, kind: 'pareto-nbd' }, 'model.kind: expected \'bg-nbd\', received "pareto-nbd"'],
    [undefined, 'model: expected an object, received undefined [INVALID_TYPE]'],
  ])('%# is refused by every verb', (wrong, message) => {
    for (const verb of verbs) expect(() => Reflect.apply(verb, undefined, [wrong])).toThrow(message)
  })

  it('refuses a misspelt option, and misspelt fields of a document', () => {
    const given = () => Reflect.apply(bgNbd.fromParams, undefined, [params, { timeUnits: 'week' }])
    expect(given).toThrow('options.timeUnits')
    const misspelt = { ...JSON.parse(JSON.stringify(model)), timeunit: 'week' }
    expect(() => reviveWith([bgNbd.codec], misspelt)).toThrow('document.timeunit')
  })

  it('refuses a base that went through JSON, and what is none', () => {
    const lost = JSON.parse(JSON.stringify(baseOf([client])))
    const message = 'base.patterns.times: expected a Float64Array'
    expect(() => bgNbd.probabilityAlive(model, lost)).toThrow(message)
    expect(() => bgNbd.fit(lost)).toThrow(message)
    expect(() => Reflect.apply(bgNbd.fit, undefined, [{}])).toThrow("base.kind: expected 'customer-base'")
    expect(() => Reflect.apply(bgNbd.fit, undefined, [undefined])).toThrow('base: expected an object')
  })
})
