import { describe, expect, it } from 'vitest'
import { columnOf, isColumns, sizeOf } from '../../../src/risk/scorecard/clients.js'
import { thrown } from '../../errors/thrown.js'

describe('what was given', () => {
  it('is columns if any characteristic is one', () => {
    expect(isColumns({ age: [1], housing: null }, ['housing', 'age'])).toBe(true)
    expect(isColumns({ age: Float64Array.of(1) }, ['age'])).toBe(true)
    expect(isColumns({ age: null, housing: 'own', tags: ['a'] }, ['age', 'housing'])).toBe(false)
  })

  it('is refused where it is no object', () => {
    expect(thrown(() => isColumns([1] as never, ['age'])).code).toBe('INVALID_TYPE')
  })
})

describe('columns', () => {
  it('have one length', () => {
    expect(sizeOf({ age: [1, 2], housing: ['own', null] }, ['age', 'housing'])).toBe(2)
    const { code, path } = thrown(() => sizeOf({ age: [1, 2], housing: ['own'] }, ['age', 'housing']))
    expect([code, path]).toEqual(['LENGTH_MISMATCH', 'columns.housing'])
  })

  it('are there, and are columns', () => {
    expect(columnOf({ age: [1, 2] }, 'age')).toEqual([1, 2])
    expect(thrown(() => columnOf({ age: [1] }, 'income'))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'columns.income',
    })
    expect(thrown(() => columnOf({ age: 3 as never }, 'age'))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'columns.age',
    })
  })
})

it('takes no column whose length is no count', () => {
  for (const length of [1.5, -1, Number.NaN, Infinity]) {
    expect(thrown(() => columnOf({ age: { length } }, 'age'))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'columns.age',
    })
  }
})
