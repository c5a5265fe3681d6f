import { expect, it } from 'vitest'
import { economicCapital, lossDistribution } from '../../../src/risk/index.js'
import { expectDistribution } from '../../../src/risk/portfolio/loss-distribution.js'
import { thrown } from '../../errors/thrown.js'

it('puts losses in order and equal ones together', () => {
  const { losses, probabilities, beyond } = lossDistribution([5, -2, 5, 0, -0], [1, 1, 2, 3, 1])
  expect(Array.from(losses)).toEqual([-2, 0, 5])
  expect(Array.from(probabilities)).toEqual([0.125, 0.5, 0.375])
  expect(beyond).toBe(0)
})

it('knows mean and standard deviation', () => {
  const { expectedLoss, standardDeviation } = lossDistribution([1e9, 1e9 + 2, 1e9 + 4])
  expect(expectedLoss).toBe(1e9 + 2)
  expect(standardDeviation).toBeCloseRelative(Math.sqrt(8 / 3), 1e-9)
})

it('leaves out scenarios without weight, and takes paths as equally likely', () => {
  expect(Array.from(lossDistribution([1, 2], [0, 4]).losses)).toEqual([2])
  expect(lossDistribution([7])).toEqual({
    losses: Float64Array.of(7),
    probabilities: Float64Array.of(1),
    beyond: 0,
    expectedLoss: 7,
    standardDeviation: 0,
  })
  expect(lossDistribution([3, 1, 3, 1])).toEqual(lossDistribution([3, 1, 3, 1], [1, 1, 1, 1]))
})

it('refuses columns that are none', () => {
  expect(thrown(() => lossDistribution([]))).toMatchObject({ code: 'EMPTY_INPUT', path: 'losses' })
  expect(thrown(() => lossDistribution([1, Number.NaN]))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'losses[1]' })
  expect(thrown(() => lossDistribution([1, 2], [1]))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'weights' })
  expect(thrown(() => lossDistribution([1, 2], [1, -1]))).toMatchObject({ path: 'weights[1]' })
  expect(thrown(() => lossDistribution([1, 2], [0, 0]))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'weights' })
  expect(thrown(() => lossDistribution(JSON.parse('null')))).toMatchObject({ path: 'losses' })
})

it('lets through what it made', () => {
  const made = lossDistribution([1, 2])
  expect(expectDistribution(made)).toBe(made)
})

it('has a standard deviation where squares of losses are beyond doubles', () => {
  expect(lossDistribution([0, 1e308]).standardDeviation / 5e307).toBeCloseTo(1, 15)
})

it('is refused where a caller changed it to what is no number', () => {
  const distribution = lossDistribution([1, 2, 3])
  for (const changed of [{ beyond: Number.NaN }, { expectedLoss: undefined }]) {
    expect(thrown(() => Reflect.apply(economicCapital, null, [{ ...distribution, ...changed }, 0.9])).code).toBe(
      'INVALID_TYPE',
    )
  }
})
