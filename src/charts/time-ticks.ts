/** Multiples of 1, 2 or 5 times a power of ten from 0 to the end of an axis of time; eleven at most. */
export function timeTicks(end: number): number[] {
  const power = 10 ** Math.floor(Math.log10(end / 10))
  const step = [1, 2, 5, 10].map(factor => factor * power).find(size => end / size <= 10 * (1 + 1e-9))
  const size = step === undefined ? end : step
  // Ten thousandths of a step are rounding.
  return Array.from({ length: Math.floor(end / size + 1e-4) + 1 }, (_, i) => Number((i * size).toPrecision(12)))
}
