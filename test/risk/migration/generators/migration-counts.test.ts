import { describe, expect, it } from 'vitest'
import { readCounts } from '../../../../src/risk/migration/generators/migration-counts.js'
import { thrown } from '../../../errors/thrown.js'
import { MOVES_OF_2000 } from './matrices.js'

const said = (given: unknown): string => {
  // @ts-expect-error a caller without types
  const { code, path } = thrown(() => readCounts(given, 'counts'))
  return `${code} ${path}`
}

describe('readCounts', () => {
  it('knows who stays', () => {
    const { cells, total, stays, states } = readCounts(MOVES_OF_2000, 'counts')
    expect(states).toEqual(MOVES_OF_2000.states)
    expect(cells[9]).toBe(777)
    expect(total).toBe(6473)
    expect(Array.from(stays)).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('takes parts of clients', () => {
    expect(
      readCounts(
        {
          states: ['a', 'b'],
          counts: [
            [0.5, 0.25],
            [0, 1],
          ],
        },
        'counts',
      ).total,
    ).toBe(1.75)
  })

  it.each([
    [null, 'INVALID_TYPE counts'],
    [{}, 'INVALID_TYPE counts.states'],
    [{ states: ['a'] }, 'INVALID_TYPE counts.counts'],
    [{ states: ['a'], counts: [] }, 'LENGTH_MISMATCH counts.counts'],
    [{ states: ['a'], counts: [null] }, 'INVALID_TYPE counts.counts[0]'],
    [{ states: ['a', 'b'], counts: [[1, 2], [1]] }, 'LENGTH_MISMATCH counts.counts[1]'],
    [
      {
        states: ['a', 'b'],
        counts: [
          [1, 2],
          [-1, 0],
        ],
      },
      'OUT_OF_RANGE counts.counts[1][0]',
    ],
    [
      {
        states: ['a', 'b'],
        counts: [
          [1, '2'],
          [0, 0],
        ],
      },
      'INVALID_TYPE counts.counts[0][1]',
    ],
    [
      {
        states: ['a', 'b'],
        counts: [
          [0, 0],
          [0, 0],
        ],
      },
      'EMPTY_INPUT counts.counts',
    ],
    [
      {
        states: ['a', 'b'],
        counts: [
          [1e308, 1e308],
          [0, 0],
        ],
      },
      'EMPTY_INPUT counts.counts',
    ],
  ])('refuses %j', (given, expected) => {
    expect(said(given)).toBe(expected)
  })
})
