import { expect, it } from 'vitest'
import { readParams } from '../../../../src/statistics/clustering/k-means/params.js'
import { thrown } from '../../../errors/thrown.js'

const features = { b: { centre: 0, spread: 1 }, a: { centre: 0, spread: 2 } }
const cluster = { name: 'x', centre: { b: 1, a: 2 } }

it('puts features in the order of their names', () => {
  const { features: read, clusters } = readParams({ features, clusters: [cluster] }, 'params')
  expect(Object.keys(read)).toEqual(['a', 'b'])
  expect(Object.keys(clusters[0]!.centre)).toEqual(['a', 'b'])
})

it('names what is missing or wrong', () => {
  const fault = (change: object) => {
    const { code, path } = thrown(() => readParams({ features, clusters: [cluster], ...change }, 'params'))
    return [code, path]
  }
  expect(fault({ clusters: [] })).toEqual(['EMPTY_INPUT', 'params.clusters'])
  expect(fault({ clusters: [cluster, cluster] })).toEqual(['CONFLICTING_OPTIONS', 'params.clusters[1]'])
  expect(fault({ clusters: [{ ...cluster, centre: { a: 1 } }] })).toEqual([
    'MISSING_VALUE',
    'params.clusters[0].centre.b',
  ])
  expect(fault({ clusters: [{ ...cluster, centre: { a: 1, b: 1e101 } }] })).toEqual([
    'OUT_OF_RANGE',
    'params.clusters[0].centre.b',
  ])
  expect(fault({ clusters: [{ ...cluster, name: 1 }] })).toEqual(['INVALID_TYPE', 'params.clusters[0].name'])
  expect(fault({ clusters: new Array(1) })).toEqual(['INVALID_TYPE', 'params.clusters[0]'])
  expect(fault({ features: { a: { centre: 0, spread: 0 } } })).toEqual(['OUT_OF_RANGE', 'params.features.a.spread'])
  expect(fault({ features: {} })).toEqual(['EMPTY_INPUT', 'params.features'])
  expect(fault({ k: 1 })).toEqual(['UNKNOWN_OPTION', 'params.k'])
})
