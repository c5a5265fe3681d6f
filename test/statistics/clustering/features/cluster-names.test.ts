import { describe, expect, it } from 'vitest'
import { clusterNames } from '../../../../src/statistics/clustering/features/index.js'
import { thrown } from '../../../errors/thrown.js'

describe('names of clusters', () => {
  it('count from 1, or are those given', () => {
    expect(clusterNames(undefined, 2, 'options.names')).toEqual(['cluster 1', 'cluster 2'])
    expect(clusterNames(['core', 'rest'], 2, 'options.names')).toEqual(['core', 'rest'])
  })

  it('are one for each cluster, each text, none twice', () => {
    const fault = (names: unknown) => thrown(() => clusterNames(names as never, 2, 'options.names'))
    expect(fault(['a']).code).toBe('LENGTH_MISMATCH')
    expect(fault(['a', 'a'])).toMatchObject({ code: 'CONFLICTING_OPTIONS', path: 'options.names[1]' })
    expect(fault([1, 'a']).code).toBe('INVALID_TYPE')
    expect(fault('ab').code).toBe('INVALID_TYPE')
    expect(fault(new Array(2)).path).toBe('options.names[0]')
  })
})
