import { expect, test } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { diceOf } from '../../../src/records/sample-lender/dice.js'
import { firmOf } from '../../../src/records/sample-lender/firm.js'
import { pathOf, traitsOf } from '../../../src/records/sample-lender/traits.js'

test('a path keeps variance 1, and 0.85 of a year in the next', () => {
  const dice = diceOf(randomStream(5))
  const paths = Array.from({ length: 20_000 }, () => pathOf(dice, 3))
  const mean = (of: (path: readonly number[]) => number): number =>
    paths.reduce((sum, path) => sum + of(path), 0) / paths.length
  expect(mean(path => path[3]! ** 2)).toBeCloseTo(1, 1)
  expect(mean(path => path[2]! * path[3]!)).toBeCloseTo(0.85, 1)
})

test('probabilities follow from quality and satisfaction', () => {
  const traits = traitsOf(firmOf(3), diceOf(randomStream(1)), [0, 0, 0], [0, 0, 0], undefined)
  expect(traits.quality).toHaveLength(3)
  for (let year = 0; year < 3; year++) {
    const { quality, satisfaction, probabilityOfDefault, probabilityOfLeaving } = traits
    expect(probabilityOfDefault[year]).toBeCloseTo(1 / (1 + Math.exp(4.3 + 1.1 * quality[year]!)), 5)
    expect(probabilityOfLeaving[year]).toBeCloseTo(1 / (1 + Math.exp(0.6 + 4.5 * satisfaction[year]!)), 5)
  }
})

test('troubles weigh on the years they are about', () => {
  const draw = (trouble: 'open-default' | 'fading' | undefined): ReturnType<typeof traitsOf> =>
    traitsOf(firmOf(3), diceOf(randomStream(1)), Array(6).fill(0), Array(6).fill(0), trouble)
  expect(draw('open-default').quality[5]!).toBeLessThan(draw(undefined).quality[5]! - 1)
  expect(draw('fading').satisfaction[5]!).toBeLessThan(draw(undefined).satisfaction[5]!)
  expect(draw('fading').satisfaction[0]!).toBeGreaterThanOrEqual(draw(undefined).satisfaction[0]!)
})

test('a project company is bound to its loan', () => {
  const traits = traitsOf(firmOf(2), diceOf(randomStream(1)), [0, 0, 0], [0, 0, 0], undefined)
  expect(traits.probabilityOfLeaving).toEqual([0, 0, 0])
})
