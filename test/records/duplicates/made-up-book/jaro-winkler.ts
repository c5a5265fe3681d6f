/**
 * The measure that most compare names with, to compare ours with it. Source: Winkler (1990), String Comparator Metrics; p = 0.1, at most
 * four letters of a common beginning.
 *
 * @module
 */

export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b)
  let beginning = 0
  while (beginning < 4 && beginning < a.length && a[beginning] === b[beginning]) beginning++
  return jaro + 0.1 * beginning * (1 - jaro)
}

function jaroOf(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Set<number>()
  const lettersA: string[] = []
  for (const [i, letter] of [...a].entries()) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (b[j] !== letter || taken.has(j)) continue
      taken.add(j)
      lettersA.push(letter)
      break
    }
  }
  const matches = lettersA.length
  if (matches === 0) return 0
  const lettersB = [...taken].sort((i, j) => i - j).map(j => b[j])
  const swaps = lettersA.filter((letter, i) => letter !== lettersB[i]).length / 2
  return (matches / a.length + matches / b.length + (matches - swaps) / matches) / 3
}
