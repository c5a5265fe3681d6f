/** The known values of a segment, and those of all other clients, for one segment after the other. */
export function splitNumbers(
  values: Float64Array,
  segment: Uint16Array,
  sizes: Uint32Array,
): (of: number) => { readonly own: Float64Array; readonly others: Float64Array } {
  const known = new Uint32Array(sizes.length)
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) known[segment[row]!]!++
  const all = known.reduce((sum, count) => sum + count, 0)
  return of => {
    const own = new Float64Array(known[of]!)
    const others = new Float64Array(all - known[of]!)
    let [inside, outside] = [0, 0]
    for (let row = 0; row < values.length; row++) {
      const value = values[row]!
      if (Number.isNaN(value)) continue
      if (segment[row] === of) own[inside++] = value
      else others[outside++] = value
    }
    return { own, others }
  }
}
