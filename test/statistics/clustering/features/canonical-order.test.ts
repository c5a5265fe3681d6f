import { describe, expect, it } from 'vitest'
import { canonicalOrder, expectClusterOrder } from '../../../../src/statistics/clustering/features/index.js'
import { thrown } from '../../../errors/thrown.js'

const clusters = {
  sizes: [3, 5, 3],
  centres: [
    [1, 9],
    [0, 0],
    [1, 2],
  ],
  names: ['a', 'b'],
}

describe('the canonical order', () => {
  it('has the largest first, then the lesser centre', () => {
    expect(canonicalOrder(clusters, 'size')).toEqual([1, 2, 0])
  })

  it('goes by the centre on a feature, ties by size and centre', () => {
    expect(canonicalOrder(clusters, { by: 'a', direction: 'descending' })).toEqual([2, 0, 1])
    expect(canonicalOrder(clusters, { by: 'a', direction: 'ascending' })).toEqual([1, 2, 0])
    expect(canonicalOrder(clusters, { by: 'b', direction: 'descending' })).toEqual([0, 2, 1])
  })

  it('keeps clusters that are alike in all as they stood', () => {
    expect(canonicalOrder({ sizes: [1, 1], centres: [[2], [2]], names: ['a'] }, 'size')).toEqual([0, 1])
  })

  it('is asked for by a feature there is', () => {
    const expectOrder = (order: unknown) => thrown(() => expectClusterOrder(order as never, ['a'], 'options.order'))
    expect(expectClusterOrder('size', ['a'], 'o')).toBe('size')
    expect(expectClusterOrder({ by: 'a', direction: 'ascending' }, ['a'], 'o')).toEqual({
      by: 'a',
      direction: 'ascending',
    })
    expect(expectOrder({ by: 'c', direction: 'ascending' }).path).toBe('options.order.by')
    expect(expectOrder({ by: 'a' }).path).toBe('options.order.direction')
    expect(expectOrder('value').code).toBe('OUT_OF_RANGE')
    expect(expectOrder('a').message).toContain('expected \'size\' or { by, direction }, received "a"')
    expect(expectOrder(null).code).toBe('INVALID_TYPE')
    expect(expectOrder({ by: 'a', direction: 'ascending', first: 1 }).code).toBe('UNKNOWN_OPTION')
  })
})
