/**
 * A model of an event that comes from anywhere, checked.
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
} from '../../errors/index.js'
import type { AttributeKind } from '../attribute-columns/types.js'
import { readSquare } from '../read-square.js'
import type { EventFeature, EventModel } from './types.js'

const KINDS = ['number', 'word', 'words', 'yes-no'] as const

/** Kinds of attributes by their names. */
export type AttributeKinds = Readonly<Record<string, AttributeKind>>

/** Kinds, each a known one. */
export function readKinds(value: unknown, path: string): AttributeKinds {
  const kinds = Object.entries(expectObject(value, path)).map(([name, kind]): [string, AttributeKind] => [
    name,
    expectOneOf(kind, KINDS, `${path}.${name}`),
  ])
  return Object.fromEntries(kinds)
}

/** A regression whose features are of known attributes. */
export function readEventModel(value: unknown, attributes: AttributeKinds, path: string): EventModel {
  const model = expectObject(value, path)
  expectKnownKeys(model, ['features', 'intercept', 'coefficients', 'covariance', 'recalibration'], path)
  const features = listOf(model['features'], `${path}.features`, (each, at) => readFeature(each, attributes, at))
  const { covariance, recalibration } = model
  return {
    features,
    intercept: expectFinite(model['intercept'], `${path}.intercept`),
    coefficients: numbers(model['coefficients'], features.length, `${path}.coefficients`),
    ...(covariance !== undefined && { covariance: readSquare(covariance, features.length + 1, `${path}.covariance`) }),
    ...(recalibration !== undefined && { recalibration: readLine(recalibration, `${path}.recalibration`) }),
  }
}

function readFeature(value: unknown, attributes: AttributeKinds, path: string): EventFeature {
  const feature = expectObject(value, path)
  expectKnownKeys(feature, ['attribute', 'of', 'word', 'centre', 'spread', 'ends'], path)
  const { word, ends } = feature
  const attribute = expectOneOf(feature['attribute'], Object.keys(attributes), `${path}.attribute`)
  const ofs = attributes[attribute] === 'number' ? (['number', 'missing'] as const) : (['word', 'missing'] as const)
  const of = expectOneOf(feature['of'], ofs, `${path}.of`)
  return {
    attribute,
    of,
    ...(of === 'word' && { word: expectText(word, `${path}.word`) }),
    centre: expectFinite(feature['centre'], `${path}.centre`),
    spread: expectPositive(feature['spread'], `${path}.spread`),
    ...(of === 'number' && { ends: readEnds(ends, `${path}.ends`) }),
  }
}

function readEnds(value: unknown, path: string): readonly [number, number] {
  const [least, most] = numbers(value, 2, path)
  return least! <= most! ? [least!, most!] : reject('OUT_OF_RANGE', `${path}[1]`, `a number >= ${least}`, most)
}

function readLine(value: unknown, path: string): NonNullable<EventModel['recalibration']> {
  const line = expectObject(value, path)
  expectKnownKeys(line, ['intercept', 'slope'], path)
  return {
    intercept: expectFinite(line['intercept'], `${path}.intercept`),
    slope: expectPositive(line['slope'], `${path}.slope`),
  }
}

function numbers(value: unknown, size: number, path: string): readonly number[] {
  const list = listOf(value, path, expectFinite)
  return list.length === size ? list : reject('LENGTH_MISMATCH', path, `${size} numbers`, list.length)
}

function listOf<T>(value: unknown, path: string, read: (each: unknown, path: string) => T): readonly T[] {
  return Array.from(expectList(value, path), (each, i) => read(each, `${path}[${i}]`))
}
