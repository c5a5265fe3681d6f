import { expect, it } from 'vitest'
import { shapleyShares } from '../../../src/statistics/importance/index.js'
import { intervalsOf } from '../../../src/statistics/importance/interval-report.js'
import { thrown } from '../../errors/thrown.js'

const importance = shapleyShares({ a: [1, 2, 3, 4, 5, 6], b: [2, 1, 2, 1, 2, 1.5] }, [1, 2, 3, 5, 4, 7])
const even = Float64Array.from({ length: 101 }, (_, i) => i / 200)
const drawn = {
  importance: [even.map(value => value + 0.1), even],
  beyondChance: [even, even.map(value => value - 0.2)],
  rSquared: even.map(value => 2 * value + 0.1),
  withoutVariation: 7,
}

it('takes ends at the percentiles of samples', () => {
  const { predictors, differences, replicates, withoutVariation, sameOrder } = intervalsOf(importance, drawn, 0.9)
  expect(predictors[1]!.interval).toMatchObject({ lower: 0.025, upper: 0.475, level: 0.9, method: 'bootstrap' })
  expect(predictors[1]!.beyondChance.lower).toBeCloseTo(-0.175, 12)
  expect(predictors[0]!.ranks).toEqual([1, 0])
  expect(differences).toHaveLength(1)
  expect(differences[0]!.interval.lower).toBeCloseTo(0.1, 12)
  expect({ replicates, withoutVariation, sameOrder }).toEqual({ replicates: 101, withoutVariation: 7, sameOrder: 1 })
})

it('refuses intervals from a handful of samples', () => {
  const few = { ...drawn, rSquared: even.subarray(0, 49) }
  expect(thrown(() => intervalsOf(importance, few, 0.9))).toMatchObject({ code: 'NO_VARIATION', path: 'outcomes' })
})
