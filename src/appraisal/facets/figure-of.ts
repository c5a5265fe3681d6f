/**
 * The figure of an input of one client, where it can be told.
 *
 * @module
 */
import type { FacetInput } from './input.js'
import type { Reading } from './reading.js'

/** Whether an input can be asked of a client at all. */
export function appliesTo({ applies }: FacetInput, reading: Reading): boolean {
  return applies === undefined || applies(reading)
}

/** Undefined where it is not known; numbers beyond all bounds tell nothing. */
export function figureOf(input: FacetInput, reading: Reading): number | undefined {
  const figure = input.figure(reading)
  return figure !== undefined && Number.isFinite(figure) ? figure : undefined
}
