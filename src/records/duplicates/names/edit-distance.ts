/**
 * How many slips of the keyboard lie between two words.
 *
 * @module
 */

/**
 * Characters left out, put in, taken for another or swapped with their neighbour on the way from one word to another; `most` + 1 where
 * it takes more than `most`.
 *
 * Source: Damerau (1964); the restricted distance (optimal string alignment), where nothing is edited twice.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  const same = commonBeginning(a, b)
  const [one, other] = withoutCommonEnd(a.slice(same), b.slice(same))
  const steps = one === '' || other === '' ? one.length + other.length : stepsBetween(one, other, most)
  return Math.min(steps, most + 1)
}

function commonBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

function withoutCommonEnd(a: string, b: string): readonly [string, string] {
  let length = 0
  const most = Math.min(a.length, b.length)
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return [a.slice(0, a.length - length), b.slice(0, b.length - length)]
}

/** Row i of the table holds the steps from the first i characters of one word to every beginning of the other. */
function stepsBetween(a: string, b: string, most: number): number {
  let older: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const now = nextRow(a, b, i, before, older)
    if (Math.min(...now) > most) return most + 1
    older = before
    before = now
  }
  return before[b.length]!
}

function nextRow(a: string, b: string, i: number, before: readonly number[], older: readonly number[]): number[] {
  const now = [i]
  for (let j = 1; j <= b.length; j++) {
    const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
    const steps = Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + change)
    const swapped =
      i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
    now.push(swapped ? Math.min(steps, older[j - 2]! + 1) : steps)
  }
  return now
}
