import { describe, expect, it } from 'vitest'
import { codecOf, givenInMoney, givenInTime, paramsIn } from '../../../src/lifetime/foundation/documents.js'
import { positive, reviveWith, whole } from '../../../src/model/index.js'

const table = { stages: whole('stages of each purchase', { least: 1, most: 9 }), rate: positive('purchases in a week') }
const params = { stages: 2, rate: 0.5 }

describe('given parameters', () => {
  it('come in a unit of time or without one, frozen', () => {
    const given = givenInTime(table, params, { timeUnit: 'week' })
    expect(given).toEqual({ params, fit: { source: 'given' }, timeUnit: 'week' })
    expect(Object.isFrozen(given.params)).toBe(true)
    expect(Object.keys(givenInTime(table, params, {}))).toEqual(['params', 'fit'])
  })

  it('come in a currency or without one, frozen', () => {
    const given = givenInMoney(table, params, { currency: 'EUR' })
    expect(given).toEqual({ params, fit: { source: 'given' }, currency: 'EUR' })
    expect(Object.isFrozen(given.params)).toBe(true)
    expect(Object.keys(givenInMoney(table, params, {}))).toEqual(['params', 'fit'])
  })

  it.each([
    [givenInTime, { currency: 'EUR' }, 'options.currency: expected only the options timeUnit'],
    [givenInTime, { timeUnit: 'fortnight' }, 'options.timeUnit: expected one of'],
    [givenInMoney, { timeUnit: 'week' }, 'options.timeUnit: expected only the options currency'],
    [givenInMoney, { currency: 'euro' }, 'options.currency: expected'],
  ])('%o refuses %o', (given, options, message) => {
    expect(() => Reflect.apply(given, undefined, [table, params, options])).toThrow(message)
  })

  it('name what is wrong with the parameters', () => {
    for (const given of [givenInTime, givenInMoney]) {
      expect(() => given(table, { ...params, stages: 2.5 }, {})).toThrow(
        'params.stages: expected a whole number from 1 to 9, received 2.5 [OUT_OF_RANGE]',
      )
    }
  })
})

describe('codecOf', () => {
  const codec = codecOf('staged', 1, document => document['params'])

  it('is frozen and says what it reads', () => {
    expect(Object.isFrozen(codec) && Object.isFrozen(codec.migrations)).toBe(true)
    expect([codec.kind, codec.version, codec.migrations]).toEqual(['staged', 1, {}])
  })

  it('reads documents of its kind and version', () => {
    expect(reviveWith([codec], { kind: 'staged', version: 1, params })).toEqual(params)
    expect(() => reviveWith([codec], { kind: 'staged', version: 2, params })).toThrow('[UNSUPPORTED_VERSION]')
    expect(() => reviveWith([codec], { kind: 'other', version: 1, params })).toThrow('[UNKNOWN_DOCUMENT]')
  })
})

describe('paramsIn', () => {
  it('gives the parameters of a document, frozen copies of what may be from anywhere', () => {
    const found = paramsIn('staged', table, { kind: 'staged', params })
    expect(found).toEqual(params)
    expect(Object.isFrozen(found)).toBe(true)
  })

  it.each([
    [
      { kind: 'other', params },
      'model.kind: expected \'staged\', received "other". Read documents with reviveModel [INVALID_DOCUMENT]',
    ],
    [{ kind: 'staged', params: { ...params, rate: '1' } }, 'model.params.rate: expected a number, received "1"'],
    [{ kind: 'staged' }, 'model.params: expected an object, received undefined'],
    [undefined, 'model: expected an object, received undefined'],
  ])('%# is refused', (wrong, message) => {
    expect(() => paramsIn('staged', table, wrong)).toThrow(message)
  })
})
