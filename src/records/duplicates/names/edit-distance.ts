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
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [older, before, now] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j), [] as number[]]
  for (let i = 1; i <= a.length; i++) {
    now = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let steps = Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + (same ? 0 : 1))
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (swapped) steps = Math.min(steps, older[j - 2]! + 1)
      now.push(steps)
      if (steps < least) least = steps
    }
    if (least > most) return most + 1
    ;[older, before] = [before, now]
  }
  return Math.min(most + 1, before[b.length]!)
}
