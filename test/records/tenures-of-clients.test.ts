import { describe, expect, it } from 'vitest'
import { tenuresFromCohorts, tenuresOfClients } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

describe('tenures of single clients', () => {
  it('are counted, in any order', () => {
    const { clients, tenure, lost, active } = tenuresOfClients({
      tenure: [5, 1, 1, 0, 5, 5],
      ended: [false, true, 1, 0, true, 0],
      weight: Float64Array.of(1, 2, 0.5, 4, 1, 1),
    })
    expect({ clients, tenure, lost, active }).toEqual({
      clients: 9.5,
      tenure: [0, 1, 5],
      lost: [0, 2.5, 1],
      active: [4, 0, 2],
    })
  })

  it('are what a cohort table says of the same clients', () => {
    const single = tenuresOfClients({ tenure: [1, 1, 2, 3, 3], ended: Uint8Array.of(1, 1, 1, 1, 0) })
    expect(single).toEqual(tenuresFromCohorts({ remaining: [5, 3, 2, 1] }))
  })

  it.each([
    [{ tenure: [1, 0], ended: [true, true] }, 'OUT_OF_RANGE', 'columns.tenure[1]'],
    [{ tenure: [1.5], ended: [true] }, 'OUT_OF_RANGE', 'columns.tenure[0]'],
    [{ tenure: [1e7], ended: [true] }, 'OUT_OF_RANGE', 'columns.tenure[0]'],
    [{ tenure: [1], ended: [2] }, 'OUT_OF_RANGE', 'columns.ended[0]'],
    [{ tenure: [1], ended: [true], weight: [0] }, 'OUT_OF_RANGE', 'columns.weight[0]'],
    [{ tenure: [1], ended: [true], weight: [Infinity] }, 'OUT_OF_RANGE', 'columns.weight[0]'],
    [{ tenure: [1, 2], ended: [true] }, 'LENGTH_MISMATCH', 'columns.ended'],
    [{ tenure: [1], ended: [true], weight: [1, 1] }, 'LENGTH_MISMATCH', 'columns.weight'],
    [{ tenure: [], ended: [] }, 'EMPTY_INPUT', 'columns.tenure'],
  ])('%j are refused', (columns, code, path) => {
    expect(thrown(() => tenuresOfClients(columns))).toMatchObject({ code, path })
  })

  it('name what is missing or unknown, and count all faults', () => {
    expect(() => tenuresOfClients(JSON.parse('{"tenure":[1]}'))).toThrow('MISSING_VALUE')
    expect(() => tenuresOfClients(JSON.parse('{"tenure":1,"ended":[1]}'))).toThrow('INVALID_TYPE')
    expect(() => tenuresOfClients(JSON.parse('{"tenure":[1],"ended":[1],"end":[1]}'))).toThrow('UNKNOWN_OPTION')
    const error = thrown(() => tenuresOfClients({ tenure: [-1, 0.5], ended: [3, true] }))
    expect(error).toMatchObject({ issueCount: 3 })
  })
})
