import { expectObject, reject } from '../errors/index.js'

/** Refuses what is no base at all; what its columns are like is for those to ask who read copies. */
export function expectBaseKind(base: unknown): void {
  const { kind } = expectObject(base, 'base')
  if (kind !== 'customer-base') reject('INVALID_TYPE', 'base.kind', "'customer-base'", kind)
}
