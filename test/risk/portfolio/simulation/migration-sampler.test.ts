import { describe, expect, it } from 'vitest'
import { randomStreams } from '../../../../src/model/index.js'
import { bivariateNormalCdf, normalQuantile } from '../../../../src/numeric/index.js'
import type { RatedColumns } from '../../../../src/risk/index.js'
import { migrationSampler } from '../../../../src/risk/portfolio/simulation/migration-sampler.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const matrix = transitionMatrix(
  ['A', 'B', 'C', 'D'],
  [
    [0.9, 0.08, 0.015, 0.005],
    [0.06, 0.84, 0.07, 0.03],
    [0, 0.1, 0.7, 0.2],
    [0, 0, 0, 1],
  ],
)
/** Values that say the state: 1 of A to 4 of D, counted from 0. */
const columns: RatedColumns = {
  rating: ['A', 'B', 'C', 'D'],
  stateValues: [-1, -2, -3, -4].map(value => new Float64Array(4).fill(value)),
  referenceValue: new Float64Array(4),
  loadings: { world: [0.5, 0.6, 0.4, 0.3] },
}

function drawnStates(paths: number): readonly Int32Array[] {
  const { draw, size } = migrationSampler(columns, matrix, undefined)
  const states = Array.from({ length: size }, () => new Int32Array(paths))
  const streams = randomStreams(4)
  for (let k = 0; k < paths; k++) {
    draw(streams.next().value, (i, loss) => {
      states[i]![k] = loss - 1
    })
  }
  return states
}

describe('migrations', () => {
  const paths = 60_000
  const states = drawnStates(paths)
  const near = (count: number, p: number): void => {
    expect(Math.abs(count / paths - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / paths) + 1e-12)
  }

  it('are as likely as the matrix says, from every state', () => {
    for (const [from, row] of matrix.rows.entries()) {
      for (const [to, p] of row.entries()) near(states[from]!.filter(state => state === to).length, p)
    }
  })

  it('come together as the bivariate normal says', () => {
    const both = states[0]!.filter((state, k) => state >= 1 && states[1]![k]! >= 2).length
    near(both, bivariateNormalCdf(normalQuantile(0.1), normalQuantile(0.1), 0.3))
  })
})

it('records losses against the reference, gains below 0, and nothing where nothing changes', () => {
  const flat = { ...columns, stateValues: columns.stateValues.map(() => new Float64Array(4)) }
  const { draw } = migrationSampler(flat, matrix, undefined)
  const recorded: number[] = []
  draw(randomStreams(1).next().value, i => recorded.push(i))
  expect(recorded).toEqual([])
  const gain = { ...flat, referenceValue: new Float64Array(4).fill(-7) }
  migrationSampler(gain, matrix, undefined).draw(randomStreams(1).next().value, (_, loss) => recorded.push(loss))
  expect(recorded).toEqual([-7, -7, -7, -7])
})

it('refuses ratings, values and matrices that do not fit', () => {
  const fault = (changes: object, of: unknown = matrix) =>
    thrown(() => Reflect.apply(migrationSampler, undefined, [{ ...columns, ...changes }, of, undefined]))
  expect(fault({ rating: ['A', 'B', 'X', 'D'] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.rating[2]' })
  expect(fault({ stateValues: [] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'columns.stateValues' })
  expect(fault({ stateValues: null })).toMatchObject({ code: 'INVALID_TYPE', path: 'columns.stateValues' })
  expect(fault({ referenceValue: [1] })).toMatchObject({ code: 'LENGTH_MISMATCH' })
  expect(fault({ rating: [] })).toMatchObject({ code: 'LENGTH_MISMATCH' })
  expect(fault({ rating: undefined })).toMatchObject({ path: 'columns.rating' })
  expect(
    fault(
      {},
      {
        states: ['A', 'B'],
        rows: [
          [0.5, 0.4],
          [0, 1],
        ],
      },
    ),
  ).toMatchObject({ code: 'NOT_STOCHASTIC' })
  expect(fault({}, null).code).toMatch(/INVALID_TYPE|MISSING_VALUE/)
})

it('refuses columns that are none, and a hole among those of states', () => {
  const sample = (columns: unknown) => thrown(() => Reflect.apply(migrationSampler, null, [columns, matrix, undefined]))
  expect(sample(null)).toMatchObject({ code: 'INVALID_TYPE', path: 'columns' })
  const holes = { rating: ['A'], stateValues: new Array(4), referenceValue: [1], loadings: { f: [0.5] } }
  expect(sample(holes).path).toBe('columns.stateValues[0]')
})
