/**
 * A score of parts of which some may be missing: what is not known does not count, and widens the range.
 *
 * With grades g within [0, 1] and weights w that add up to 1, over the parts known: score = Σ w·g / Σ w. The range goes from
 * where each missing part would be at its worst to where it would be at its best: Σ w·g to Σ w·g + Σ w of those missing. So
 * the score lies within the range, and the width of the range is the weight of what is missing.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { PartialScore, ScoredPart } from '../../records/index.js'

/** What a figure is worth: nothing at its worst, all of its weight at its best, on a line between, no more beyond. */
export interface ScorePart {
  /** > 0; parts are weighed against each other. */
  readonly weight: number
  /** The figure that is graded 0; above or below `best`. */
  readonly worst: number
  /** The figure that is graded 1. */
  readonly best: number
}

/** A grade and where it may lie. */
export interface Grade {
  readonly figure: number
  readonly grade: number
  readonly lower: number
  readonly upper: number
}

/** The score of grades by name; `undefined` is missing. Weights are > 0 and there is at least one. */
export function partialScore(
  weights: Readonly<Record<string, number>>,
  grades: Readonly<Record<string, Grade | undefined>>,
): PartialScore {
  const names = Object.keys(weights)
  const all = names.reduce((sum, name) => sum + weights[name]!, 0)
  const known = names.filter(name => grades[name] !== undefined)
  const covered = known.reduce((sum, name) => sum + weights[name]!, 0)
  let [lower, missing, score] = [0, 0, 0]
  let upper = 0
  const parts = names.map((name): ScoredPart => {
    const weight = weights[name]! / all
    const grade = grades[name]
    if (grade === undefined) {
      missing += weight
      return { name, weight }
    }
    const contribution = (weights[name]! / covered) * grade.grade
    score += contribution
    lower += weight * grade.lower
    upper += weight * grade.upper
    return { name, weight, figure: grade.figure, grade: grade.grade, contribution }
  })
  return {
    ...(known.length > 0 && { score: Math.min(1, score) }),
    range: { lower: Math.min(1, lower), upper: Math.min(1, upper + missing) },
    coverage: known.length === names.length ? 1 : covered / all,
    parts,
  }
}

/** The score of figures, each graded by its part; figures that are no part are an error. */
export function scoreOfFigures(figures: unknown, parts: unknown, path = 'figures'): PartialScore {
  const table = expectParts(parts)
  const given = expectObject(figures, path)
  const names = Object.keys(table)
  expectKnownKeys(given, names, path)
  const grades = names.map((name): readonly [string, Grade | undefined] => {
    // A part may be called what every object inherits.
    if (!Object.hasOwn(given, name) || given[name] === undefined) return [name, undefined]
    const figure = expectFinite(given[name], `${path}.${name}`)
    const grade = gradeOf(figure, table[name]!)
    return [name, { figure, grade, lower: grade, upper: grade }]
  })
  const weights = Object.fromEntries(names.map(name => [name, table[name]!.weight]))
  return partialScore(weights, Object.fromEntries(grades))
}

function gradeOf(figure: number, { worst, best }: ScorePart): number {
  return Math.min(1, Math.max(0, (figure - worst) / (best - worst)))
}

function expectParts(parts: unknown): Readonly<Record<string, ScorePart>> {
  const entries = Object.entries(expectObject(parts, 'options.parts'))
  if (entries.length === 0) reject('EMPTY_INPUT', 'options.parts', 'at least one part', parts)
  return Object.fromEntries(
    entries.map(([name, part]): readonly [string, ScorePart] => {
      const path = `options.parts.${name}`
      const { weight, worst, best } = expectObject(part, path)
      const ends = { worst: expectFinite(worst, `${path}.worst`), best: expectFinite(best, `${path}.best`) }
      if (ends.worst === ends.best) reject('OUT_OF_RANGE', `${path}.best`, 'another number than worst', best)
      return [name, { weight: expectPositive(weight, `${path}.weight`), ...ends }]
    }),
  )
}
