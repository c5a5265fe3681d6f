import { describe, expect, it } from 'vitest'
import { clientParts } from '../../../src/lifetime/inference/client-parts.js'
import { customerBaseFromPatterns, customerBaseFromSummary, selectClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = {
  ids: ['a', 'b', 'c', 'd', 'e'],
  frequency: [0, 1, 2, 3, 4],
  recency: [0, 1, 2, 3, 4],
  age: [9, 9, 9, 9, 9],
}
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-06-30' })
const rowsOf = (of: typeof base, most: number): number[][] =>
  Array.from(clientParts(of, most), ({ rows }) => Array.from(rows))

describe('clientParts', () => {
  it('is the base itself where it is small enough', () => {
    const [part, ...more] = clientParts(base, 5)
    expect(part!.base).toBe(base)
    expect(more).toEqual([])
  })

  it('cuts a base into parts of so many clients, with their ids', () => {
    expect(rowsOf(base, 2)).toEqual([[0, 1], [2, 3], [4]])
    expect(Array.from(clientParts(base, 2), part => part.base.ids)).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  })

  it('keeps the rows of one id together, in their order', () => {
    const again = selectClients(base, [2, 0, 2, 1, 2, 0])
    expect(rowsOf(again, 2)).toEqual([[0, 2, 4], [1, 5], [3]])
    expect(rowsOf(again, 10)).toEqual([[0, 2, 4, 1, 5, 3]])
  })

  it('writes out rows that stand for many clients', () => {
    const { frequency, recency, age } = columns
    const options = { timeUnit: 'week', observedUntil: '2024-06-30' } as const
    const weighted = customerBaseFromPatterns({ frequency, recency, age, weight: [1, 3, 1, 1, 2] }, options)
    const parts = Array.from(clientParts(weighted, 4))
    expect(parts.map(({ rows }) => Array.from(rows))).toEqual([
      [0, 1, 1, 1],
      [2, 3, 4, 4],
    ])
    expect(parts.map(part => Array.from(part.base.frequency))).toEqual([
      [0, 1, 1, 1],
      [2, 3, 4, 4],
    ])
    const half = customerBaseFromPatterns({ frequency, recency, age, weight: [1, 1, 0.5, 1, 1] }, options)
    expect(thrown(() => rowsOf(half, 4)).path).toBe('base.weight[2]')
  })
})
