/**
 * How well classes explain the rows, and how sharply rows fall into them.
 *
 * @module
 */
import type { ClassTables } from './class-tables.js'
import { fillLogPriors, fillPosterior } from './class-tables.js'
import { likeliest } from './likeliest.js'
import type { Patterns } from './patterns.js'
import type { GoodnessOfFit, LatentClassReport } from './report.js'

/** The figures of a report that need every pattern. */
export type Figures = Pick<
  LatentClassReport,
  'observations' | 'unanswered' | 'sizes' | 'classificationError' | 'relativeEntropy' | 'goodnessOfFit'
>

/** Figures of patterns under classes. */
export function figuresOf(patterns: Patterns, tables: ClassTables): Figures {
  const { questions, starts, cells, weights, width } = patterns
  const { classes } = tables
  const missing = starts[questions]!
  const [logPriors, posterior] = [new Float64Array(classes), new Float64Array(classes)]
  const sizes = new Float64Array(classes)
  const fit = fitCounter()
  let [observations, unanswered, doubt, spread] = [0, 0, 0, 0]
  for (const [p, weight] of weights.entries()) {
    fillLogPriors(tables, patterns, p, logPriors)
    const logLikelihood = fillPosterior(tables, patterns, p, logPriors, posterior)
    const first = likeliest(posterior)
    sizes[first]! += weight
    observations += weight
    doubt += weight * (1 - posterior[first]!)
    for (const part of posterior) if (part > 0) spread -= weight * part * Math.log(part)
    const answered = answersGiven(cells.subarray(p * questions, (p + 1) * questions), missing)
    if (answered === 0) unanswered += weight
    if (answered === questions) fit.add(weight, logLikelihood)
  }
  const goodnessOfFit = width === 0 ? fit.figures() : undefined
  return {
    observations,
    unanswered,
    sizes: Array.from(sizes),
    classificationError: doubt / observations,
    ...(classes === 1 ? {} : { relativeEntropy: 1 - spread / (observations * Math.log(classes)) }),
    ...(goodnessOfFit === undefined ? {} : { goodnessOfFit }),
  }
}

function answersGiven(cells: Int32Array, missing: number): number {
  let given = 0
  for (const cell of cells) if (cell !== missing) given++
  return given
}

/** Counts of patterns that answer every question, against what is expected. */
function fitCounter(): {
  add: (weight: number, logLikelihood: number) => void
  figures: () => GoodnessOfFit | undefined
} {
  const seen: (readonly [weight: number, logLikelihood: number])[] = []
  return {
    add: (weight, logLikelihood) => void seen.push([weight, logLikelihood]),
    figures: () => {
      const rows = seen.reduce((sum, [weight]) => sum + weight, 0)
      if (rows === 0) return undefined
      let [likelihoodRatio, pearson, unseen] = [0, 0, 1]
      for (const [weight, logLikelihood] of seen) {
        const probability = Math.exp(logLikelihood)
        const expected = rows * probability
        likelihoodRatio += 2 * weight * (Math.log(weight / rows) - logLikelihood)
        pearson += (weight - expected) ** 2 / expected
        unseen -= probability
      }
      // With hundreds of questions a pattern is so improbable that a double holds no count of it.
      if (!Number.isFinite(pearson)) return undefined
      return { rows, likelihoodRatio, pearson: pearson + rows * Math.max(0, unseen) }
    },
  }
}
