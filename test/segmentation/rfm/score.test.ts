import { describe, expect, it } from 'vitest'
import { rfm } from '../../../src/segmentation/index.js'
import { thrown } from '../../errors/thrown.js'
import { HUNDRED } from './clients.js'

const edges = { recency: [30, 90, 180, 365], frequency: [1, 2, 4, 8], monetary: [50, 200, 1000, 5000] }
const model = rfm.fromParams({ edges })

describe('score', () => {
  it('gives every value beyond the edges the first or last score', () => {
    // W3: rfm 0.3.0 has no score below the least value of its own data.
    const far = { recencyDays: [0, 1e6], purchases: [0, 1e6], spend: [-1e300, 1e300] }
    const scores = rfm.score(model, far)
    expect(Array.from(scores.rfm)).toEqual([511, 155])
    expect(rfm.score(model, { recencyDays: 1e6, purchases: 0, spend: -1 })).toMatchObject({ rfm: 111, segment: 'lost' })
  })

  it('has one answer for a client alone and among others', () => {
    const scores = rfm.score(model, HUNDRED)
    for (let i = 0; i < 100; i++) {
      const one = rfm.score(model, {
        recencyDays: HUNDRED.recencyDays[i] ?? Number.NaN,
        purchases: HUNDRED.purchases[i] ?? Number.NaN,
        spend: HUNDRED.spend[i] ?? Number.NaN,
      })
      expect(one).toEqual({
        recency: scores.recency[i],
        frequency: scores.frequency[i],
        monetary: scores.monetary[i],
        rfm: scores.rfm[i],
        weighted: scores.weighted[i],
        segment: scores.segmentNames[scores.segment[i] ?? -1],
      })
    }
  })

  it('names segments in the order of their rules, those of nobody last', () => {
    const segments = [
      { name: 'b', recency: [5, 5] },
      { name: 'a', recency: [4, 4] },
      { name: 'b', recency: [3, 3] },
    ] as const
    const scores = rfm.score(rfm.fromParams({ edges, segments }), {
      recencyDays: [100, 50, 10, 1000],
      purchases: [1, 1, 1, 1],
      spend: [1, 1, 1, 1],
    })
    expect(scores.segmentNames).toEqual(['b', 'a', 'unassigned'])
    expect(Array.from(scores.segment)).toEqual([0, 1, 0, 2])
  })

  it('weighs scores as the model says', () => {
    const client = { recencyDays: 10, purchases: 1, spend: 300 }
    const weighted = (weights: rfm.PerDimension<number>) =>
      rfm.score(rfm.fromParams({ edges, weights }), client).weighted
    expect(weighted({ recency: 1, frequency: 0, monetary: 0 })).toBe(5)
    expect(weighted({ recency: 3, frequency: 0, monetary: 1 })).toBe(4.5)
    expect(weighted({ recency: 1, frequency: 1, monetary: 1 })).toBeCloseRelative(3, 1e-15)
  })

  it('divides by purchases where the model does', () => {
    const mean = rfm.fromParams({ edges, monetary: 'mean-spend' })
    expect(rfm.score(mean, { recencyDays: 10, purchases: 5, spend: 260 }).monetary).toBe(2)
    expect(thrown(() => rfm.score(mean, { recencyDays: 10, purchases: 0, spend: 0 })).message).toContain(
      'client.purchases: expected a number from 1e-6 to 1e300, as mean spend divides by it',
    )
  })

  it.each([
    [undefined, 'client: expected an object, received undefined'],
    [{}, 'columns.recencyDays: expected a column of numbers, received undefined'],
    [{ recencyDays: '3', purchases: 1, spend: 1 }, 'columns.recencyDays: expected a column of numbers, received "3"'],
  ])('refuses %o', (of, message) => {
    expect(thrown(() => Reflect.apply(rfm.score, undefined, [model, of])).message).toContain(message)
  })
})
