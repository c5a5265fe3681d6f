/**
 * Is a uniform number below Φ(x)? Mostly told without Φ: from two entries of a table, between which Φ(x) lies.
 *
 * @module
 */
import { normalCdf } from '../../../numeric/index.js'

const FAR = 9
const CELLS_PER_UNIT = 32
const TABLE = /* @__PURE__ */ Float64Array.from({ length: 2 * FAR * CELLS_PER_UNIT + 2 }, (_, i) =>
  normalCdf(i / CELLS_PER_UNIT - FAR),
)

/** u < Φ(x), to the last digit what `normalCdf` says. */
export function isBelowNormal(u: number, x: number): boolean {
  const place = (x + FAR) * CELLS_PER_UNIT
  if (!(place >= 0 && place < 2 * FAR * CELLS_PER_UNIT)) return u < normalCdf(x)
  const cell = place | 0
  if (u >= TABLE[cell + 1]!) return false
  return u < TABLE[cell]! || u < normalCdf(x)
}
