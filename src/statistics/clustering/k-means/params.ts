/**
 * Scales and centres that come from anywhere, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import { clusterNames, LARGEST_FEATURE } from '../features/index.js'
import type { FeatureScale } from '../types.js'
import type { KMeansCluster, KMeansParams } from './types.js'

/** Parameters checked and complete; features in the order of their names. */
export function readParams(params: unknown, path: string): KMeansParams {
  const given = expectObject(params, path)
  expectKnownKeys(given, ['features', 'clusters'], path)
  const features = readFeatureScales(given['features'], `${path}.features`)
  const list = Array.from(expectList(given['clusters'], `${path}.clusters`))
  if (list.length === 0) reject('EMPTY_INPUT', `${path}.clusters`, 'at least one cluster', list)
  const clusters = list.map((cluster, i) => readCluster(cluster, features, `${path}.clusters[${i}]`))
  clusterNames(
    clusters.map(({ name }) => name),
    clusters.length,
    `${path}.clusters`,
  )
  return { features, clusters }
}

function readFeatureScales(value: unknown, path: string): Readonly<Record<string, FeatureScale>> {
  const given = expectObject(value, path)
  const names = Object.keys(given).sort()
  if (names.length === 0) reject('EMPTY_INPUT', path, 'at least one feature', given)
  return Object.fromEntries(
    names.map(name => {
      const scale = expectObject(given[name], `${path}.${name}`)
      expectKnownKeys(scale, ['centre', 'spread'], `${path}.${name}`)
      const centre = expectFinite(scale['centre'], `${path}.${name}.centre`)
      return [name, { centre: centre + 0, spread: expectPositive(scale['spread'], `${path}.${name}.spread`) }]
    }),
  )
}

function readCluster(value: unknown, features: KMeansParams['features'], path: string): KMeansCluster {
  const cluster = expectObject(value, path)
  expectKnownKeys(cluster, ['name', 'centre'], path)
  const given = expectObject(cluster['centre'], `${path}.centre`)
  const names = Object.keys(features)
  expectKnownKeys(given, names, `${path}.centre`)
  // Adding 0 makes 0 of −0, which JSON does not know.
  const centre = names.map(name => {
    const at = `${path}.centre.${name}`
    if (given[name] === undefined) reject('MISSING_VALUE', at, 'a number', given[name])
    const value = expectFinite(given[name], at)
    if (Math.abs(value) > LARGEST_FEATURE) reject('OUT_OF_RANGE', at, `a number up to ${LARGEST_FEATURE}`, value)
    return [name, value + 0] as const
  })
  return { name: expectText(cluster['name'], `${path}.name`), centre: Object.fromEntries(centre) }
}
