import { describe, expect, it } from 'vitest'
import { masterScale, riskCoefficients } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const scale = masterScale.geometric({ grades: 5, best: 0.001, worst: 0.1 })

describe('riskCoefficients', () => {
  it('chooses the basis client by client', () => {
    const columns = { fulfilment: [0.9, 0.9, null], probabilityOfDefault: [0.01, null, null] }
    const { basis, grade, coefficient, coverage, known, adjustment } = riskCoefficients(columns, {
      scale,
      weights: { fulfilment: 1 },
    })
    expect(basis).toEqual(['probability-of-default', 'expert-score', 'expert-score'])
    expect(grade).toEqual(['3', null, null])
    expect([...coefficient]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.1, 14), 0.5])
    expect([...coverage]).toEqual([1, 1, 0])
    expect([...(known['fulfilment'] ?? [])]).toEqual([1, 1, 0])
    expect([...adjustment]).toEqual([expect.closeTo(0.4, 12), 0, 0])
  })

  it('reads columns with ranges', () => {
    const fulfilment = { value: [0.9, null], lower: [0.7, null], upper: [1, null] }
    const { lower, upper } = riskCoefficients({ fulfilment }, { weights: { fulfilment: 1 } })
    expect([...lower]).toEqual([0, 0])
    expect([...upper]).toEqual([expect.closeTo(0.3, 14), 1])
  })

  it('scores a million clients', () => {
    const rating = Float64Array.from({ length: 1e6 }, (_, i) => (i % 1000) / 999)
    const probabilityOfDefault = rating.map(one => one / 10)
    const { coefficient, upper } = riskCoefficients({ rating, probabilityOfDefault }, { scale })
    expect(coefficient).toHaveLength(1e6)
    expect(upper.every((one, row) => one >= coefficient[row]! && one <= 1)).toBe(true)
  })

  it.each([undefined, null, 5])('refuses %o for an end of ranges', lower => {
    const columns = { fulfilment: { value: [0.9], lower, upper: [1] } }
    const error = thrown(() => Reflect.apply(riskCoefficients, undefined, [columns]))
    expect([error.code, error.path]).toEqual(['INVALID_TYPE', 'columns.fulfilment.lower'])
  })

  it.each([
    ['EMPTY_INPUT', 'columns', {}],
    ['EMPTY_INPUT', 'columns', { rating: [] }],
    ['LENGTH_MISMATCH', 'columns.fulfilment', { rating: [1, 1], fulfilment: [1] }],
    ['UNKNOWN_OPTION', 'columns.colour', { colour: [1] }],
    ['OUT_OF_RANGE', 'columns.rating[1]', { rating: [1, Number.NaN] }],
    ['OUT_OF_RANGE', 'columns.probabilityOfDefault[0]', { probabilityOfDefault: [-0.1] }],
    ['MISSING_VALUE', 'options.scale', { probabilityOfDefault: [0.1] }],
  ] as const)('says %s at %s', (code, path, columns) => {
    const error = thrown(() => riskCoefficients(columns))
    expect([error.code, error.path]).toEqual([code, path])
  })
})
