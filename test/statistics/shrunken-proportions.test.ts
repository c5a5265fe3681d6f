import { describe, expect, it } from 'vitest'
import { shrunkenProportions } from '../../src/statistics/shrunken-proportions.js'
import { thrown } from '../errors/thrown.js'

/** Tumours of 71 groups of rats: Tarone (1982), as in Gelman et al. (2013), Bayesian Data Analysis, table 5.1. */
const RATS =
  '0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/19 0/19 0/19 0/19 0/18 0/18 0/17 1/20 1/20 1/20 1/20 1/19 1/19 1/18 1/18 2/25 2/24 ' +
  '2/23 2/20 2/20 2/20 2/20 2/20 2/20 1/10 5/49 2/19 5/46 3/27 2/17 7/49 7/47 3/20 3/20 2/13 9/48 10/50 4/20 4/20 4/20 4/20 ' +
  '4/20 4/20 4/20 10/48 4/19 4/19 4/19 5/22 11/46 12/49 5/20 5/20 6/23 5/19 6/22 6/20 6/20 6/20 16/52 15/47 15/46 9/24 4/14'
const [TUMOURS, GROUPS] = [0, 1].map(at => RATS.split(' ').map(pair => Number(pair.split('/')[at])))

/** Quantiles of the mixture of each of four clients, by a grid of 300 by 300 (numpy, scipy). */
const LOWER = [0.46185, 0.65528, 0.36075, 0.29199]
const UPPER = [0.98382, 0.87577, 0.83242, 0.97051]

describe('shrunkenProportions', () => {
  it('agrees with a grid of 800 by 800 (numpy, scipy) of four clients', () => {
    const { values, lower, upper, population, populationWeight } = shrunkenProportions([2, 40, 5, 0], [2, 50, 10, 0])
    const near = (numbers: readonly number[], digits: number) => numbers.map(number => expect.closeTo(number, digits))
    expect(Array.from(values)).toEqual(near([0.751457, 0.773759, 0.639437, 0.707735], 4))
    expect(Array.from(populationWeight)).toEqual(near([0.863409, 0.35303, 0.639398, 1], 3))
    expect(Array.from(lower)).toEqual(near(LOWER, 2))
    expect(Array.from(upper)).toEqual(near(UPPER, 2))
    expect(population.mean).toBeCloseTo(0.707735, 4)
    expect(population.standardDeviation).toBeCloseTo(0.099205, 4)
  })

  it('is right at the edge, where nobody did or each did always or never', () => {
    // By a tanh-sinh rule of 567 by 567 nodes (numpy, scipy).
    const trials = Array.from({ length: 100 }, (_, i) => 1 + (i % 10))
    const never = shrunkenProportions(new Array(100).fill(0), trials)
    expect(never.population.mean).toBeCloseTo(0.0039349, 6)
    expect(never.population.standardDeviation).toBeCloseTo(0.0048483, 6)
    expect(never.values[0]).toBeCloseTo(0.0019513, 6)
    expect(never.upper[0]).toBeCloseTo(0.0105387, 4)
    const allOrNothing = shrunkenProportions([0, 10, 4, 9, 3, 0, 0], [1, 10, 4, 9, 3, 9, 0])
    expect(allOrNothing.values[0]).toBeCloseTo(0.1279207, 5)
    expect(allOrNothing.populationWeight[0]).toBeCloseTo(0.1875667, 5)
    expect(allOrNothing.upper[0]).toBeCloseTo(0.83546, 2)
  })

  it('draws 4 of 14 rats half way to the others, as the textbook does', () => {
    const { values, lower, upper, populationWeight, population } = shrunkenProportions(TUMOURS!, GROUPS!)
    expect(population.mean).toBeCloseTo(0.1438, 3)
    expect(values[70]).toBeCloseTo(0.208, 3)
    expect(populationWeight[70]).toBeCloseTo(0.547, 2)
    // Quantiles of the mixture by a grid of 600 by 600 (numpy, scipy).
    expect(lower[70]).toBeCloseTo(0.08653, 2)
    expect(upper[70]).toBeCloseTo(0.37147, 2)
    expect(lower[0]).toBeCloseTo(0.00812, 2)
    expect(upper[0]).toBeCloseTo(0.16595, 2)
    // Without a tumour in 20: above 0, and below the mean.
    expect(values[0]).toBeGreaterThan(0.05)
    expect(values[0]).toBeLessThan(0.07)
  })

  it('lets much data speak for itself, and takes those who are alike for one', () => {
    const apart = shrunkenProportions([100_000, 900_000], [1_000_000, 1_000_000])
    expect(apart.values[0]).toBeCloseTo(0.1, 5)
    expect(apart.upper[0]! - apart.lower[0]!).toBeLessThan(0.0013)
    const alike = shrunkenProportions(new Array(200).fill(5), new Array(200).fill(10))
    expect(alike.populationWeight[0]).toBeGreaterThan(0.9)
    expect(alike.values[0]).toBeCloseTo(0.5, 3)
  })

  it('finds a peak far narrower than its first grid', () => {
    const trials = Array.from({ length: 30_000 }, () => 100)
    const successes = trials.map((_, i) => 33 + (i % 5))
    const { population, values } = shrunkenProportions(successes, trials)
    expect(population.mean).toBeCloseTo(0.35, 4)
    expect(values[2]).toBeCloseTo(0.35, 4)
  })

  it('does not depend on the order of rows', () => {
    const [k, n] = [
      [1, 5, 0, 9],
      [4, 5, 3, 20],
    ]
    const [there, back] = [shrunkenProportions(k!, n!), shrunkenProportions(k!.toReversed(), n!.toReversed())]
    there.values.forEach((value, i) => {
      expect(back.values[3 - i]).toBeCloseTo(value, 12)
    })
  })

  it('stands for one client, seen once or a million times', () => {
    for (const [k, n] of [
      [0, 1],
      [1, 1],
      [0, 1_000_000],
      [1_000_000, 1_000_000],
      [3, 1_000_000],
    ] as const) {
      const { values, lower, upper } = shrunkenProportions([k], [n])
      expect(lower[0]).toBeGreaterThanOrEqual(0)
      expect(upper[0]).toBeLessThanOrEqual(1)
      expect(values[0]! - k / n).toBeLessThan(0.5)
      expect(lower[0]! <= values[0]! && values[0]! <= upper[0]!).toBe(true)
    }
  })

  it('has wider intervals at a higher level', () => {
    const [wide, narrow] = [0.99, 0.5].map(level => shrunkenProportions([1, 5], [4, 9], { level }))
    expect(wide!.lower[0]).toBeLessThan(narrow!.lower[0]!)
    expect(wide!.upper[0]).toBeGreaterThan(narrow!.upper[0]!)
  })
})

it.each([
  [[[1], [0]], 'OUT_OF_RANGE', 'successes[0]'],
  [[[0], [0]], 'NO_DATA', 'trials'],
  [[[0.5], [1]], 'OUT_OF_RANGE', 'successes[0]'],
  [[[0], [1, 2]], 'LENGTH_MISMATCH', 'successes'],
  [[[], []], 'EMPTY_INPUT', 'trials'],
  [[[0], [1], { level: 2 }], 'OUT_OF_RANGE', 'options.level'],
  [[[0], [1], { prior: 2 }], 'UNKNOWN_OPTION', 'options.prior'],
  [[[0], [1e15]], 'OUT_OF_RANGE', 'trials[0]'],
])('refuses %j', (given, code, path) => {
  expect(thrown(() => Reflect.apply(shrunkenProportions, undefined, given))).toMatchObject({ code, path })
})
