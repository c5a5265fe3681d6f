import { describe, expect, it } from 'vitest'
import {
  byName,
  columnOf,
  expectCriteria,
  expectDirections,
  expectWeights,
  sharesOf,
  withoutPart,
} from '../../../src/statistics/composite/criteria.js'
import { thrown } from '../../errors/thrown.js'

describe('expectCriteria', () => {
  it('reads names and rows', () => {
    expect(expectCriteria({ a: [1, 2], b: Float64Array.of(3, 4) })).toEqual({ names: ['a', 'b'], rows: 2 })
  })

  it('names the cell that is no finite number', () => {
    const error = thrown(() => expectCriteria({ a: [1, 2], b: [3, Number.NaN] }))
    expect([error.code, error.path, error.issueCount]).toEqual(['OUT_OF_RANGE', 'columns.b[1]', 1])
    expect(thrown(() => expectCriteria({ a: [1], b: [3, 4] })).path).toBe('columns.b')
    expect(thrown(() => expectCriteria({ a: [] })).code).toBe('EMPTY_INPUT')
    expect(thrown(() => expectCriteria({})).code).toBe('EMPTY_INPUT')
  })
})

describe('columnOf', () => {
  it('finds a column or says which is missing', () => {
    expect(columnOf({ a: [1] }, 'a')).toEqual([1])
    expect(thrown(() => columnOf({ a: [1] }, 'b')).path).toBe('columns.b')
  })
})

describe('expectDirections', () => {
  it('takes what is not named for a benefit', () => {
    expect(expectDirections(undefined, ['a', 'b'])).toEqual(['benefit', 'benefit'])
    expect(expectDirections({ b: 'cost' }, ['a', 'b'])).toEqual(['benefit', 'cost'])
  })

  it('refuses a name that is no column', () => {
    const error = thrown(() => expectDirections({ c: 'cost' }, ['a', 'b']))
    expect([error.code, error.path]).toEqual(['UNKNOWN_OPTION', 'options.directions.c'])
  })
})

describe('expectWeights', () => {
  it('puts weights in the order of names', () => {
    expect([...expectWeights({ b: 0.75, a: 0.25 }, ['a', 'b'])]).toEqual([0.25, 0.75])
  })

  it('refuses weights that are no shares of these criteria', () => {
    expect(thrown(() => expectWeights({ a: 0.5, b: 0.4 }, ['a', 'b'])).message).toBe(
      'options.weights: expected weights that add up to 1, received 0.9. directWeights makes shares of points [OUT_OF_RANGE]',
    )
    expect(thrown(() => expectWeights({ a: 1 }, ['a', 'b'])).path).toBe('options.weights.b')
    expect(thrown(() => expectWeights({ a: 1.5, b: -0.5 }, ['a', 'b'])).path).toBe('options.weights.b')
    expect(thrown(() => expectWeights({ a: 1, c: 0 }, ['a'])).code).toBe('UNKNOWN_OPTION')
  })

  it('takes sums that differ from 1 by rounding', () => {
    expect([...expectWeights({ a: 0.1, b: 0.2, c: 0.7000000000000001 }, ['a', 'b', 'c'])]).toHaveLength(3)
  })
})

describe('sharesOf', () => {
  it('makes shares of amounts of any size', () => {
    expect(sharesOf(['a', 'b'], Float64Array.of(1e308, 1e308))).toEqual({ a: 0.5, b: 0.5 })
    expect(sharesOf(['a', 'b'], Float64Array.of(3e-320, 1e-320))).toEqual({ a: 0.75, b: 0.25 })
  })
})

it('byName puts values under names', () => {
  expect(byName(['a', 'b'], index => index)).toEqual({ a: 0, b: 1 })
})

it('withoutPart keeps proportions, or shares evenly among zeros', () => {
  expect([...withoutPart(Float64Array.of(0.5, 0.125, 0.375), 0)]).toEqual([0, 0.25, 0.75])
  expect([...withoutPart(Float64Array.of(1, 0, 0), 0)]).toEqual([0, 0.5, 0.5])
  expect([...withoutPart(Float64Array.of(1), 0)]).toEqual([0])
})

describe('names that every object has', () => {
  it('are criteria like others', () => {
    expect(expectDirections({ a: 'cost' }, ['a', 'constructor', '__proto__'])).toEqual(['cost', 'benefit', 'benefit'])
    expect(thrown(() => expectWeights({ a: 1 }, ['a', 'constructor']))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.weights.constructor',
    })
  })
})
