/**
 * A score of parts of which some may be missing: what is not known does not count, and widens the range.
 *
 * With grades g within [0, 1] and weights w that add up to 1, over the parts known: score = Σ w·g / Σ w. The range goes from
 * where each missing part would be at its worst to where it would be at its best: Σ w·g to Σ w·g + Σ w of those missing. So
 * the score lies within the range, and the width of the range is the weight of what is missing.
 *
 * @module
 */
import type { PartialScore, ScoredPart } from './risk-attributes.js'

/** A grade and where it may lie. */
export interface Grade {
  /** Absent where a word is graded. */
  readonly figure?: number
  readonly grade: number
  readonly lower: number
  readonly upper: number
}

/** The score of grades by name; `undefined` is missing. Weights are > 0 and there is at least one. */
export function partialScore(
  given: Readonly<Record<string, number>>,
  grades: Readonly<Record<string, Grade | undefined>>,
): PartialScore {
  const names = Object.keys(given)
  // A power of 2, so that weights near the largest double have a sum, and none loses digits.
  const scale = names.some(name => given[name]! > 1e290) ? 2 ** -64 : 1
  const weights = Object.fromEntries(names.map(name => [name, given[name]! * scale]))
  const all = names.reduce((sum, name) => sum + weights[name]!, 0)
  const known = names.filter(name => grades[name] !== undefined)
  const covered = known.reduce((sum, name) => sum + weights[name]!, 0)
  let [lower, upper, score] = [0, 0, 0]
  const parts = names.map((name): ScoredPart => {
    const weight = weights[name]! / all
    const grade = grades[name]
    if (grade === undefined) return { name, weight }
    const contribution = (weights[name]! / covered) * grade.grade
    score += contribution
    lower += weight * grade.lower
    upper += weight * grade.upper
    const { figure } = grade
    return { name, weight, ...(figure !== undefined && { figure }), grade: grade.grade, contribution }
  })
  const range = { lower: Math.min(1, lower), upper: Math.min(1, upper + (all - covered) / all) }
  if (known.length === 0) return { range, coverage: 0, parts }
  const figure = Math.min(1, score)
  const coverage = known.length === names.length ? 1 : covered / all
  return { score: figure, range: around(figure, range), coverage, parts }
}

/** The score lies within its range to the last digit, also where its own sum and the range's are rounded apart. */
function around(score: number, { lower, upper }: PartialScore['range']): PartialScore['range'] {
  return { lower: Math.min(score, lower), upper: Math.max(score, upper) }
}
