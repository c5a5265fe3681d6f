/**
 * Figures that offers and retention share, checked.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'

/** A share or probability, from 0 to 1. */
export function expectShare(value: unknown, path: string): number {
  const share = expectFinite(value, path)
  return share >= 0 && share <= 1
    ? share
    : reject('OUT_OF_RANGE', path, 'a share from 0 to 1', share, 'Write 80 % as 0.8')
}
