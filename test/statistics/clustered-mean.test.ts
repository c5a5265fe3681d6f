import { expect, it } from 'vitest'
import { clusteredMean, clusterVariance, meanByCluster } from '../../src/statistics/clustered-mean.js'
import { meanInterval } from '../../src/statistics/index.js'

const values = Float64Array.of(4, 8, 6, 10)

it('is the usual mean with the usual interval where rows are their own clusters', () => {
  const { value, interval, clusters } = clusteredMean(values, undefined, undefined, 0.95)
  const usual = meanInterval(values)
  expect(value).toBe(7)
  expect(interval!.lower).toBeCloseTo(usual.interval!.lower, 12)
  expect(interval!.upper).toBeCloseTo(usual.interval!.upper, 12)
  expect(clusters).toBe(4)
})

it('is the same as of cluster means where clusters are of one size', () => {
  const code = Int32Array.of(0, 0, 1, 1, 2, 2)
  const six = Float64Array.of(1, 3, 4, 6, 9, 10)
  const { value, standardError, pValue } = clusteredMean(six, undefined, { code, count: 3 }, 0.95)
  const means = meanInterval([2, 5, 9.5])
  expect(value).toBeCloseTo(means.value, 12)
  // t of 2 degrees of freedom at 97.5 %: 4.302653.
  expect(standardError! * 4.302652729911275).toBeCloseTo(means.interval!.upper - means.value, 9)
  expect(pValue).toBeGreaterThan(0.05)
})

it('weighs rows, and does not care for the unit of weights or values', () => {
  const weights = Float64Array.of(1, 3, 0, 2)
  const { value, standardError, clusters } = clusteredMean(values, weights, undefined, 0.95)
  expect(value).toBeCloseTo(48 / 6, 12)
  expect(clusters).toBe(3)
  // Σ (w (y − 8))² = 16 + 0 + 16, times 3/2, over 6².
  expect(standardError).toBeCloseTo(Math.sqrt((1.5 * 32) / 36), 12)
  const huge = clusteredMean(
    values.map(one => one * 1e300),
    weights.map(one => one * 1e-12),
    undefined,
    0.95,
  )
  expect(huge.standardError! / 1e300).toBeCloseTo(standardError!, 12)
})

it('knows nothing of others from one cluster, and all from values that are the same', () => {
  expect(clusteredMean(values, undefined, { code: new Int32Array(4), count: 1 }, 0.95)).toEqual({
    value: 7,
    clusters: 1,
  })
  expect(clusteredMean(new Float64Array(3), undefined, undefined, 0.95)).toMatchObject({
    value: 0,
    pValue: 1,
    standardError: 0,
  })
  expect(clusteredMean(new Float64Array(3).fill(2), undefined, undefined, 0.95)).toMatchObject({ value: 2, pValue: 0 })
})

it('tells what each cluster adds to the error, which is nothing in all', () => {
  const [weights, code] = [Float64Array.of(1, 3, 2, 2), Int32Array.of(0, 0, 1, 2)]
  const { mean, shares, influence } = meanByCluster(values, weights, { code, count: 3 })
  // (4 + 24 + 12 + 20) / 8 = 7.5; of the first client −3.5 + 1.5, of the others −3 and 5, over 8.
  expect(mean).toBe(7.5)
  expect([...shares]).toEqual([0.5, 0.25, 0.25])
  expect([...influence]).toEqual([-0.25, -0.375, 0.625])
  expect(clusterVariance(influence, 3)).toBeCloseTo(1.5 * (0.0625 + 0.140625 + 0.390625), 15)
})

it('says of values that are all the same that they are, to the last digit', () => {
  const same = new Float64Array(7).fill(0.1)
  const { value, standardError } = clusteredMean(same, Float64Array.of(0.1, 0.3, 1, 7, 0.7, 3, 2), undefined, 0.95)
  expect(value).toBe(0.1)
  expect(standardError).toBe(0)
})
