import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../../src/statistics/clustering/k-means/options.js'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

describe('options', () => {
  it('are complete by default', () => {
    expect(readOptions({ clusters: 3 })).toEqual({
      clusters: 3,
      scaling: 'standard',
      starts: 10,
      seed: 42,
      iterations: 1000,
      order: 'size',
    })
  })

  it('name what is wrong with them', () => {
    const fault = (options: unknown) => {
      const { code, path } = thrown(() => kMeans.fit({ x: [1, 2, 3] }, options as never))
      return [code, path]
    }
    expect(fault({})).toEqual(['MISSING_VALUE', 'options.clusters'])
    expect(fault({ clusters: 0 })).toEqual(['OUT_OF_RANGE', 'options.clusters'])
    expect(fault({ clusters: '2' })).toEqual(['INVALID_TYPE', 'options.clusters'])
    expect(fault({ clusters: 2, starts: 0 })).toEqual(['OUT_OF_RANGE', 'options.starts'])
    expect(fault({ clusters: 2, seed: -1 })).toEqual(['OUT_OF_RANGE', 'options.seed'])
    expect(fault({ clusters: 2, iterations: 1.5 })).toEqual(['OUT_OF_RANGE', 'options.iterations'])
    expect(fault({ clusters: 2, scaling: 'max' })).toEqual(['OUT_OF_RANGE', 'options.scaling'])
    expect(fault({ clusters: 2, order: { by: 'y', direction: 'ascending' } })).toEqual([
      'OUT_OF_RANGE',
      'options.order.by',
    ])
    expect(fault({ clusters: 2, names: ['a'] })).toEqual(['LENGTH_MISMATCH', 'options.names'])
    expect(fault({ clusters: 2, k: 2 })).toEqual(['UNKNOWN_OPTION', 'options.k'])
    expect(fault(undefined)).toEqual(['INVALID_TYPE', 'options'])
  })
})
