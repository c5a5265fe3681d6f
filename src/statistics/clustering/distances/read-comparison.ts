/**
 * How a model compares rows, read from anywhere.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { readParams } from '../../gower/read-description.js'
import type { FeatureScale } from '../types.js'
import type { Comparison } from './types.js'

/** A comparison with all that new rows need, checked; attributes in order of code units, as at a fit. */
export function completeComparison(value: unknown, path: string): Comparison {
  const fields = expectObject(value, path)
  const metric = expectOneOf(fields['metric'], ['gower', 'euclidean', 'manhattan'], `${path}.metric`)
  if (metric === 'gower') {
    expectKnownKeys(fields, ['metric', 'attributes'], path)
    return { metric, attributes: inOrder(readParams(fields, path).attributes) }
  }
  expectKnownKeys(fields, ['metric', 'features'], path)
  const scales = Object.entries(expectObject(fields['features'], `${path}.features`))
  if (scales.length === 0) reject('EMPTY_INPUT', `${path}.features`, 'at least one feature', fields['features'])
  const features = scales.map(([name, scale]) => [name, readScale(scale, `${path}.features.${name}`)] as const)
  return { metric, features: inOrder(Object.fromEntries(features)) }
}

/** The same by name in order of code units, so that sums over attributes always run in one order. */
export function inOrder<T>(byName: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(byName).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function readScale(value: unknown, path: string): FeatureScale {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['centre', 'spread'], path)
  const centre = expectFinite(fields['centre'], `${path}.centre`)
  return { centre, spread: expectPositive(fields['spread'], `${path}.spread`) }
}
