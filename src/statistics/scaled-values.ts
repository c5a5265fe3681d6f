/**
 * Values between -2 and 2, divided by the power of two at the largest magnitude: no sum of them overflows, no digit is
 * lost, and ratios stay what they were.
 */
export function scaledValues(values: ArrayLike<number>): Float64Array {
  const column = new Float64Array(values)
  const largest = column.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (largest === 0) return column
  const scale = 2 ** Math.min(1023, Math.floor(Math.log2(largest)))
  return column.map(value => value / scale)
}
