import { describe, expect, it } from 'vitest'
import { checkRows, numbersOf, OUTCOME_RULES } from '../../../src/statistics/regression/checked-rows.js'
import { thrown } from '../../errors/thrown.js'

const check = (beside = {}) => checkRows({ a: [1, 2, 3], b: [4, 5, 6] }, [0, 1, 1], OUTCOME_RULES.logistic, beside)

describe('checkRows', () => {
  it('keeps all rows, or those of a weight above 0', () => {
    expect(check()).toEqual({
      names: ['a', 'b'],
      columns: [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)],
      outcomes: Float64Array.of(0, 1, 1),
      rows: 3,
    })
    expect(check({ weights: [1, 0, 2] })).toMatchObject({ kept: Int32Array.of(0, 2), rows: 2 })
    expect(check({ weights: [1, 1, 2] })).not.toHaveProperty('kept')
    expect(thrown(() => check({ weights: [0, 0, 0] }))).toMatchObject({ code: 'NO_DATA', path: 'options.weights' })
  })

  it('adds the logarithm of the exposure to the offset', () => {
    expect(check({ exposure: [1, Math.E, 1] }).offset).toEqual(Float64Array.of(0, 1, 0))
    expect(check({ exposure: [1, Math.E, 1], offset: [1, 2, 3] }).offset).toEqual(Float64Array.of(1, 3, 3))
    expect(thrown(() => check({ exposure: [1, 0, 1] })).path).toBe('options.exposure[1]')
  })

  it('wants equal lengths', () => {
    expect(thrown(() => check({ offset: [1] }))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'options.offset' })
    expect(thrown(() => checkRows({ a: [1] }, [], OUTCOME_RULES.linear, {})).code).toBe('EMPTY_INPUT')
    expect(thrown(() => checkRows(JSON.parse('[]'), [1], OUTCOME_RULES.linear, {})).path).toBe('columns')
  })
})

describe('numbersOf', () => {
  it('reads doubles where they are, and copies the rest', () => {
    const doubles = Float64Array.of(1, 2)
    expect(numbersOf(doubles, 'x')).toBe(doubles)
    expect(numbersOf(Int8Array.of(1, 2), 'x')).toEqual(doubles)
  })

  it('names the first ten bad cells with what to do, and counts all', () => {
    const cells = Array.from({ length: 20 }, () => Number.NaN)
    const error = thrown(() => numbersOf([1, ...cells], 'columns.age'))
    expect(error).toMatchObject({ path: 'columns.age[1]', issueCount: 20 })
    expect(error.issues).toHaveLength(10)
    expect(error.hint).toBe('Fill what is missing, or leave such rows out')
    expect(thrown(() => numbersOf(Float64Array.of(1, Infinity), 'x'))).toMatchObject({ path: 'x[1]' })
    expect(thrown(() => numbersOf(Float64Array.of(1, Infinity), 'x'))).not.toHaveProperty('hint')
    expect(thrown(() => numbersOf(JSON.parse('["3"]'), 'x')).received).toBe('"3"')
    expect(thrown(() => numbersOf(JSON.parse('"3"'), 'x')).code).toBe('INVALID_TYPE')
    expect(thrown(() => numbersOf(JSON.parse('{}')['x'], 'x')).code).toBe('MISSING_VALUE')
  })
})
