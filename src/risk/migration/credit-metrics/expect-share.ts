import { expectFinite, reject } from '../../../errors/index.js'

/** A number from 0 to 1. */
export function expectShare(value: unknown, path: string): number {
  const share = expectFinite(value, path)
  return share >= 0 && share <= 1 ? share : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value)
}
