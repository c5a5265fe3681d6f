import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transitionMatrix } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const sum = (row: readonly number[]): number => row.reduce((total, cell) => total + cell, 0)

describe('a transition matrix', () => {
  it('is what was given, frozen', () => {
    const { states, rows } = transitionMatrix(
      ['A', 'D'],
      [
        [0.75, 0.25],
        [0, 1],
      ],
    )
    expect(states).toEqual(['A', 'D'])
    expect(rows).toEqual([
      [0.75, 0.25],
      [0, 1],
    ])
    expect(Object.isFrozen(rows[0])).toBe(true)
  })

  it('is refused where it is not stochastic, naming the row or the cell', () => {
    const refused = (rows: readonly (readonly number[])[]) => thrown(() => transitionMatrix(['A', 'D'], rows))
    expect(
      refused([
        [0.75, 0.25],
        [0, 0.9],
      ]),
    ).toMatchObject({ code: 'NOT_STOCHASTIC', path: 'rows[1]' })
    expect(
      refused([
        [1.25, -0.25],
        [0, 1],
      ]),
    ).toMatchObject({ code: 'NOT_STOCHASTIC', path: 'rows[0][1]' })
    expect(refused([[1, 0]])).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'rows' })
    expect(refused([[1], [0, 1]])).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'rows[0]' })
    expect(
      refused([
        [Number.NaN, 1],
        [0, 1],
      ]),
    ).toMatchObject({ path: 'rows[0][0]' })
    expect(
      thrown(() =>
        transitionMatrix(
          ['A', 'A'],
          [
            [1, 0],
            [0, 1],
          ],
        ),
      ).code,
    ).toBe('CONFLICTING_OPTIONS')
    expect(thrown(() => transitionMatrix([], [])).code).toBe('EMPTY_INPUT')
  })

  it('has no holes, whatever has them', () => {
    const sparse = (length: number): never[] => new Array<never>(length)
    expect(thrown(() => transitionMatrix(['A', 'D'], sparse(2))).path).toBe('rows[0]')
    expect(thrown(() => transitionMatrix(['A', 'D'], [sparse(2), [0, 1]])).path).toBe('rows[0][0]')
    expect(thrown(() => transitionMatrix(sparse(2), [])).path).toBe('states[0]')
  })

  it('mends printed rows where asked to, and by no more than print can be off', () => {
    const printed = [
      [0.9, 0.0998],
      [0, 1],
    ]
    expect(transitionMatrix(['A', 'D'], printed, { rowSums: 'diagonal' }).rows[0]).toEqual([0.9002, 0.0998])
    expect(transitionMatrix(['A', 'D'], printed, { rowSums: 'proportional' }).rows[0]![1]).toBeCloseTo(0.09982, 6)
    expect(
      transitionMatrix(
        ['A', 'D'],
        [
          [0, 1.02],
          [0, 1],
        ],
        { rowSums: 'diagonal' },
      ).rows[0],
    ).toEqual([0, 1])
    const refused = thrown(() =>
      transitionMatrix(
        ['A', 'D'],
        [
          [0.5, 0.4],
          [0, 1],
        ],
        { rowSums: 'diagonal' },
      ),
    )
    expect(refused.code).toBe('NOT_STOCHASTIC')
  })

  it('stays as it is, to the last bit, where its rows add up', () => {
    const row = fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(row, weights => {
        const states = ['A', 'B', 'D']
        const once = transitionMatrix(
          states,
          states.map(() => weights.map(weight => weight / sum(weights))),
        )
        expect(transitionMatrix(states, once.rows).rows).toEqual(once.rows)
      }),
    )
    expect(
      transitionMatrix(
        ['A', 'D'],
        [
          [0.1 + 0.2, 0.7],
          [0, 1],
        ],
      ).rows[0],
    ).toEqual([0.1 + 0.2, 0.7])
    // Within n 2⁻⁵³ of 1 as a sum, but no probability.
    expect(
      transitionMatrix(
        ['A', 'B', 'D'],
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1 + Number.EPSILON],
        ],
      ).rows[2],
    ).toEqual([0, 0, 1])
  })

  it.each(['proportional', 'diagonal'] as const)(
    'has rows that add up to 1 within n 2^-53, mended or not: %s',
    rowSums => {
      const row = fc.array(
        fc.double({ min: -30, max: 0, noNaN: true }).map(power => 10 ** power),
        { minLength: 2, maxLength: 40 },
      )
      fc.assert(
        fc.property(row, fc.double({ min: -0.04, max: 0.04, noNaN: true }), (weights, off) => {
          const states = weights.map((_, i) => `s${i}`)
          const cells = weights.map(weight => (weight / sum(weights)) * (1 + off))
          const { rows } = transitionMatrix(
            states,
            states.map(() => cells),
            { rowSums },
          )
          for (const found of rows) expect(Math.abs(sum(found) - 1)).toBeLessThanOrEqual(states.length * 2 ** -53)
        }),
      )
    },
  )

  it('has rows that add up to 1 within n 2^-53', () => {
    const row = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(row, weights => {
        const total = sum(weights)
        const states = weights.map((_, i) => `s${i}`)
        const cells = weights.map(weight => weight / total)
        const { rows } = transitionMatrix(
          states,
          states.map(() => cells),
        )
        for (const found of rows) expect(Math.abs(sum(found) - 1)).toBeLessThanOrEqual(8 * 2 ** -53)
      }),
    )
  })
})
