/**
 * What the parts of a relationship's value are called, and which names are taken.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { expectName } from './dated.js'

/** What belongs to no facility in particular. */
export const WHOLE = 'relationship'
/** The source that the terms of discounting make. */
export const CAPITAL = 'capital charge'
/** The source that the cost of winning the client makes. */
export const ACQUISITION = 'acquisition cost'
/** What has not ended on the last day that counts. */
export const STILL_RUNNING = 'still running'

/** The facility that something belongs to. */
export function facilityOf({ facility }: { readonly facility?: string }, path: string): string {
  return facility === undefined ? WHOLE : expectName(facility, `${path}.facility`)
}

/** A source, unless the terms have a place of its own for it. */
export function sourceOf(source: unknown, path: string): string {
  const name = expectName(source, path)
  const place = name === CAPITAL ? 'terms.discount' : 'terms.acquisitionCost'
  if (name !== CAPITAL && name !== ACQUISITION) return name
  return reject('CONFLICTING_OPTIONS', path, 'a source that has no place of its own', name, `Say it in ${place}`)
}

/** The name of an ending, which no earlier one has. */
export function endingName(name: unknown, taken: readonly string[], path: string): string {
  const text = expectName(name, path)
  if (!taken.includes(text) && text !== STILL_RUNNING) return text
  return reject('CONFLICTING_OPTIONS', path, 'a name that nothing else has', text)
}
