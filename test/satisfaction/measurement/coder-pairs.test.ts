import { expect, it } from 'vitest'
import { coderPairs } from '../../../src/satisfaction/measurement/coder-pairs.js'
import { cohenKappa } from '../../../src/statistics/index.js'

it('counts each two coders on what both coded', () => {
  const read = {
    judges: ['a', 'b', 'c'],
    rows: 4,
    columns: [
      ['x', 'y', 'x', undefined],
      ['x', 'x', 'y', 'y'],
      ['y', undefined, undefined, 'y'],
    ],
  }
  const [ab, ac, bc] = coderPairs(read, ['x', 'y'], 'none', 0.9)
  expect(ab!.kappa).toEqual(
    cohenKappa(
      [
        [1, 1],
        [1, 0],
      ],
      { level: 0.9 },
    ),
  )
  expect(ac).toMatchObject({ first: 'a', second: 'c', passages: 1, alike: 0 })
  expect(bc).toMatchObject({ first: 'b', second: 'c', passages: 2, alike: 0.5 })
})
