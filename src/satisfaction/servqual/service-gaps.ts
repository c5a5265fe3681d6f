/**
 * Where do clients find less than they expect?
 *
 *   gap = perception − expectation, of the same person
 *
 * @see Parasuraman, Zeithaml and Berry (1988), Journal of Retailing 64(1).
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ServiceLevels, Unit } from './read-levels.js'
import { readLevels } from './read-levels.js'
import type { ServiceGap, ServiceGapAnswers, ServiceGaps, ServiceOptions } from './types.js'
import { adjusted, difference, meanScore, unitScores } from './unit-scores.js'

/**
 * Gaps between what is expected and what is found, by question, by dimension and over all, each with an interval and a paired test.
 *
 * Each gap is of those who answered both sides of all its questions; nothing is filled in.
 *
 * @param answers by question; row i of every column is one person. Questions that no dimension names are not looked at.
 * @throws ClienteleError `MISSING_VALUE` for a question without answers; `OUT_OF_RANGE` for answers beyond the scale;
 * `LENGTH_MISMATCH` for columns of different lengths; `CONFLICTING_OPTIONS` for a question in two dimensions; `UNKNOWN_OPTION` for the
 * weight of no dimension.
 * @example
 * import { serviceGaps } from 'clientele/satisfaction'
 * const { dimensions, overall } = serviceGaps(
 *   { expectation: { fast: [7, 6, 7, 7], clear: [6, 6, 7, 5] }, perception: { fast: [5, 5, 6, 4], clear: [6, 7, 6, null] } },
 *   { dimensions: { speed: ['fast'], clarity: ['clear'] }, scale: { lowest: 1, highest: 7 } },
 * )
 * dimensions.map(({ name, gap, answered }) => `${name} ${gap.value} of ${answered}`) // => [ 'speed -1.75 of 4', 'clarity 0 of 3' ]
 * overall.gap.value.toFixed(3) // => '-0.667'
 */
export function serviceGaps(answers: ServiceGapAnswers, options: ServiceOptions): ServiceGaps {
  const { expectation, perception } = expectObject(answers, 'answers')
  expectKnownKeys(answers, ['expectation', 'perception'], 'answers')
  const read = readLevels(
    [
      ['answers.expectation', expectation],
      ['answers.perception', perception],
    ],
    options,
  )
  return {
    questions: gapsOf(read, read.questions),
    dimensions: gapsOf(read, read.dimensions),
    overall: gapOf(read, read.overall),
    rows: read.rows,
  }
}

function gapsOf(read: ServiceLevels, units: readonly Unit[]): readonly ServiceGap[] {
  const gaps = units.map(unit => gapOf(read, unit))
  const tested = adjusted(gaps.map(({ gap }) => gap))
  return gaps.map((one, place) => {
    const gap = tested[place]
    return gap === undefined ? one : { ...one, gap }
  })
}

function gapOf(read: ServiceLevels, unit: Unit): ServiceGap {
  const { level } = read
  const scores = unitScores(read, unit)
  const [expected, found] = scores.columns
  const { name } = unit
  if (expected === undefined || found === undefined || found.length === 0) return { name, answered: 0 }
  return {
    name,
    answered: found.length,
    expectation: meanScore(expected, scores, level).value,
    perception: meanScore(found, scores, level).value,
    gap: difference(found, expected, scores, level),
  }
}
