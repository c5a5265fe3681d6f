/**
 * The order of texts.
 *
 * @module
 */

/** Texts as programs order them, by their code units: the same in every place and language. */
export function textOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
