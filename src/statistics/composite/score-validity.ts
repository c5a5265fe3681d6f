/**
 * Does a score rank outcomes better with each of its parts than without?
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import { giniOfScores } from '../auc.js'
import { giniOfValue } from '../gini.js'
import type { CompositeOptions } from './composite-score.js'
import { COMPOSITE_KEYS, expectComposite } from './composite-score.js'
import type { CriteriaColumns } from './criteria.js'
import { byName, withoutPart } from './criteria.js'
import { linearParts, weightedTotals } from './ranking-method.js'

/** The score, and what the outcomes are. */
export interface ScoreValidityOptions<Name extends string = string> extends CompositeOptions<Name> {
  /**
   * `'events-score-low'` (default): 0 or 1, and a good score should tell 1, a default, from afar. `'events-score-high'`: 0 or 1,
   * and 1 is what the score hopes for. `'amounts'`: any numbers, the more the better the score.
   */
  readonly outcomes?: 'events-score-low' | 'events-score-high' | 'amounts'
}

/** What one part does for the ranking. */
export interface PartRanking {
  readonly weight: number
  /** Gini coefficient of the part as the only one. */
  readonly alone: number
  /** Gini coefficient of the score less that of the score without the part; below 0 for a part that spoils it. */
  readonly gain: number
}

/** The report. */
export interface ScoreValidity<Name extends string = string> {
  /**
   * How well the score ranks the outcomes, within [−1, 1]: of events 2 AUC − 1, of amounts the normalised Gini coefficient; 0
   * says nothing.
   */
  readonly gini: number
  readonly parts: Readonly<Record<Name, PartRanking>>
}

/**
 * The gain of each part of a composite score, as it is weighted, in ranking outcomes: the score with and without it, where the
 * others keep their proportions (equal ones, where all others weigh 0).
 *
 * Nothing is fitted: what a part could add with the best weights is {@link incrementalValidity}. A part of use there that
 * gains nothing here has the wrong weight.
 *
 * @param columns as for {@link compositeScore}, and so the other options and the errors.
 * @param outcomes one per row.
 * @throws ClienteleError `NO_VARIATION` where all outcomes are the same; `OUT_OF_RANGE` or `LENGTH_MISMATCH` naming cells.
 * @example
 * import { scoreValidity } from 'clientele/statistics'
 * const columns = { fulfilment: [0.9, 0.8, 0.7, 0.4, 0.6], turnover: [2, 9, 3, 5, 1] }
 * const { gini, parts } = scoreValidity(columns, [0, 0, 0, 1, 1], {
 *   weights: { fulfilment: 0.7, turnover: 0.3 }, normalisation: 'min-max',
 * })
 * gini // => 1
 * parts.fulfilment.gain.toFixed(4) // => '0.6667'
 * parts.turnover.gain // => 0
 */
export function scoreValidity<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  outcomes: ArrayLike<number>,
  options: ScoreValidityOptions<Name>,
): ScoreValidity<Name>
export function scoreValidity(
  columns: CriteriaColumns,
  outcomes: ArrayLike<number>,
  options: ScoreValidityOptions,
): ScoreValidity {
  expectKnownKeys(options, [...COMPOSITE_KEYS, 'outcomes'], 'options')
  const { outcomes: meaning = 'events-score-low', ...composite } = options
  const gini = GINI[expectOneOf(meaning, MEANINGS, 'options.outcomes')]
  const checked = expectComposite(columns, composite)
  const parts = linearParts(checked)
  const whole = gini(weightedTotals(parts, checked.weights), outcomes)
  return {
    gini: whole,
    parts: byName(checked.names, index => ({
      weight: checked.weights[index]!,
      alone: gini(parts[index]!, outcomes),
      gain: whole - gini(weightedTotals(parts, withoutPart(checked.weights, index)), outcomes),
    })),
  }
}

const MEANINGS = ['events-score-low', 'events-score-high', 'amounts'] as const

type Gini = (scores: Float64Array, outcomes: ArrayLike<number>) => number

const GINI: Readonly<Record<(typeof MEANINGS)[number], Gini>> = {
  'events-score-low': (scores, outcomes) => -giniOfScores(scores, outcomes),
  'events-score-high': giniOfScores,
  amounts: giniOfValue,
}
