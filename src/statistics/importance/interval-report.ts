/**
 * What samples say of the importance of predictors.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { bootstrapInterval } from '../inference/index.js'
import type { DrawnImportance } from './draw-importance.js'
import { rankOf } from './report.js'
import type { Importance, ImportanceDifference, ImportanceIntervals, PredictorInterval } from './types.js'

/** Samples that are needed for ends of intervals. */
const FEWEST = 50

/** The report with intervals, ranks and differences. */
export function intervalsOf(
  importance: Importance,
  drawn: DrawnImportance,
  level: number,
): Omit<ImportanceIntervals, 'seed'> {
  const replicates = drawn.rSquared.length
  if (replicates < FEWEST) {
    reject('NO_VARIATION', 'outcomes', `outcomes that differ in at least ${FEWEST} samples`, replicates)
  }
  const { predictors, rSquared } = importance
  const ranks = ranksOf(drawn.importance)
  const interval = (values: ArrayLike<number>): Interval => bootstrapInterval(values, { level })
  return {
    ...importance,
    predictors: predictors.map((predictor, j): PredictorInterval => {
      const own = drawn.importance[j]!
      const { share } = predictor
      const shares = own.map((value, draw) => (drawn.rSquared[draw]! > 0 ? value / drawn.rSquared[draw]! : 0))
      return {
        ...predictor,
        interval: interval(own),
        ...(share !== undefined && { shareInterval: interval(shares) }),
        beyondChance: interval(drawn.beyondChance[j]!),
        ranks: Array.from(predictors, (_, place) => shareOf(ranks[j]!, place + 1)),
      }
    }),
    // Samples explain more than the population, and samples of samples more again.
    rSquaredInterval: bootstrapInterval(drawn.rSquared, { level, method: 'bias-corrected', estimate: rSquared }),
    differences: differencesOf(importance, drawn, interval),
    sameOrder: sameOrder(importance, ranks),
    replicates,
    withoutVariation: drawn.withoutVariation,
  }
}

function ranksOf(importance: readonly Float64Array[]): readonly Uint8Array[] {
  const ranks = importance.map(own => new Uint8Array(own.length))
  const values = new Float64Array(importance.length)
  for (let draw = 0; draw < ranks[0]!.length; draw++) {
    for (const [j, own] of importance.entries()) values[j] = own[draw]!
    for (const [j, column] of ranks.entries()) column[draw] = rankOf(values, j)
  }
  return ranks
}

function shareOf(ranks: Uint8Array, rank: number): number {
  return ranks.reduce((count, one) => (one === rank ? count + 1 : count), 0) / ranks.length
}

function sameOrder({ predictors }: Importance, ranks: readonly Uint8Array[]): number {
  const replicates = ranks[0]!.length
  let same = 0
  for (let draw = 0; draw < replicates; draw++) {
    if (predictors.every(({ rank }, j) => ranks[j]![draw] === rank)) same++
  }
  return same / replicates
}

function differencesOf(
  { predictors }: Importance,
  drawn: DrawnImportance,
  interval: (values: ArrayLike<number>) => Interval,
): readonly ImportanceDifference[] {
  return predictors.flatMap((one, j) =>
    predictors.slice(j + 1).map((other, at): ImportanceDifference => {
      const [a, b] = [drawn.importance[j]!, drawn.importance[j + 1 + at]!]
      const difference = one.importance - other.importance
      const differences = a.map((value, draw) => value - b[draw]!)
      return { first: one.name, second: other.name, difference, interval: interval(differences) }
    }),
  )
}
