/**
 * Facilities that run: what "owes", "holds" and "is bound by" mean in every attribute.
 *
 * @module
 */
import type { Facility } from '../portfolio/types/index.js'
import type { ClientView } from './definition.js'

/** The client's facilities on which something may still be owed: active ones, and those in default. */
export function running(view: ClientView): readonly Facility[] {
  return view.records('facilities').filter(({ status }) => status === 'active' || status === 'defaulted')
}
