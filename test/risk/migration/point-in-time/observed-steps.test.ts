import { expect, it } from 'vitest'
import { pooledMatrix, readObserved } from '../../../../src/risk/migration/point-in-time/observed-steps.js'
import { thrown } from '../../../errors/thrown.js'

const step = {
  from: 0,
  to: 1,
  counts: [
    [3, 1],
    [0, 2],
  ],
}
const fault = (observed: unknown) => thrown(() => readObserved(JSON.parse(JSON.stringify(observed)), 2))

it('reads counts, whatever stands beside them', () => {
  expect(readObserved([step], 2)).toEqual([step.counts])
})

it('adds up all periods', () => {
  expect(
    pooledMatrix(
      ['A', 'D'],
      [
        step.counts,
        [
          [3, 1],
          [0, 0],
        ],
      ],
    ).rows,
  ).toEqual([
    [0.75, 0.25],
    [0, 1],
  ])
  expect(
    pooledMatrix(
      ['A', 'D'],
      [
        [
          [0, 0],
          [0, 0],
        ],
      ],
    ).rows,
  ).toEqual([
    [1, 0],
    [0, 1],
  ])
})

it('names cells that are no counts', () => {
  expect(fault([]).code).toBe('EMPTY_INPUT')
  expect(fault([null]).path).toBe('observed[0]')
  expect(fault([{}]).path).toBe('observed[0].counts')
  expect(fault([step, { counts: [[1, 1]] }])).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'observed[1].counts' })
  expect(fault([{ counts: [[1, 1], [1]] }]).path).toBe('observed[0].counts[1]')
  expect(
    fault([
      {
        counts: [
          [1, -1],
          [0, 1],
        ],
      },
    ]),
  ).toMatchObject({ code: 'OUT_OF_RANGE', path: 'observed[0].counts[0][1]' })
})
