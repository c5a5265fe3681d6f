import { expect, it } from 'vitest'
import { emptySums, NOTHING } from '../../../src/statistics/gower/sums.js'

it('begins at 0, and what is missing adds nothing', () => {
  const sums = emptySums(2)
  NOTHING(sums, 0)
  for (const column of [sums.differences, sums.compared, sums.known]) expect([...column]).toEqual([0, 0])
})
