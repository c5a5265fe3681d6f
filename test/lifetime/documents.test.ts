import { describe, expect, it } from 'vitest'
import { codecOf, givenInMoney, givenInTime, paramsIn, sealed } from '../../src/lifetime/documents.js'
import type { LikelihoodReport } from '../../src/model/index.js'
import { positive, reviveWith, whole } from '../../src/model/index.js'

const estimated = { rate: positive('purchases in a unit of time') }
const parameters = { stages: whole('stages of each purchase', { least: 1, most: 9 }), ...estimated }
const FORMAT = { kind: 'staged', version: 3, parameters, estimated } as const
const params = { stages: 2, rate: 0.5 }
const report: LikelihoodReport<{ readonly rate: number }> = {
  source: 'likelihood',
  converged: true,
  iterations: 4,
  evaluations: 6,
  observations: 1,
  logLikelihood: -3,
  aic: 8,
  bic: 6,
  standardErrors: { rate: 0.1 },
  warnings: [],
  dropped: [],
}

describe('given parameters', () => {
  it('become a frozen document, in a unit of time or without one', () => {
    const model = givenInTime(FORMAT, params, { timeUnit: 'week' })
    expect(model).toMatchObject({ kind: 'staged', version: 3, timeUnit: 'week', params, fit: { source: 'given' } })
    expect(Object.isFrozen(model) && Object.isFrozen(model.params)).toBe(true)
    expect(Object.keys(givenInTime(FORMAT, params, {}))).toEqual(['kind', 'version', 'madeBy', 'params', 'fit'])
  })

  it('become one in a currency, or without one', () => {
    expect(givenInMoney(FORMAT, params, { currency: 'EUR' }).currency).toBe('EUR')
    expect(Object.keys(givenInMoney(FORMAT, params, {}))).toEqual(['kind', 'version', 'madeBy', 'params', 'fit'])
  })

  it.each([
    [givenInTime, { currency: 'EUR' }, 'options.currency: expected only the options timeUnit'],
    [givenInTime, { timeUnit: 'fortnight' }, 'options.timeUnit: expected one of'],
    [givenInMoney, { timeUnit: 'week' }, 'options.timeUnit: expected only the options currency'],
    [givenInMoney, { currency: 'euro' }, 'options.currency: expected'],
  ])('%o refuses %o', (given, options, message) => {
    expect(() => Reflect.apply(given, undefined, [FORMAT, params, options])).toThrow(message)
  })

  it('name what is wrong with the parameters', () => {
    for (const given of [givenInTime, givenInMoney]) {
      expect(() => given(FORMAT, { ...params, stages: 2.5 }, {})).toThrow(
        'params.stages: expected a whole number from 1 to 9, received 2.5 [OUT_OF_RANGE]',
      )
    }
  })
})

describe('codecOf', () => {
  const codec = codecOf(FORMAT)

  it('is frozen and says what it reads', () => {
    expect(Object.isFrozen(codec) && Object.isFrozen(codec.migrations)).toBe(true)
    expect([codec.kind, codec.version, codec.migrations]).toEqual(['staged', 3, {}])
  })

  it('reads back what was given, and a report on the parameters that were estimated', () => {
    for (const model of [givenInTime(FORMAT, params, { timeUnit: 'day' }), sealed(FORMAT, { params, fit: report })]) {
      const json = JSON.stringify(model)
      expect(JSON.stringify(reviveWith([codec], json))).toBe(json)
    }
    const onAll = { ...report, standardErrors: { stages: 1, rate: 0.1 } }
    const json = JSON.stringify({ ...sealed(FORMAT, { params, fit: report }), fit: onAll })
    expect(() => reviveWith([codec], json)).toThrow('document.fit.standardErrors.stages')
  })
})

describe('paramsIn', () => {
  const model = givenInTime(FORMAT, params, {})

  it('gives the parameters of a document, also of one that skipped revival', () => {
    expect(paramsIn(FORMAT, model)).toEqual(params)
    expect(paramsIn(FORMAT, JSON.parse(JSON.stringify(model)))).toEqual(params)
  })

  it.each([
    [
      { ...model, kind: 'other' },
      'model.kind: expected \'staged\', received "other". Read documents with reviveModel [INVALID_DOCUMENT]',
    ],
    [{ ...model, params: { ...params, rate: '1' } }, 'model.params.rate: expected a number, received "1"'],
    [undefined, 'model: expected an object, received undefined'],
  ])('%# is refused', (wrong, message) => {
    expect(() => paramsIn(FORMAT, wrong)).toThrow(message)
  })
})

describe('sealed', () => {
  it('keeps the report, the unit and who made it', () => {
    const model = sealed(FORMAT, { params, fit: report, timeUnit: 'month', madeBy: 'clientele 0.0.9' })
    expect(model).toMatchObject({
      kind: 'staged',
      version: 3,
      madeBy: 'clientele 0.0.9',
      timeUnit: 'month',
      fit: report,
    })
  })
})
