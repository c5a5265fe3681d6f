import { describe, expect, it } from 'vitest'
import { DROP_REASONS, reviveFields, WARNING_CODES, whole } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'
import { fitted, report, table } from './sample.js'

type Json = Record<string, unknown>
const document = (change: Json = {}): Json => ({ ...structuredClone(fitted()), ...change })
const withFit = (change: Json): Json => document({ fit: { ...structuredClone(report), ...change } })
const message = (json: Json): string => thrown(() => reviveFields(table, json)).message

describe('the fields of a document', () => {
  it('come back as they were', () => {
    const { madeBy, timeUnit, params, fit } = fitted()
    expect(reviveFields(table, document({}))).toEqual({ madeBy, timeUnit, params, fit })
    expect(reviveFields(table, withFit({})).fit).toEqual(report)
  })

  it('hold the currency of amounts where there is one', () => {
    expect(reviveFields(table, document({ currency: 'CNY' }))).toHaveProperty('currency', 'CNY')
    expect(reviveFields(table, document({}))).not.toHaveProperty('currency')
    expect(message(document({ currency: 'yuan' }))).toBe(
      'document.currency: expected an ISO 4217 code of three capital letters, received "yuan" [INVALID_TYPE]',
    )
  })

  it('are refused where a document does not hold them: a misspelt field is no default', () => {
    expect(() => reviveFields(table, document({ timeunit: 'week' }))).toThrow('document.timeunit: expected')
    expect(() => reviveFields(table, withFit({ standarderrors: 1 }))).toThrow('document.fit.standarderrors: expected')
  })

  it('report on the parameters that were estimated, where a whole number was not', () => {
    const withStages = { k: whole('stages', { least: 1, most: 24 }), ...table }
    const { params } = fitted()
    const json = document({ params: { k: 2, ...params } })
    expect(reviveFields(withStages, json, table)).toMatchObject({ params: { k: 2, ...params }, fit: report })
    expect(thrown(() => reviveFields(withStages, json)).path).toBe('document.fit.aic')
  })

  it('may lack what a document may lack', () => {
    const { timeUnit: _, ...unitless } = document({ fit: { source: 'given', extra: 1 } })
    const fields = reviveFields(table, unitless)
    expect(Object.keys(fields)).toEqual(['madeBy', 'params', 'fit'])
    expect(fields.fit).toEqual({ source: 'given' })
    const { standardErrors: _1, covariance: _2, conditionNumber: _3, ...fit } = report
    expect(Object.keys(reviveFields(table, document({ fit })).fit)).toEqual(Object.keys(fit))
  })

  it('take every warning and every reason this version writes', () => {
    const warnings = WARNING_CODES.map(code => ({ code, message: '' }))
    const dropped = DROP_REASONS.map((reason, count) => ({ reason, count }))
    expect(reviveFields(table, withFit({ warnings, dropped })).fit).toEqual({ ...report, warnings, dropped })
  })
})

describe('a broken field is named', () => {
  it.each([
    [document({ madeBy: undefined }), 'document.madeBy: expected text, received undefined [INVALID_TYPE]'],
    [document({ madeBy: 1 }), 'document.madeBy: expected text, received 1 [INVALID_TYPE]'],
    [
      document({ timeUnit: 'weeks' }),
      `document.timeUnit: expected one of 'day', 'week', 'month', 'year', received "weeks" [OUT_OF_RANGE]`,
    ],
    [
      document({ timeUnit: null }),
      `document.timeUnit: expected one of 'day', 'week', 'month', 'year', received null [OUT_OF_RANGE]`,
    ],
    [document({ params: null }), 'document.params: expected an object, received null [INVALID_TYPE]'],
    [
      document({ params: { rate: 1 } }),
      'document.params.shape: expected a number > 0, received undefined [MISSING_VALUE]',
    ],
    [
      document({ params: { rate: null, shape: 1 } }),
      'document.params.rate: expected a number, received null [INVALID_TYPE]',
    ],
    [
      document({ params: { rate: 1, shape: 0 } }),
      'document.params.shape: expected a number > 0, received 0 [OUT_OF_RANGE]',
    ],
    [
      document({ params: { rate: 1, shape: 1, size: 1 } }),
      'document.params.size: expected only the options rate, shape, received "size" [UNKNOWN_OPTION]',
    ],
    [document({ fit: undefined }), 'document.fit: expected an object, received undefined [INVALID_TYPE]'],
    [
      document({ fit: { source: 'guessed' } }),
      `document.fit.source: expected 'likelihood' or 'given', received "guessed" [INVALID_DOCUMENT]`,
    ],
  ])('%#: %o', (json, text) => {
    expect(message(json)).toBe(text)
  })

  it.each([
    ['converged', 'yes', 'true or false, received "yes" [INVALID_TYPE]'],
    ['converged', null, 'true or false, received null [INVALID_TYPE]'],
    ['iterations', 1.5, 'a whole number >= 0, received 1.5 [OUT_OF_RANGE]'],
    ['iterations', undefined, 'a number, received undefined [INVALID_TYPE]'],
    ['evaluations', -1, 'a whole number >= 0, received -1 [OUT_OF_RANGE]'],
    ['observations', 0, 'a number > 0, received 0 [OUT_OF_RANGE]'],
    ['logLikelihood', null, 'a number, received null [INVALID_TYPE]'],
    ['aic', 'x', 'a number, received "x" [INVALID_TYPE]'],
    ['bic', Number.NaN, 'a finite number, received NaN [OUT_OF_RANGE]'],
    ['conditionNumber', null, 'a number, received null [INVALID_TYPE]'],
    ['standardErrors', [1, 2], 'an object, received an array of 2 [INVALID_TYPE]'],
    ['covariance', {}, 'an array, received an object with keys (none) [INVALID_TYPE]'],
    ['covariance', [[1, 2]], '2 rows, received an array of 1 [LENGTH_MISMATCH]'],
    [
      'covariance',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      '2 rows, received an array of 3 [LENGTH_MISMATCH]',
    ],
    ['warnings', undefined, 'an array, received undefined [INVALID_TYPE]'],
    ['dropped', 'none', 'an array, received "none" [INVALID_TYPE]'],
  ])('fit.%s: %o', (field, value, text) => {
    expect(message(withFit({ [field]: value }))).toBe(`document.fit.${field}: expected ${text}`)
  })

  it.each([
    [
      { standardErrors: { rate: 1 } },
      'standardErrors.shape: expected a number > 0, received undefined [MISSING_VALUE]',
    ],
    [
      { standardErrors: { rate: -1, shape: 1 } },
      'standardErrors.rate: expected a number > 0, received -1 [OUT_OF_RANGE]',
    ],
    [{ covariance: [[1, 2], 3] }, 'covariance[1]: expected an array, received 3 [INVALID_TYPE]'],
    [{ covariance: [[1, 2], [3]] }, 'covariance[1]: expected 2 numbers, received an array of 1 [LENGTH_MISMATCH]'],
    [
      {
        covariance: [
          [1, 2],
          [3, null],
        ],
      },
      'covariance[1][1]: expected a number, received null [INVALID_TYPE]',
    ],
    [{ warnings: [null] }, 'warnings[0]: expected an object, received null [INVALID_TYPE]'],
    [
      { warnings: [report.warnings[0], { code: 'NEW', message: '' }] },
      'warnings[1].code: expected a known warning code, received "NEW" [INVALID_DOCUMENT]',
    ],
    [{ warnings: [{ code: 'FLAT_RIDGE' }] }, 'warnings[0].message: expected text, received undefined [INVALID_TYPE]'],
    [
      { warnings: [{ code: 'FLAT_RIDGE', message: '', path: 1 }] },
      'warnings[0].path: expected text, received 1 [INVALID_TYPE]',
    ],
    [{ dropped: [7] }, 'dropped[0]: expected an object, received 7 [INVALID_TYPE]'],
    [
      { dropped: [report.dropped[0], { reason: 'lost', count: 1 }] },
      'dropped[1].reason: expected a known reason, received "lost" [INVALID_DOCUMENT]',
    ],
    [
      { dropped: [{ reason: 'refund', count: -1 }] },
      'dropped[0].count: expected a whole number >= 0, received -1 [OUT_OF_RANGE]',
    ],
  ])('within the report: %o', (change, text) => {
    expect(message(withFit(change))).toBe(`document.fit.${text}`)
  })
})

describe('fields that contradict each other', () => {
  const cell = (below: number) => [
    [1, 0.25],
    [below, 1],
  ]

  it.each([
    [{ aic: report.aic + 0.001 }, 'aic: expected 19168.8584134, as logLikelihood says, received 19168.8594134'],
    [{ bic: report.aic }, 'bic: expected 19180.388703205874, as logLikelihood says, received 19168.8584134'],
    [
      { covariance: cell(0.2500001) },
      'covariance[1][0]: expected 0.25, as a covariance is symmetric, received 0.2500001',
    ],
    [{ covariance: cell(-0.25) }, 'covariance[1][0]: expected 0.25, as a covariance is symmetric, received -0.25'],
  ])('%o', (change, text) => {
    expect(message(withFit(change))).toBe(`document.fit.${text} [INVALID_DOCUMENT]`)
  })

  it('are no contradiction where JSON was written with ten digits', () => {
    const rounded = { aic: Number(report.aic.toPrecision(10)), bic: Number(report.bic.toPrecision(10)) }
    const fields = { ...rounded, covariance: cell(0.25 + 1e-11) }
    expect(reviveFields(table, withFit(fields)).fit).toEqual({ ...report, ...fields })
  })
})
