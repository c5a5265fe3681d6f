import { describe, expect, it } from 'vitest'
import { readCells } from '../../../src/records/rating-histories/read-cells.js'
import { checkRatings, namedStates } from '../../../src/records/rating-histories/read-ratings.js'
import { thrown } from '../../errors/thrown.js'

const OPTIONS = { states: ['A', 'B'], timeUnit: 'year', observedUntil: 5 } as const

describe('reading ratings', () => {
  it('makes numbers of cells without touching what came', () => {
    const given = { client: Int32Array.of(1, 1), time: Float64Array.of(1, 2), rating: Int32Array.of(0, 1) }
    const cells = readCells(given, 'data', ['client', 'rating'])
    const { client, time, states } = checkRatings(cells, ['rating'], namedStates(OPTIONS, []), OPTIONS, true)
    expect([client, time, states]).toEqual([given.client, given.time, [given.rating]])
    expect([time === given.time, states[0] === given.rating]).toEqual([false, false])
  })

  it('gathers faults of all columns', () => {
    const cells = readCells([{ client: null, time: 9, rating: 'C' }], 'data', ['client', 'rating'])
    const error = thrown(() => checkRatings(cells, ['rating'], namedStates(OPTIONS, []), OPTIONS, true))
    expect(error.issues.map(({ path }) => path)).toEqual(['data[0].client', 'data[0].time', 'data[0].rating'])
  })

  it('names the states that mean something', () => {
    expect(namedStates({ states: ['A', 'D'], defaultState: 'D' }, [])).toEqual({
      states: ['A', 'D'],
      defaultState: 'D',
    })
  })
})
