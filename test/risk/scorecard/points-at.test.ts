import { describe, expect, it } from 'vitest'
import { binLabel, placeOf, pointsAt, refuseColumn } from '../../../src/risk/scorecard/points-at.js'
import { readyScorecard } from '../../../src/risk/scorecard/ready.js'
import { thrown } from '../../errors/thrown.js'
import { smallCard } from './cards.js'

const [age, housing] = readyScorecard(smallCard()).characteristics as [never, never]

describe('the bin of a client', () => {
  it('is found, labelled and worth points', () => {
    const client = { age: 30, housing: 'tent' }
    expect(placeOf(age, client)).toBe(1)
    expect(binLabel(age, 1)).toBe('[26, 35)')
    expect(pointsAt(age, 1, client)).toBe(268)
    expect(placeOf(housing, client)).toBe(-1)
    expect(binLabel(housing, -1)).toBe('unseen')
    expect(placeOf(age, { age: undefined })).toBe(4)
  })

  it.each([
    [{}, 'MISSING_VALUE', 'client.age'],
    [{ age: Number.NaN }, 'OUT_OF_RANGE', 'client.age'],
    [{ age: '30' }, 'OUT_OF_RANGE', 'client.age'],
    [{ age: true }, 'INVALID_TYPE', 'client.age'],
    [{ age: new Date(0) }, 'INVALID_TYPE', 'client.age'],
  ])('of %o is refused', (client, code, path) => {
    expect(thrown(() => placeOf(age, client))).toMatchObject({ code, path })
  })

  it('a number among categories is refused too', () => {
    expect(thrown(() => placeOf(housing, { housing: 3 })).path).toBe('client.housing')
  })
})

describe('a bin without points', () => {
  it('is an error for a client, with what to do', () => {
    const strict = { ...(age as object), points: Float64Array.of(0, 1, 2, Number.NaN) } as never
    const { code, expected, hint } = thrown(() => pointsAt(strict, 2, { age: 40 }))
    expect([code, expected.includes('has none'), hint]).toEqual([
      'OUT_OF_RANGE',
      true,
      expect.stringContaining('unseen: 0'),
    ])
  })

  it('is an error of a column by its cells', () => {
    const columns = { age: [20, 30], housing: ['own', null] }
    const strict = { ...(housing as object), points: Float64Array.of(1, 2, 3, Number.NaN) } as never
    expect(thrown(() => refuseColumn(strict, columns)).path).toBe('columns.housing[1]')
    expect(thrown(() => refuseColumn(age, { age: [20, Number.NaN, Infinity] }))).toMatchObject({
      path: 'columns.age[1]',
      issueCount: 2,
    })
  })
})
