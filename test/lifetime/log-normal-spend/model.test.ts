import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { amountBase, CDNOW_LIKE, simulatedBase } from './bases.js'

const base = amountBase([[20, 30], [10]])

describe('a log-normal document', () => {
  it('is frozen plain data that says what it is', () => {
    const model = logNormalSpend.fromParams(CDNOW_LIKE, { currency: 'USD' })
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'log-normal-spend',
      version: 1,
      madeBy: model.madeBy,
      currency: 'USD',
      params: CDNOW_LIKE,
      fit: { source: 'given' },
    })
    expect([Object.isFrozen(model), Object.isFrozen(model.params)]).toEqual([true, true])
    expect(logNormalSpend.fromParams(CDNOW_LIKE)).not.toHaveProperty('currency')
  })

  it('prints its parameters with their meaning and its currency', () => {
    const text = inspect(logNormalSpend.fromParams(CDNOW_LIKE, { currency: 'USD' }))
    expect(text).toContain('log-normal-spend, amounts in USD\n')
    for (const [name, { meaning }] of Object.entries(logNormalSpend.parameters)) {
      expect(text).toMatch(new RegExp(`^${name} .*${meaning.replace(/[()/]/g, '.')}$`, 'm'))
    }
  })

  it('comes back from JSON with its report, whoever made it', () => {
    const fitted = logNormalSpend.fit({ ...simulatedBase(300, 1), currency: 'EUR' })
    const json = JSON.stringify(fitted).replace(fitted.madeBy, 'clientele 0.0.9')
    const revived = reviveWith([logNormalSpend.codec], json)
    expect([revived.madeBy, revived.currency]).toEqual(['clientele 0.0.9', 'EUR'])
    expect(JSON.stringify(revived)).toBe(json)
  })

  it.each([
    [{ median: 1, between: 1 }, 'params.within: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ ...CDNOW_LIKE, between: 0 }, 'params.between: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ ...CDNOW_LIKE, within: 20.5 }, 'params.within: expected a number from 1e-9 to 20, received 20.5'],
    [{ ...CDNOW_LIKE, median: 1e101 }, 'params.median: expected a number from 1e-100 to 1e+100, received 1e+101'],
    [{ ...CDNOW_LIKE, mu: 1 }, 'params.mu: expected only the options median, between, within'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(logNormalSpend.fromParams, undefined, [wrong])).toThrow(message)
  })

  it('refuses a currency that is none, and options that are none', () => {
    const given = (options: object) => () => Reflect.apply(logNormalSpend.fromParams, undefined, [CDNOW_LIKE, options])
    expect(given({ currency: 'dollar' })).toThrow('options.currency')
    expect(given({ timeUnit: 'week' })).toThrow('options.timeUnit: expected only the options currency')
  })
})

describe('a document that skipped revival', () => {
  const model = logNormalSpend.fromParams(CDNOW_LIKE)
  const client = { spendOrders: 1, meanLogSpend: 3 }
  const verbs: readonly ((of: logNormalSpend.LogNormalSpendModel) => unknown)[] = [
    of => logNormalSpend.expectedSpend(of, client),
    of => logNormalSpend.expectedSpend(of, base),
    of => logNormalSpend.expectedSpendOfNewClient(of),
    of => logNormalSpend.medianSpendOfNewClient(of),
    of => logNormalSpend.logLikelihood(of, client),
    of => logNormalSpend.simulate(of, { orders: [5], seed: 1 }),
  ]

  it.each([
    [{ ...model, params: { ...CDNOW_LIKE, between: '6' } }, 'model.params.between: expected a number, received "6"'],
    [{ ...model, params: { ...CDNOW_LIKE, within: -1 } }, 'model.params.within: expected a number > 0, received -1'],
    [
      { ...model, kind: 'gamma-gamma' },
      'model.kind: expected \'log-normal-spend\', received "gamma-gamma". Read documents with reviveModel',
    ],
    [null, 'model: expected an object, received null [INVALID_TYPE]'],
  ])('%# is refused by every verb', (wrong, message) => {
    for (const verb of verbs) expect(() => Reflect.apply(verb, undefined, [wrong])).toThrow(message)
  })
})
