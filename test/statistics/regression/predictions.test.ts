import { describe, expect, it } from 'vitest'
import { linearPredictor, regressionPredictions } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const logistic = { kind: 'logistic-regression', intercept: 1, coefficients: { a: 2, b: -1 } } as const
const poisson = { kind: 'poisson-regression', coefficients: { a: 1 } } as const

describe('linearPredictor', () => {
  it('is the sum, in any order of columns, others aside', () => {
    expect(linearPredictor(logistic, { z: ['x'].map(Number), b: [1, 2], a: [0, 3] })).toEqual(Float64Array.of(0, 5))
  })

  it('has offset and exposure', () => {
    expect(linearPredictor(logistic, { a: [0], b: [0] }, { offset: [3] })).toEqual(Float64Array.of(4))
    expect(linearPredictor(poisson, { a: [2] }, { exposure: [1] })).toEqual(Float64Array.of(2))
    const none = { kind: 'poisson-regression', intercept: 2, coefficients: {} } as const
    expect(linearPredictor(none, {}, { exposure: [1, 1] })).toEqual(Float64Array.of(2, 2))
    expect(thrown(() => linearPredictor(none, {})).code).toBe('EMPTY_INPUT')
  })

  it('names what is missing or wrong', () => {
    expect(thrown(() => linearPredictor(logistic, { a: [1] }))).toMatchObject({
      code: 'COLUMN_NOT_FOUND',
      path: 'columns.b',
    })
    expect(thrown(() => linearPredictor(logistic, { b: [1] })).path).toBe('columns.a')
    expect(thrown(() => linearPredictor(logistic, { a: [1], b: [1, 2] }))).toMatchObject({ code: 'LENGTH_MISMATCH' })
    expect(thrown(() => linearPredictor(logistic, { a: [1], b: [Number.NaN] })).path).toBe('columns.b[0]')
    expect(thrown(() => linearPredictor(logistic, { a: [1], b: [1] }, { exposure: [1] })).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => linearPredictor(poisson, { a: [1] }, { exposure: [-1] })).path).toBe('options.exposure[0]')
    expect(thrown(() => linearPredictor(JSON.parse('{ "kind": "probit" }'), {})).path).toBe('regression.kind')
  })
})

describe('regressionPredictions', () => {
  it('is a probability within 0 and 1 however far out', () => {
    const told = regressionPredictions(logistic, { a: [0, 500, -500, -20], b: [1, 0, 0, 1] })
    expect(Array.from(told.subarray(0, 3))).toEqual([0.5, 1, 0])
    expect(told[3]).toBeCloseRelative(Math.exp(-40), 1e-12)
  })

  it('is a count, the largest double at most, or the value itself', () => {
    expect(regressionPredictions(poisson, { a: [0, 1000] })).toEqual(Float64Array.of(1, Number.MAX_VALUE))
    const line = { kind: 'linear-regression', intercept: 1, coefficients: { a: 2 } } as const
    expect(regressionPredictions(line, { a: [3] })).toEqual(Float64Array.of(7))
  })
})

describe('a regression from JSON', () => {
  it.each([Number.NaN, Infinity, '1', null, [2], 10n])('has no coefficient %s', wrong => {
    const of = (fields: object): ReturnType<typeof thrown> =>
      thrown(() => regressionPredictions(Object.assign({ ...logistic }, fields), { a: [1], b: [1] }))
    expect(of({ intercept: wrong }).path).toBe('regression.intercept')
    expect(of({ coefficients: { a: 1, b: wrong } }).path).toBe('regression.coefficients.b')
  })

  it('finds no column that every object has', () => {
    const named = { kind: 'linear-regression', coefficients: { constructor: 1 } as Record<string, number> } as const
    expect(thrown(() => linearPredictor(named, { a: [1] })).code).toBe('COLUMN_NOT_FOUND')
  })

  it('is not told of rows whose sum no double holds', () => {
    const steep = { kind: 'linear-regression', coefficients: { a: 1e300, b: -1e300 } } as const
    expect(thrown(() => linearPredictor(steep, { a: [1, 1e300], b: [1, 1e300] }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'columns, row 1',
    })
  })

  it('wants a column as long as columns can be', () => {
    for (const length of [-1, Infinity, 1.5]) {
      const a = Object.assign(Object.create(null), { length })
      expect(thrown(() => linearPredictor(poisson, { a })).path).toBe('columns.a')
    }
  })
})
