import { expect, it } from 'vitest'
import { trendValues } from '../../../src/statistics/trend/index.js'

const about = { centre: 2, levelAtCentre: 10, points: 5 }

it.each([
  ['line', 3, [7, 10, 16]],
  ['theil-sen', 3, [7, 10, 16]],
  ['exponential', 0.5, [10 / 1.5, 10, 22.5]],
  ['power', 2, [2.5, 10, 40]],
] as const)('%s: as the change says', (curve, change, values) => {
  const found = trendValues({ ...about, curve, change }, [1, 2, 4])
  for (const [i, value] of values.entries()) expect(found[i]).toBeCloseTo(value, 12)
})
