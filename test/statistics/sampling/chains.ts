/**
 * Chains that anybody can make again, with what ArviZ 0.23.4 says of them (test/tables/sampling-diagnostics.py).
 *
 * @module
 */
import table from '../../tables/sampling-diagnostics.table.json' with { type: 'json' }

export type Row = (typeof table.rows)[number]

export const rows: readonly Row[] = table.rows

/** The draws of a row, chain after chain, by the recipe of the script. */
export function drawsOf({ seed, chains, length, phi, kind, scale = 1, shift = 0 }: Row): Float64Array {
  let state = BigInt(seed)
  const draws = new Float64Array(chains * length)
  let x = 0
  for (let i = 0; i < draws.length; i++) {
    state = (1103515245n * state + 12345n) % 2n ** 31n
    const u = Number(state) / 2 ** 31
    x = (i % length === 0 ? 0 : phi * x) + (u - 0.5)
    const isLast = i >= draws.length - length
    const draw = isLast ? x * scale + shift : x
    draws[i] = kind === 'heavy' ? draw / (1.0001 - u) : kind === 'rounded' ? Math.floor(4 * draw) : draw
  }
  return draws
}

/** What a row is called in a report. */
export function nameOf({ chains, length, phi, kind = 'plain' }: Row): string {
  return `${chains} chains of ${length} ${kind} draws, phi ${phi}`
}
