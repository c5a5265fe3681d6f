/**
 * Parameters that come from anywhere, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import type { NextProductParams, NextWait, WithinDays } from './types.js'

/** All that foretelling needs. */
export function readParams(value: unknown, path: string): NextProductParams {
  const params = expectObject(value, path)
  expectKnownKeys(params, ['products', 'moves', 'first', 'smoothing', 'waits'], path)
  const products = listOf(params['products'], `${path}.products`, expectText)
  if (products.length === 0) reject('EMPTY_INPUT', `${path}.products`, 'at least one product', 'none')
  for (const [i, product] of products.entries()) {
    if (products.indexOf(product) < i) {
      reject('CONFLICTING_OPTIONS', `${path}.products[${i}]`, 'a product that none before it is', product)
    }
  }
  const counts = (of: unknown, at: string): readonly number[] => sized(of, products.length, at, expectNonNegative)
  return {
    products,
    moves: sized(params['moves'], products.length, `${path}.moves`, counts),
    first: counts(params['first'], `${path}.first`),
    smoothing: expectPositive(params['smoothing'], `${path}.smoothing`),
    waits: listOf(params['waits'], `${path}.waits`, (wait, at) => readWait(wait, products, at)),
  }
}

function readWait(value: unknown, products: readonly string[], path: string): NextWait {
  const wait = expectObject(value, path)
  expectKnownKeys(wait, ['product', 'stays', 'moves', 'within'], path)
  return {
    product: expectOneOf(wait['product'], products, `${path}.product`),
    stays: expectInteger(wait['stays'], `${path}.stays`),
    moves: expectInteger(wait['moves'], `${path}.moves`),
    within: listOf(wait['within'], `${path}.within`, readWithin),
  }
}

function readWithin(value: unknown, path: string): WithinDays {
  const within = expectObject(value, path)
  expectKnownKeys(within, ['days', 'share', 'interval'], path)
  return {
    days: expectInteger(within['days'], `${path}.days`, 1),
    share: expectFinite(within['share'], `${path}.share`),
    interval: readInterval(within['interval'], `${path}.interval`),
  }
}

function readInterval(value: unknown, path: string): Interval {
  const interval = expectObject(value, path)
  expectKnownKeys(interval, ['lower', 'upper', 'level', 'kind', 'method'], path)
  return {
    lower: expectFinite(interval['lower'], `${path}.lower`),
    upper: expectFinite(interval['upper'], `${path}.upper`),
    level: expectPositive(interval['level'], `${path}.level`),
    kind: expectOneOf(interval['kind'], ['confidence', 'credible', 'predictive'], `${path}.kind`),
    method: expectText(interval['method'], `${path}.method`),
  }
}

type Read<T> = (value: unknown, path: string) => T

function sized<T>(value: unknown, size: number, path: string, read: Read<T>): readonly T[] {
  const list = listOf(value, path, read)
  return list.length === size ? list : reject('LENGTH_MISMATCH', path, `${size} entries, one per product`, list.length)
}

function listOf<T>(value: unknown, path: string, read: Read<T>): readonly T[] {
  return Array.from(expectList(value, path), (each, i) => read(each, `${path}[${i}]`))
}
