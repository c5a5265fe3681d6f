const DIGIT = 11
const BUCKETS = 2 ** DIGIT
const MASK = BUCKETS - 1
/** Below so many numbers the engine's own sort is as fast. */
const FEW = 2048

/**
 * Finite numbers in order, as a copy: by the upper 32 bits of each in three passes, then those that share them by the
 * engine's sort. Several times as fast as that alone on a long column.
 */
export function sortedValues(values: Float64Array): Float64Array {
  if (values.length < FEW) return values.slice().sort()
  let [from, to] = [values.slice(), new Float64Array(values.length)]
  for (let shift = 0; shift < 32; shift += DIGIT) {
    distribute(from, to, shift)
    ;[from, to] = [to, from]
  }
  sortRuns(from)
  return from
}

/** One stable pass by a digit of the upper bits. */
function distribute(from: Float64Array, to: Float64Array, shift: number): void {
  const words = new Uint32Array(from.buffer)
  const next = new Uint32Array(BUCKETS + 1)
  for (let i = 1; i < words.length; i += 2) next[((ordinal(words[i]!) >>> shift) & MASK) + 1]!++
  for (let bucket = 0; bucket < BUCKETS; bucket++) next[bucket + 1]! += next[bucket]!
  for (let i = 0; i < from.length; i++) to[next[(ordinal(words[2 * i + 1]!) >>> shift) & MASK]!++] = from[i]!
}

/** The upper bits of a number, so that they stand in the order of the numbers: all of a negative one are turned. */
function ordinal(word: number): number {
  return word >>> 31 === 1 ? ~word >>> 0 : (word | 0x80000000) >>> 0
}

/** Sorts what shares its upper bits. */
function sortRuns(values: Float64Array): void {
  const words = new Uint32Array(values.buffer)
  for (let i = 0; i < values.length; ) {
    const word = words[2 * i + 1]
    let end = i + 1
    while (end < values.length && words[2 * end + 1] === word) end++
    if (end - i > 1 && !isConstant(values, i, end)) values.subarray(i, end).sort()
    i = end
  }
}

function isConstant(values: Float64Array, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) if (values[i] !== values[from]) return false
  return true
}
