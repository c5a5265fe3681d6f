import { reject } from '../../errors/index.js'
import type { CustomerBase, Holdout } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'

/** What the clients did after the observation; a base without it is refused. */
export function holdoutOf(base: CustomerBase): Holdout {
  expectBase(base)
  const { holdout } = base
  return holdout === undefined ? reject('MISSING_VALUE', 'base.holdout', 'a holdout', undefined, HOW) : holdout
}

const HOW = 'Build the base with an earlier observedUntil, and holdoutUntil: the end of the log'
