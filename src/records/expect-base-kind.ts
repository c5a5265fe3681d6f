import { expectObject, reject } from '../errors/index.js'

/** Refuses what is no base at all, or was one before it went through JSON; what its columns are like is for those to ask who read copies. */
export function expectBaseKind(base: unknown): void {
  const { kind, frequency } = expectObject(base, 'base')
  if (kind !== 'customer-base') reject('INVALID_TYPE', 'base.kind', "'customer-base'", kind)
  if (!(frequency instanceof Float64Array)) reject('INVALID_TYPE', 'base.frequency', 'a Float64Array', frequency, READ)
}

const READ = 'JSON loses typed arrays: write bases with baseToJson, and read them with baseFromJson, not JSON.parse'
