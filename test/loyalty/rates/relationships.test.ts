import { describe, expect, it } from 'vitest'
import { expectRelationships, isClientOn } from '../../../src/loyalty/rates/relationships.js'
import { dayNumber } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { spells } from './book.js'

describe('expectRelationships', () => {
  it('joins spells that touch or overlap, in whatever order they come', () => {
    const of = expectRelationships(
      spells([
        ['B', '2022-01-01', '2022-06-01'],
        ['A', '2022-06-01', '2022-09-01'],
        ['A', '2021-01-01', '2022-06-01'],
        ['A', '2023-01-01', null],
        ['A', '2023-02-01', '2023-03-01'],
      ]),
    )
    expect(of.ids).toEqual(['B', 'A'])
    expect(Array.from(of.first)).toEqual([0, 1, 3])
    expect(of.start[1]).toBe(dayNumber('2021-01-01'))
    expect(of.end[1]).toBe(dayNumber('2022-09-01'))
    const on = (date: string) => isClientOn(of, 1, dayNumber(date))
    expect(
      ['2020-12-31', '2021-01-01', '2022-08-31', '2022-09-01', '2022-12-31', '2023-01-01', '2090-01-01'].map(on),
    ).toEqual([false, true, true, false, false, true, true])
  })

  it('numbers firms of a group together and others apart', () => {
    const rows = [
      ['A', '2022-01-01', null],
      ['B', '2022-01-01', null],
      ['C', '2022-01-01', null],
    ] as const
    const of = expectRelationships(spells(rows, ['x', null, 'x']))
    expect(of.clusters).toBe(2)
    expect(of.cluster[0]).toBe(of.cluster[2])
    expect(of.cluster[1]).not.toBe(of.cluster[0])
  })
})

it.each([
  [{ client: ['A'], start: ['2024-02-30'], end: [null] }, 'INVALID_DATE', 'relationships.start[0]'],
  [{ client: ['A'], start: ['2024-02-01'], end: ['2024-02-01'] }, 'OUT_OF_RANGE', 'relationships.end[0]'],
  [{ client: ['A'], start: ['2024-02-01'], end: [undefined] }, 'INVALID_DATE', 'relationships.end[0]'],
  [{ client: ['A', 'B'], start: ['2024-02-01'], end: [null, null] }, 'LENGTH_MISMATCH', 'relationships.start'],
  [{ client: [''], start: ['2024-02-01'], end: [null] }, 'INVALID_CLIENT', 'relationships.client[0]'],
  [{ client: [], start: [], end: [] }, 'EMPTY_INPUT', 'relationships.client'],
  [{ client: ['A'], start: ['2024-02-01'] }, 'MISSING_VALUE', 'relationships.end'],
  [{ client: ['A'], start: ['2024-02-01'], end: [null], ende: [] }, 'UNKNOWN_OPTION', 'relationships.ende'],
  [{ client: ['A'], start: ['2024-02-01'], end: [null], group: [{}] }, 'INVALID_TYPE', 'relationships.group[0]'],
  [
    { client: ['A', 'A'], start: ['2024-02-01', '2025-01-01'], end: [null, null], group: ['x', null] },
    'INCONSISTENT_HISTORY',
    'relationships.group[1]',
  ],
])('refuses %j', (columns, code, path) => {
  const given = JSON.parse(JSON.stringify(columns, (_, cell) => (cell === undefined ? 'nothing' : cell)))
  expect(thrown(() => expectRelationships(given))).toMatchObject({ code, path })
})

it('counts all bad cells and shows ten', () => {
  const client = Array.from({ length: 25 }, (_, i) => `c${i}`)
  const error = thrown(() =>
    expectRelationships({ client, start: client.map(() => 'soon'), end: client.map(() => null) }),
  )
  expect(error.issueCount).toBe(25)
  expect(error.issues).toHaveLength(10)
})
