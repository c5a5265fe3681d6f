import { describe, expect, it } from 'vitest'
import { readReversed, readScale } from '../../../src/satisfaction/measurement/read-scale.js'
import { thrown } from '../../errors/thrown.js'

const SCALE = { lowest: 1, highest: 5 }

describe('readReversed', () => {
  it('counts from the other end, gaps stay gaps', () => {
    const { columns } = readReversed({ a: [1, 2, null, 5], b: [1, 2, 3, 4] }, ['a'], SCALE)
    expect(Array.from(columns[0]!)).toEqual([5, 4, Number.NaN, 1])
    expect(Array.from(columns[1]!)).toEqual([1, 2, 3, 4])
  })

  it('refuses a list that is none, a name that is none, and ends beyond what can be squared', () => {
    expect(thrown(() => readReversed({ a: [1] }, 'a', SCALE)).path).toBe('options.reversed')
    expect(thrown(() => readReversed({ a: [1] }, [1], SCALE)).path).toBe('options.reversed[0]')
    expect(thrown(() => readReversed({ a: [1] }, [], { lowest: 5, highest: 1 })).path).toBe('options.scale.highest')
    expect(thrown(() => readReversed({ a: [1] }, [], { lowest: 0, highest: 1e200 })).path).toBe('options.scale.highest')
  })
})

describe('readScale', () => {
  it('is listwise with the interval of Feldt unless told otherwise', () => {
    expect(readScale({ a: [1, 2] }, {})).toMatchObject({
      missing: 'listwise',
      interval: 'feldt',
      level: 0.95,
      hasClients: false,
    })
  })
})
