/**
 * The logarithms of rising factorials in the likelihood of a client who has not left, and their derivatives, tabulated for
 * every whole number up to the largest that occurs: a likelihood over any number of clients takes a few logarithms per
 * opportunity, and no gamma function.
 *
 * @module
 */

/** One number for every k from 0 on. */
type Column = Float64Array

/** Σ ln((z+i)/unit) over i < k, with its derivatives in z where the unit stays. */
export interface RisingTable {
  readonly value: Column
  readonly first: Column
  readonly second: Column
}

/** ln (δ)ₖ / (γ+δ)ₖ with its derivatives; the mixed one is the second in γ. */
export interface StayTable {
  readonly value: Column
  readonly gamma: { readonly first: Column; readonly second: Column }
  readonly delta: { readonly first: Column; readonly second: Column }
}

/** Room for sums up to k = most. */
export function risingTable(most: number): RisingTable {
  return { value: new Float64Array(most + 1), ...derivatives(most) }
}

/** Room for sums up to k = most. */
export function stayTable(most: number): StayTable {
  return { value: new Float64Array(most + 1), gamma: derivatives(most), delta: derivatives(most) }
}

function derivatives(most: number): { readonly first: Column; readonly second: Column } {
  return { first: new Float64Array(most + 1), second: new Float64Array(most + 1) }
}

/** Factors divided by a unit as large as the largest of them leave small logarithms, which keep their digits. */
export function tabulateRising({ value, first, second }: RisingTable, z: number, unit: number): void {
  let lost = 0
  for (let i = 0; i + 1 < value.length; i++) {
    const inverse = 1 / (z + i)
    // What plain addition would drop is carried along: with a million terms it would show.
    const more = Math.log((z + i) / unit) - lost
    value[i + 1] = value[i]! + more
    lost = value[i + 1]! - value[i]! - more
    first[i + 1] = first[i]! + inverse
    second[i + 1] = second[i]! - inverse * inverse
  }
}

/** What every opportunity takes away is added up, so that no digit is lost where hardly anybody leaves. */
export function tabulateStays({ value, gamma, delta }: StayTable, c: number, d: number): void {
  let lost = 0
  for (let i = 0; i + 1 < value.length; i++) {
    const stays = 1 / (d + i)
    const all = 1 / (c + d + i)
    const leaves = c * stays * all
    const less = -Math.log1p(c * stays) - lost
    value[i + 1] = value[i]! + less
    lost = value[i + 1]! - value[i]! - less
    gamma.first[i + 1] = gamma.first[i]! - all
    gamma.second[i + 1] = gamma.second[i]! + all * all
    delta.first[i + 1] = delta.first[i]! + leaves
    delta.second[i + 1] = delta.second[i]! - leaves * (stays + all)
  }
}
