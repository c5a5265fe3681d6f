import { inspectable } from '../model/index.js'
import { describeBase } from './describe-base.js'
import type { CustomerBase } from './types.js'

/** What a maker of bases has to say; kind and version are the same for all. */
export type BaseFields = Omit<CustomerBase, 'kind' | 'version' | 'size'>

/** Freezes the fields into a base that prints as a table in a REPL. */
export function sealBase(fields: BaseFields): CustomerBase {
  const base: CustomerBase = { kind: 'customer-base', version: 1, size: fields.frequency.length, ...fields }
  return Object.freeze(inspectable(base, () => describeBase(base)))
}
