/**
 * Values between -2 and 2, divided by the power of two at the largest magnitude: no sum of them overflows, no digit is
 * lost, and ratios stay what they were.
 */
export function scaledValues(values: ArrayLike<number>): Float64Array {
  const column = new Float64Array(values)
  const unit = powerOfTwo(column)
  return column.map(value => value / unit)
}

/** The power of two at the largest magnitude; 1 of zeros. */
export function powerOfTwo(values: ArrayLike<number>): number {
  let largest = 0
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!))
  return largest === 0 ? 1 : 2 ** Math.min(1023, Math.floor(Math.log2(largest)))
}
