const DIGIT = 11
const BUCKETS = 2 ** DIGIT
const MASK = BUCKETS - 1

/** What goes with each number: small, so that moving it costs little. */
export type Marks = Int8Array | Float64Array

/** Finite numbers in order, each with its mark. */
export interface SortedRows {
  readonly values: Float64Array
  readonly marks: Marks
}

/**
 * Sorts finite numbers with their marks, as copies: by the upper 32 bits of each in three passes, then what shares them
 * among itself. Several times as fast on a long column as sorting by comparison.
 */
export function sortedRows(values: Float64Array, marks: Marks): SortedRows {
  let from: SortedRows = { values: values.slice(), marks: marks.slice() }
  let to: SortedRows = { values: new Float64Array(values.length), marks: marks.slice() }
  for (let shift = 0; shift < 32; shift += DIGIT) {
    distribute(from, to, shift)
    ;[from, to] = [to, from]
  }
  sortRuns(from)
  return from
}

/** One stable pass by a digit of the upper bits. */
function distribute(from: SortedRows, to: SortedRows, shift: number): void {
  const words = new Uint32Array(from.values.buffer)
  const next = new Uint32Array(BUCKETS + 1)
  for (let i = 1; i < words.length; i += 2) next[((ordinal(words[i]!) >>> shift) & MASK) + 1]!++
  for (let bucket = 0; bucket < BUCKETS; bucket++) next[bucket + 1]! += next[bucket]!
  const [values, marks] = [to.values, to.marks]
  for (let i = 0; i < values.length; i++) {
    const place = next[(ordinal(words[2 * i + 1]!) >>> shift) & MASK]!++
    values[place] = from.values[i]!
    marks[place] = from.marks[i]!
  }
}

/** The upper bits of a number, so that they stand in the order of the numbers: all of a negative one are turned. */
function ordinal(word: number): number {
  return word >>> 31 === 1 ? ~word >>> 0 : (word | 0x80000000) >>> 0
}

/** Sorts what shares its upper bits and is not in order yet. */
function sortRuns({ values, marks }: SortedRows): void {
  const words = new Uint32Array(values.buffer)
  for (let i = 0; i < values.length; ) {
    const word = words[2 * i + 1]
    let end = i + 1
    let isOrdered = true
    for (; end < values.length && words[2 * end + 1] === word; end++) {
      if (values[end]! < values[end - 1]!) isOrdered = false
    }
    if (!isOrdered) sortRun(values.subarray(i, end), marks.subarray(i, end))
    i = end
  }
}

function sortRun(values: Float64Array, marks: Marks): void {
  const before = { values: values.slice(), marks: marks.slice() }
  const order = Uint32Array.from(values.keys()).sort((a, b) => before.values[a]! - before.values[b]!)
  for (const [to, from] of order.entries()) {
    values[to] = before.values[from]!
    marks[to] = before.marks[from]!
  }
}
