import { expect, it } from 'vitest'
import { checkOptions, checkSearch } from '../../../../src/statistics/clustering/gaussian-mixture/options.js'
import { thrown } from '../../../errors/thrown.js'

it('are filled in', () => {
  expect(checkOptions({ components: 3 })).toEqual({
    components: 3,
    structure: 'VVV',
    scaling: 'standard',
    starts: 10,
    seed: 42,
    priorRows: 0,
    iterations: 1000,
  })
  expect(checkSearch({ starts: 7 }, 4).starts).toBe(7)
  expect(checkSearch({}, 4).starts).toBe(4)
})

it.each([
  ['components', 1.5],
  ['components', 1001],
  ['structure', 'vvv'],
  ['scaling', 'log'],
  ['starts', 0],
  ['seed', -1],
  ['priorRows', -1],
  ['iterations', 0],
])('%s may not be %s', (name, value) => {
  const error = thrown(() => checkOptions({ components: 2, [name]: value } as never))
  expect([error.code, error.path]).toEqual(['OUT_OF_RANGE', `options.${name}`])
})
