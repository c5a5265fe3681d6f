/**
 * One facet of one client.
 *
 *   index = 100 Σ w g;   variance = 100² (Σ known w² e² + Σ unknown w² v + 2 Σ both unknown w w c)
 *
 * g is the grade of a known figure, or the book's mean of an unknown one; e² the variance of a known grade by errors of measurement,
 * which grows with its age towards v; v and c > 0 are variance and covariance of grades over the book. So a client of whom nothing is
 * known is spread as clients of the book are.
 *
 * @module
 */
import type { Facet, FacetPart } from '../shapes/facet.js'
import { appliesTo, figureOf } from './figure-of.js'
import type { FacetPlan, FacetsPlan, PlannedInput } from './plan.js'
import type { Reading } from './reading.js'

export function facetOf({ inputs, together }: FacetPlan, { level, reach }: FacetsPlan, reading: Reading): Facet {
  const applied = placesThatApply(inputs, reading)
  const total = applied.reduce((sum, i) => sum + inputs[i]!.weight, 0)
  const parts: FacetPart[] = []
  const unknown: number[] = []
  let [index, variance, known] = [0, 0, 0]
  for (const i of applied) {
    const planned = inputs[i]!
    const figure = figureOf(planned.input, reading)
    const weight = planned.weight / total
    const grade = figure === undefined ? planned.mean : planned.gradeOf(figure)
    const points = 100 * weight * grade
    index += points
    variance += weight * weight * (figure === undefined ? planned.variance : errorOf(planned, figure, reading))
    if (figure === undefined) {
      for (const other of unknown) variance += (2 * together[i * inputs.length + other]!) / total / total
      unknown.push(i)
    } else known += planned.weight
    const { name, reads } = planned.input
    parts.push(
      figure === undefined
        ? { name, weight, grade, points, isKnown: false, reads }
        : { name, weight, grade, points, isKnown: true, figure, reads },
    )
  }
  const standardDeviation = 100 * Math.sqrt(variance)
  const middle = Math.min(100, index)
  const lower = Math.max(0, middle - reach * standardDeviation)
  const upper = Math.min(100, middle + reach * standardDeviation)
  return {
    index: middle,
    interval: { lower, upper, level, kind: 'credible', method: 'normal' },
    standardDeviation,
    coverage: unknown.length === 0 ? 1 : known / total,
    parts,
  }
}

/** Places of the inputs that can be asked of the client; all of them where none can, so that nothing is known. */
function placesThatApply(inputs: readonly PlannedInput[], reading: Reading): readonly number[] {
  const places: number[] = []
  for (let i = 0; i < inputs.length; i++) if (appliesTo(inputs[i]!.input, reading)) places.push(i)
  return places.length > 0 ? places : inputs.map((_, i) => i)
}

/** Variance of a known grade: what a fresh figure leaves open, more with age and with what is said of the figure itself. */
function errorOf(
  { input, gradeOf, variance, error, halfLifeDays }: PlannedInput,
  figure: number,
  reading: Reading,
): number {
  const age = input.ageDays?.(reading)
  const left = age === undefined ? 1 : 2 ** (-age / halfLifeDays)
  const deviation = input.logDeviation?.(reading)
  const own =
    deviation === undefined ? 0 : (gradeOf(figure * Math.exp(deviation)) - gradeOf(figure * Math.exp(-deviation))) / 2
  return Math.min(variance, variance - (variance - error) * left + own * own)
}
