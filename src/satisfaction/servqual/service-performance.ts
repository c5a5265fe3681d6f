/**
 * How do clients find the service, whatever they expected? (SERVPERF)
 *
 * @see Cronin and Taylor (1992), Measuring service quality: a reexamination and extension, Journal of Marketing 56(3).
 * @module
 */
import type { SurveyAnswers } from '../answers.js'
import type { ServiceLevels, Unit } from './read-levels.js'
import { readLevels } from './read-levels.js'
import type { PerformanceFigure, ServiceOptions, ServicePerformance } from './types.js'
import { meanScore, unitScores } from './unit-scores.js'

/**
 * What is found, by question, by dimension and over all. It asks half as many questions as gaps do, and mostly tells satisfaction as well;
 * but not whether clients find little or expect much.
 *
 * @param perception by question; null where not answered.
 * @throws ClienteleError as {@link serviceGaps}.
 * @example
 * import { servicePerformance } from 'clientele/satisfaction'
 * const { overall } = servicePerformance(
 *   { fast: [5, 5, 6, 4], clear: [6, 7, 6, 6] },
 *   { dimensions: { speed: ['fast'], clarity: ['clear'] }, scale: { lowest: 1, highest: 7 }, dimensionWeights: { speed: 70, clarity: 30 } },
 * )
 * overall.mean.toFixed(3) // => '5.375'
 * overall.index.toFixed(1) // => '72.9'
 */
export function servicePerformance(perception: SurveyAnswers, options: ServiceOptions): ServicePerformance {
  const read = readLevels([['perception', perception]], options)
  return {
    questions: read.questions.map(unit => figureOf(read, unit)),
    dimensions: read.dimensions.map(unit => figureOf(read, unit)),
    overall: figureOf(read, read.overall),
    rows: read.rows,
  }
}

function figureOf(read: ServiceLevels, unit: Unit): PerformanceFigure {
  const scores = unitScores(read, unit)
  const { lowest, highest } = read.scale
  const { name } = unit
  const [found] = scores.columns
  if (found === undefined || found.length === 0) return { name, answered: 0 }
  const { value, interval } = meanScore(found, scores, read.level)
  return {
    name,
    answered: found.length,
    mean: value,
    ...(interval !== undefined && { interval }),
    index: Math.min(100, Math.max(0, (100 * (value - lowest)) / (highest - lowest))),
  }
}
