import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { simulatedBase, spendBase } from './bases.js'

const params = { p: 6.25, q: 3.74, gamma: 15.44 }

describe('a Gamma-Gamma document', () => {
  it('is frozen plain data that says what it is', () => {
    const model = gammaGamma.fromParams(params, { currency: 'USD' })
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'gamma-gamma',
      version: 1,
      madeBy: model.madeBy,
      currency: 'USD',
      params,
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(model)).toBe(true)
    expect(Object.isFrozen(model.params)).toBe(true)
    expect(structuredClone(model)).toEqual(model)
    expect(gammaGamma.fromParams(params)).not.toHaveProperty('currency')
  })

  it('prints its parameters with their meaning and its currency', () => {
    const text = inspect(gammaGamma.fromParams(params, { currency: 'USD' }))
    expect(text).toContain('gamma-gamma, amounts in USD\n')
    for (const [name, { meaning }] of Object.entries(gammaGamma.parameters)) {
      expect(text).toMatch(new RegExp(`^${name} .*${meaning.replace(/[()/]/g, '.')}$`, 'm'))
    }
  })

  it('comes back from JSON with its report, whoever made it', () => {
    const fitted = gammaGamma.fit({ ...simulatedBase(300, 1), currency: 'EUR' })
    const json = JSON.stringify(fitted).replace(fitted.madeBy, 'clientele 0.0.9')
    const revived = reviveWith([gammaGamma.codec], json)
    expect(revived.madeBy).toBe('clientele 0.0.9')
    expect(revived.currency).toBe('EUR')
    expect(JSON.stringify(revived)).toBe(json)
    expect(inspect(revived)).toBe(inspect(fitted))
  })

  it.each([
    [{ p: 1, q: 1 }, 'params.gamma: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ ...params, gamma: 0 }, 'params.gamma: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ ...params, q: 1e13 }, 'params.q: expected a number from 1e-12 to 1000000000000, received 10000000000000'],
    [{ ...params, gamma: 1e101 }, 'params.gamma: expected a number from 1e-100 to 1e+100, received 1e+101'],
    [{ ...params, v: 1 }, 'params.v: expected only the options p, q, gamma, received "v" [UNKNOWN_OPTION]'],
    [{ ...params, p: '1' }, 'params.p: expected a number, received "1" [INVALID_TYPE]'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(gammaGamma.fromParams, undefined, [wrong])).toThrow(message)
  })

  it('refuses a currency that is none, and options that are none', () => {
    const given = (options: object) => () => Reflect.apply(gammaGamma.fromParams, undefined, [params, options])
    expect(given({ currency: 'dollar' })).toThrow(
      'options.currency: expected an ISO 4217 code of three capital letters, received "dollar" [INVALID_TYPE]',
    )
    expect(given({ timeUnit: 'week' })).toThrow('options.timeUnit: expected only the options currency')
  })
})

describe('a document that skipped revival', () => {
  const model = gammaGamma.fromParams(params)
  const client = { spendOrders: 2, meanSpend: 30 }
  const verbs: readonly ((of: gammaGamma.GammaGammaModel) => unknown)[] = [
    of => gammaGamma.expectedSpend(of, client),
    of => gammaGamma.expectedSpend(of, spendBase([2], [30])),
    of => gammaGamma.expectedSpendOfNewClient(of),
    of => gammaGamma.medianSpendOfNewClient(of),
    of => gammaGamma.logLikelihood(of, client),
    of => gammaGamma.simulate(of, { orders: [5], seed: 1 }),
    of => gammaGamma.spendFrequencyCorrelation(spendBase([2], [30]), { model: of }),
  ]

  it.each([
    [{ ...model, params: { ...params, p: '6' } }, 'model.params.p: expected a number, received "6" [INVALID_TYPE]'],
    [{ ...model, params: { ...params, q: -1 } }, 'model.params.q: expected a number > 0, received -1 [OUT_OF_RANGE]'],
    [{ ...model, params: { p: 1, q: 1 } }, 'model.params.gamma: expected a number > 0, received undefined'],
    [
      { ...model, kind: 'bg-nbd' },
      'model.kind: expected \'gamma-gamma\', received "bg-nbd". Read documents with reviveModel [INVALID_DOCUMENT]',
    ],
    [null, 'model: expected an object, received null [INVALID_TYPE]'],
  ])('%# is refused by every verb', (wrong, message) => {
    for (const verb of verbs) expect(() => Reflect.apply(verb, undefined, [wrong])).toThrow(message)
  })

  it('refuses misspelt fields of a document', () => {
    const misspelt = { ...JSON.parse(JSON.stringify(model)), curency: 'USD' }
    expect(() => reviveWith([gammaGamma.codec], misspelt)).toThrow('document.curency')
  })

  it('refuses a base that went through JSON, and what is none', () => {
    const lost = JSON.parse(JSON.stringify(spendBase([2], [30])))
    expect(() => gammaGamma.expectedSpend(model, lost)).toThrow('base.patterns.times: expected a Float64Array')
    expect(() => gammaGamma.fit(lost)).toThrow('base.patterns.times: expected a Float64Array')
    expect(() => Reflect.apply(gammaGamma.fit, undefined, [{}])).toThrow("base.kind: expected 'customer-base'")
  })
})
