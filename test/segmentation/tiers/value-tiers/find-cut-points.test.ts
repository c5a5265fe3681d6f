import { describe, expect, it } from 'vitest'
import { findCutPoints } from '../../../../src/segmentation/tiers/value-tiers/find-cut-points.js'

const counted = (values: readonly number[], counts: readonly number[] = values.map(() => 1)) => ({
  values: Float64Array.from(values),
  counts: Float64Array.from(counts),
})

describe('findCutPoints', () => {
  it('goes as far as the shares of the value say, the client that fills it included', () => {
    const of = counted([5, 15, 80])
    expect(findCutPoints({ by: 'share-of-value', upTo: [0.8, 0.95] }, of)).toEqual([80, 15])
    expect(findCutPoints({ by: 'share-of-value', upTo: [0.81, 0.96] }, of)).toEqual([15, 5])
  })

  it('goes as far as the shares of the clients say', () => {
    const of = counted([1, 2, 3, 4], [5, 3, 1, 1])
    expect(findCutPoints({ by: 'quantiles', upTo: [0.1, 0.5] }, of)).toEqual([4, 2])
    expect(findCutPoints({ by: 'quantiles', upTo: [0.2, 0.51] }, of)).toEqual([3, 1])
  })

  it('leaves tiers empty that equal values fill', () => {
    expect(findCutPoints({ by: 'quantiles', upTo: [0.2, 0.4] }, counted([1, 9], [5, 5]))).toEqual([9, 9])
    expect(findCutPoints({ by: 'share-of-value', upTo: [0.5, 0.8] }, counted([0, 9], [5, 1]))).toEqual([9, 9])
  })

  it('puts clients that bring nothing, or less, into the last tier', () => {
    expect(findCutPoints({ by: 'share-of-value', upTo: [0.5, 0.999] }, counted([-4, 0, 1, 9]))).toEqual([9, 9])
    expect(findCutPoints({ by: 'share-of-value', upTo: [0.5, 0.999] }, counted([-1, 0, 1, 9]))).toEqual([9, 9])
    expect(findCutPoints({ by: 'share-of-value', upTo: [0.5, 0.999] }, counted([-1, 0, 5, 9]))).toEqual([9, 5])
  })

  it('cuts where squares about means are least', () => {
    expect(findCutPoints({ by: 'optimum', tiers: 3 }, counted([1, 2, 3, 40, 42, 90]))).toEqual([90, 40])
    expect(findCutPoints({ by: 'optimum', tiers: 1 }, counted([1, 2]))).toEqual([])
  })

  it('finds none where there is nothing to cut', () => {
    expect(findCutPoints({ by: 'optimum', tiers: 3 }, counted([1, 2]))).toBeUndefined()
    expect(findCutPoints({ by: 'share-of-value', upTo: [0.8] }, counted([-1, 0]))).toBeUndefined()
    expect(findCutPoints({ by: 'quantiles', upTo: [0.5] }, counted([-1, 0]))).toEqual([0])
  })
})
