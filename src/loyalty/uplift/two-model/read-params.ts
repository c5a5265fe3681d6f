/**
 * Parameters that come from anywhere: a file, a database, a caller's hand.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import { readSquare } from '../../../statistics/read-square.js'
import type { ArmModel, UpliftFeature, UpliftParams } from './types.js'

/** Parameters, checked field by field. */
export function readParams(value: unknown, path: string): UpliftParams {
  const params = expectObject(value, path)
  expectKnownKeys(params, ['outcomeKind', 'features', 'treated', 'control'], path)
  const features = readFeatures(params['features'], `${path}.features`)
  return {
    outcomeKind: expectOneOf(params['outcomeKind'], ['event', 'amount'], `${path}.outcomeKind`),
    features,
    treated: readArm(params['treated'], features.length, `${path}.treated`),
    control: readArm(params['control'], features.length, `${path}.control`),
  }
}

function readFeatures(value: unknown, path: string): readonly UpliftFeature[] {
  const names = new Set<string>()
  const features = listOf(value, path, (each, at) => {
    const feature = expectObject(each, at)
    expectKnownKeys(feature, ['name', 'centre', 'spread'], at)
    const name = expectText(feature['name'], `${at}.name`)
    if (names.has(name)) reject('CONFLICTING_OPTIONS', `${at}.name`, 'a name that none before it has', name)
    names.add(name)
    return {
      name,
      centre: expectFinite(feature['centre'], `${at}.centre`),
      spread: expectPositive(feature['spread'], `${at}.spread`),
    }
  })
  return features.length > 0 ? features : reject('EMPTY_INPUT', path, 'at least one feature', value)
}

function readArm(value: unknown, width: number, path: string): ArmModel {
  const arm = expectObject(value, path)
  expectKnownKeys(arm, ['intercept', 'coefficients', 'covariance'], path)
  const { covariance } = arm
  return {
    intercept: expectFinite(arm['intercept'], `${path}.intercept`),
    coefficients: numbers(arm['coefficients'], width, `${path}.coefficients`),
    ...(covariance !== undefined && { covariance: readSquare(covariance, width + 1, `${path}.covariance`) }),
  }
}

function numbers(value: unknown, size: number, path: string): readonly number[] {
  const list = listOf(value, path, expectFinite)
  return list.length === size ? list : reject('LENGTH_MISMATCH', path, `${size} numbers`, list.length)
}

function listOf<T>(value: unknown, path: string, read: (each: unknown, path: string) => T): readonly T[] {
  return Array.from(expectList(value, path), (each, i) => read(each, `${path}[${i}]`))
}
