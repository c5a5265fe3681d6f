/**
 * A score of figures, each graded between its worst and its best.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectPositive, reject } from '../errors/index.js'
import type { Grade } from './partial-score.js'
import { partialScore } from './partial-score.js'
import type { PartialScore } from './risk-attributes.js'

/** What a figure is worth: nothing at its worst, all of its weight at its best, on a line between, no more beyond. */
export interface ScorePart {
  /** > 0; parts are weighed against each other. */
  readonly weight: number
  /** The figure that is graded 0; above or below `best`. */
  readonly worst: number
  /** The figure that is graded 1. */
  readonly best: number
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
