/**
 * The shares of holders that count as full.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { PenetrationOptions } from './types.js'

/** The share that was asked for, by product; undefined where the best segment sets it. */
export function targetsOf(
  target: NonNullable<PenetrationOptions['target']>,
  products: readonly string[],
): (product: string) => number | undefined {
  if (target === 'best-segment') return () => undefined
  if (typeof target !== 'object') {
    const share = expectShare(target, 'options.target')
    return () => share
  }
  expectKnownKeys(expectObject(target, 'options.target'), products, 'options.target')
  const shares = new Map(
    Object.entries(target).map(([name, share]) => [name, expectShare(share, `options.target.${name}`)]),
  )
  return product => shares.get(product)
}

function expectShare(share: unknown, path: string): number {
  const number = expectFinite(share, path)
  return number >= 0 && number <= 1
    ? number
    : reject('OUT_OF_RANGE', path, "a share from 0 to 1, or 'best-segment'", share)
}
