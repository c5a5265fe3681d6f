import type { FineBins } from './pairs.js'
import type { Rows } from './rows.js'

/** Fine bins with the value at which each begins; that of the first is not used. */
export interface NumericFineBins extends FineBins {
  readonly starts: Float64Array
}

/**
 * Every distinct value as a bin of its own, in order; undefined as soon as there are more than `most` of them. Values
 * are looked up by their bits in a table, so that columns of few values are never sorted and others are given up early.
 */
export function distinctBins(
  { values, outcomes, weights }: Rows<Float64Array>,
  most: number,
): NumericFineBins | undefined {
  const slots = 2 ** Math.ceil(Math.log2(4 * most))
  const placeAt = new Int32Array(slots)
  const found = { values: new Float64Array(most), counts: new Float64Array(most) }
  const [goods, bads] = [new Float64Array(most), new Float64Array(most)]
  const bits = new Float64Array(1)
  const words = new Uint32Array(bits.buffer)
  let size = 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    bits[0] = value
    let slot = (Math.imul(words[0]! ^ Math.imul(words[1]!, 0x85ebca6b), 0x9e3779b1) >>> 8) & (slots - 1)
    while (placeAt[slot] !== 0 && found.values[placeAt[slot]! - 1] !== value) slot = (slot + 1) & (slots - 1)
    if (placeAt[slot] === 0) {
      if (size === most) return undefined
      found.values[size] = value
      placeAt[slot] = ++size
    }
    const place = placeAt[slot]! - 1
    found.counts[place]!++
    const column = outcomes[row] === 1 ? bads : goods
    column[place]! += weights === undefined ? 1 : weights[row]!
  }
  const order = Array.from({ length: size }, (_, place) => place).sort((a, b) => found.values[a]! - found.values[b]!)
  const ordered = (column: Float64Array): Float64Array => Float64Array.from(order, place => column[place]!)
  return {
    size,
    starts: ordered(found.values),
    counts: ordered(found.counts),
    goods: ordered(goods),
    bads: ordered(bads),
  }
}
