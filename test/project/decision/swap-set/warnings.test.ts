import { expect, it } from 'vitest'
import { swapWarnings } from '../../../../src/project/decision/swap-set/warnings.js'

const sums = (count: number, known: number) => ({
  count,
  known,
  expectedDefaults: 0,
  expectedProfit: 0,
  defaults: 0,
  profit: 0,
})

it('speaks of unknown outcomes where others are known', () => {
  const cells = [sums(1, 1), sums(5, 2), sums(3, 3), sums(1, 0)]
  expect(swapWarnings(cells, true).map(({ code }) => code)).toEqual(['UNKNOWN_OUTCOMES'])
  expect(swapWarnings(cells, false)).toEqual([])
  expect(swapWarnings([sums(1, 1), sums(0, 0), sums(0, 0), sums(1, 1)], true).map(({ code }) => code)).toEqual([
    'NOBODY_SWAPPED',
  ])
})
