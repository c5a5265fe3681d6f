import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StateSpells } from '../../../src/statistics/index.js'
import { aalenJohansen, cohortMatrix } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const STATES = ['A', 'B', 'D']

/**
 * Lando and Skødeberg (2002), section 3: ten firms of A, ten of B, one year. One goes from A to B after one month, one from B to A
 * after two, one of B defaults after six.
 */
const YEAR: StateSpells = columnsOf([
  ...Array.from({ length: 9 }, () => [0, -1, 0, 1] as const),
  ...Array.from({ length: 8 }, () => [1, -1, 0, 1] as const),
  [0, 1, 0, 1 / 12],
  [1, -1, 1 / 12, 1],
  [1, 0, 0, 2 / 12],
  [0, -1, 2 / 12, 1],
  [1, 2, 0, 6 / 12],
])

describe('the Aalen-Johansen estimate', () => {
  it('is that of Lando and Skødeberg worked by hand: 10 and 10, then 9 and 11, then 10 and 10 at risk', () => {
    const { matrix, moves, timeAtRisk, moments, unobserved, partlyObserved } = aalenJohansen(STATES, YEAR)
    expect(matrix.rows[0]).toEqual(close([10 / 11, (0.9 / 11) * 1, 0.1 / 11]))
    expect(matrix.rows[1]).toEqual(close([1 / 11, 9 / 11, 1 / 11]))
    expect(matrix.rows[2]).toEqual([0, 0, 1])
    expect(moves).toEqual([
      [0, 1, 0],
      [1, 0, 1],
      [0, 0, 0],
    ])
    expect(timeAtRisk).toEqual(close([9 + 1 / 12 + 10 / 12, 8 + 11 / 12 + 2 / 12 + 6 / 12, 0]))
    expect([moments, unobserved, partlyObserved]).toEqual([3, ['D'], []])
  })

  it('is Kaplan and Meier’s of two states, with Greenwood’s variance', () => {
    // Freireich's 21 patients on 6-MP (Gehan 1965), the standard example: 0.4482 after 23 weeks, standard error 0.1346.
    const times = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    const spells = columnsOf(times.map((time, i) => [0, i < 9 ? 1 : -1, 0, time] as const))
    const { path, matrix } = aalenJohansen(['in remission', 'relapsed'], spells, { times: [6, 10, 23] })
    expect(path.map(({ matrix: at }) => at.rows[0]![0]!.toFixed(4))).toEqual(['0.8571', '0.7529', '0.4482'])
    expect(path.map(({ standardErrors }) => standardErrors[0]![0]!.toFixed(4))).toEqual(['0.0764', '0.0963', '0.1346'])
    expect(matrix.rows[0]![0]!.toFixed(4)).toBe('0.4482')
  })

  it('gives cumulative incidences of competing endings, and those who enter late count from then on', () => {
    // At 2: one of 4; at 3: one of 3 (the late one is in); at 5: one of 2.
    const spells = columnsOf([
      [0, 1, 0, 2],
      [0, 2, 0, 3],
      [0, -1, 0, 4],
      [0, -1, 0, 2],
      [0, 1, 2, 5],
      [0, -1, 4, 6],
    ])
    const { path } = aalenJohansen(['on', 'repaid', 'default'], spells, { times: [2, 3, 5] })
    expect(path[0]!.matrix.rows[0]).toEqual(close([3 / 4, 1 / 4, 0]))
    expect(path[1]!.matrix.rows[0]).toEqual(close([1 / 2, 1 / 4, 1 / 4]))
    expect(path[2]!.matrix.rows[0]).toEqual(close([1 / 4, 1 / 2, 1 / 4]))
  })

  it('moves all of one moment at once: who arrives at a moment does not go on at it', () => {
    const spells = columnsOf([
      [0, 1, 0, 1],
      [1, 2, 0, 1],
      [1, -1, 0, 1],
    ])
    const { matrix, covariances } = aalenJohansen(STATES, spells)
    expect(matrix.rows[0]).toEqual([0, 1, 0])
    expect(matrix.rows[1]).toEqual([0, 0.5, 0.5])
    expect(covariances[1]![1]).toEqual(close([0, 1 / 8, -1 / 8]))
  })

  it('of one moment and nobody censored is the matrix of counts with its intervals', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 60 }), cells => {
        const spells = columnsOf(cells.map(([from, to]) => [from, from === to ? -1 : to, 0, 1] as const))
        const counts = STATES.map((_, i) => STATES.map((_u, j) => cells.filter(([a, b]) => a === i && b === j).length))
        for (const method of ['wilson', 'clopper-pearson', 'goodman'] as const) {
          const exact = aalenJohansen(STATES, spells, { method })
          const counted = cohortMatrix(STATES, [counts], { method })
          for (const [i, row] of counted.matrix.rows.entries()) {
            expect(exact.matrix.rows[i]).toEqual(close(row))
            for (const [j, { lower, upper }] of counted.intervals[i]!.entries()) {
              expect(exact.intervals[i]![j]!.lower).toBeCloseTo(lower, 10)
              expect(exact.intervals[i]![j]!.upper).toBeCloseTo(upper, 10)
            }
          }
          expect(exact.unobserved).toEqual(counted.unobserved)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of all clients from one state, none censored, is the share of clients in each state at the end', () => {
    const next = fc.record({ to: fc.integer({ min: 1, max: 2 }), after: fc.integer({ min: 1, max: 5 }) })
    fc.assert(
      fc.property(fc.array(fc.array(next, { maxLength: 4 }), { minLength: 1, maxLength: 40 }), clients => {
        const rows: (readonly [number, number, number, number])[] = []
        const ends = [0, 0, 0]
        for (const moves of clients) {
          let [state, time] = [0, 0]
          for (const { to, after } of moves) {
            if (time + after >= 20) break
            const reached = (state + to) % 3
            rows.push([state, reached, time, time + after])
            state = reached
            time += after
          }
          rows.push([state, -1, time, 20])
          ends[state]! += 1 / clients.length
        }
        const { matrix, covariances } = aalenJohansen(STATES, columnsOf(rows), { start: 0, end: 20 })
        for (const [j, share] of matrix.rows[0]!.entries()) expect(share).toBeCloseTo(ends[j]!, 10)
        // Cells of a row add up to 1, so that their covariances add up to 0.
        for (const line of covariances[0]!) expect(line.reduce((sum, c) => sum + c, 0)).toBeCloseTo(0, 12)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same of rows in any order, and of any unit of time', () => {
    const reversed = columnsOf(rowsOf(YEAR).reverse())
    expect(aalenJohansen(STATES, reversed).matrix).toEqual(aalenJohansen(STATES, YEAR).matrix)
    const days = columnsOf(
      rowsOf(YEAR).map(([from, to, enter, leave]) => [from, to, enter * 360, leave * 360] as const),
    )
    expect(aalenJohansen(STATES, days).matrix).toEqual(aalenJohansen(STATES, YEAR).matrix)
    expect(aalenJohansen(STATES, days).intervals[0]).toEqual(
      aalenJohansen(STATES, YEAR).intervals[0]!.map(({ lower, upper, ...rest }) => ({
        lower: expect.closeTo(lower, 12),
        upper: expect.closeTo(upper, 12),
        ...rest,
      })),
    )
  })

  it('goes from one window into the next', () => {
    const first = aalenJohansen(STATES, YEAR, { start: 0, end: 0.25 }).matrix
    const then = aalenJohansen(STATES, YEAR, { start: 0.25, end: 1 }).matrix
    const whole = aalenJohansen(STATES, YEAR).matrix
    first.rows.forEach((row, i) => {
      const product = STATES.map((_, j) => row.reduce((sum, share, k) => sum + share * then.rows[k]![j]!, 0))
      expect(whole.rows[i]).toEqual(close(product))
    })
  })

  it('names states in which nobody was, always or at some moment of a move', () => {
    const spells = columnsOf([
      [0, 1, 0, 1],
      [0, -1, 0, 3],
      [1, -1, 1, 2],
      [0, 1, 0, 2.5],
    ])
    const { unobserved, partlyObserved, intervals, matrix } = aalenJohansen(STATES, spells)
    expect(unobserved).toEqual(['D'])
    expect(partlyObserved).toEqual(['B'])
    expect(matrix.rows[2]).toEqual([0, 0, 1])
    expect(intervals[2]).toEqual([])
  })

  it('of nobody moving is certain of nothing: bounds as of those who were there', () => {
    const { matrix, intervals } = aalenJohansen(
      ['A', 'D'],
      columnsOf(Array.from({ length: 40 }, () => [0, -1, 0, 1] as const)),
    )
    expect(matrix.rows[0]).toEqual([1, 0])
    expect(intervals[0]![1]).toMatchObject({ lower: 0, upper: expect.closeTo(3.8414588 / 43.8414588, 6) })
  })

  it.each([
    [{}, 'MISSING_VALUE', 'spells.from'],
    [null, 'INVALID_TYPE', 'spells'],
    [{ from: [], to: [], enter: [], leave: [] }, 'EMPTY_INPUT', 'spells.from'],
    [{ from: [0], to: [1, 1], enter: [0], leave: [1] }, 'LENGTH_MISMATCH', 'spells.to'],
    [{ from: [3], to: [1], enter: [0], leave: [1] }, 'OUT_OF_RANGE', 'spells.from[0]'],
    [{ from: [1], to: [1], enter: [0], leave: [1] }, 'OUT_OF_RANGE', 'spells.to[0]'],
    [{ from: [1], to: [0], enter: [1], leave: [1] }, 'OUT_OF_RANGE', 'spells.leave[0]'],
    [{ from: [1], to: [0], enter: [Number.NaN], leave: [1] }, 'OUT_OF_RANGE', 'spells.enter[0]'],
  ])('refuses %j', (spells, code, path) => {
    expect(thrown(() => aalenJohansen(STATES, spells as never))).toMatchObject({ code, path })
  })

  it.each([
    [{ start: 2 }, 'options.end'],
    [{ times: [0.5, 0.5] }, 'options.times[1]'],
    [{ times: [2] }, 'options.times[0]'],
    [{ level: 2 }, 'options.level'],
    [{ method: 'plain' }, 'options.method'],
  ])('refuses the options %j', (options, path) => {
    expect(thrown(() => aalenJohansen(STATES, YEAR, options as never))).toMatchObject({ code: 'OUT_OF_RANGE', path })
  })
})

function columnsOf(rows: readonly (readonly [from: number, to: number, enter: number, leave: number])[]): StateSpells {
  const column = (at: 0 | 1 | 2 | 3): number[] => rows.map(row => row[at])
  return { from: column(0), to: column(1), enter: column(2), leave: column(3) }
}

function rowsOf({ from, to, enter, leave }: StateSpells): [number, number, number, number][] {
  return Array.from({ length: from.length }, (_, i) => [from[i]!, to[i]!, enter[i]!, leave[i]!])
}

function close(numbers: readonly number[]): readonly unknown[] {
  return numbers.map(number => expect.closeTo(number, 13))
}
