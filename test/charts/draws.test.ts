import { expect, it } from 'vitest'
import { chainsOf } from '../../src/charts/draws.js'
import { thrown } from '../errors/thrown.js'

const draws = { r: [1, 2, 3, 4], s: Float64Array.of(1, 2, 3) }

it('parts a column into its chains', () => {
  expect(chainsOf({ draws, chains: 2 }, 'r')).toEqual([Float64Array.of(1, 2), Float64Array.of(3, 4)])
  expect(chainsOf({ draws, chains: 1 }, 's')).toEqual([Float64Array.of(1, 2, 3)])
  expect(chainsOf({ draws, chains: [{ chain: 0 }, { chain: 1 }] }, 'r')).toHaveLength(2)
})

it.each([
  [{ draws, chains: 2 }, 'x', 'parameter'],
  [{ draws, chains: 2 }, 'toString', 'parameter'],
  [{ draws, chains: 2 }, 's', 'posterior.draws.s'],
  [{ draws, chains: 4 }, 'r', 'posterior.draws.r'],
  [{ draws, chains: 0 }, 'r', 'posterior.chains'],
  [{ draws: { r: [1, Number.NaN] }, chains: 1 }, 'r', 'posterior.draws.r[1]'],
])('refuses %o', (posterior, parameter, path) => {
  expect(thrown(() => chainsOf(posterior, parameter))).toMatchObject({ path })
})
