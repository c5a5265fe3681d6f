/**
 * Which fields a derived attribute rests on.
 *
 * @module
 */
import { ATTRIBUTES } from '../../records/attributes/attributes.js'
import type { FieldsRead } from '../../records/index.js'

const READS: ReadonlyMap<string, readonly FieldsRead[]> = /* @__PURE__ */ new Map(
  ATTRIBUTES.map(({ name, reads }) => [name, reads]),
)

/** The fields that an attribute reads. */
export function readsOf(attribute: string): readonly FieldsRead[] {
  return READS.get(attribute) ?? []
}
