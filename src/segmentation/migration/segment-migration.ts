/**
 * Where did clients go between two dates or more: who stayed in a segment, who moved where, who came and who left?
 *
 *   rate from i to j = Nᵢⱼ / Nᵢ        Nᵢ: clients of i seen at both ends of a step
 *
 * Clients that left are no part of the rates; how many there were is said beside them. Intervals take clients and steps as
 * independent: where one economy or one group moves many at once they are too narrow.
 *
 * @see Anderson and Goodman (1957), Statistical inference about Markov chains, Annals of Mathematical Statistics 28(1).
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { isoDate } from '../../money/core.js'
import type { CellIntervalOptions, CohortMatrix, Kappa } from '../../statistics/index.js'
import { cohenKappa, cohortMatrix, proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { clientsOf, countStep } from './count-step.js'
import { readDates } from './read-dates.js'
import type {
  DatedSegments,
  MigrationStep,
  MigrationWarning,
  SegmentFlow,
  SegmentHold,
  SegmentMigration,
} from './types.js'

/**
 * The migration of clients between segments, over the steps from each date to the next.
 *
 * @param dates at least two, in order of time. What RFM, rules, tiers or clusters assigned goes in with `...`, a date and the
 * clients' ids: `{ ...rfm.score(model, base), date, clients: base.ids }`. Cut both by one model, or moves of the model are taken
 * for moves of clients.
 * @throws ClienteleError naming the date and the cell: `EMPTY_INPUT` for fewer than two dates, `OUT_OF_RANGE` for a date before
 * its forerunner or a row without a segment, `DUPLICATE_CLIENT`, `LENGTH_MISMATCH`, `MISSING_VALUE` where some dates have values
 * and others not; `NO_DATA` where no client is there on two dates that follow each other.
 * @example
 * import { segmentMigration } from 'clientele/segmentation'
 * const segmentNames = ['loyal', 'at-risk']
 * const { steps, matrix, holds } = segmentMigration([
 *   { date: '2023-12-31', clients: ['ann', 'bob', 'cyd', 'dan'], segment: [0, 0, 1, 1], segmentNames },
 *   { date: '2024-12-31', clients: ['ann', 'bob', 'cyd', 'eve'], segment: [0, 1, 1, 0], segmentNames },
 * ])
 * steps[0].counts // => [[1, 1], [0, 1]]
 * steps[0].entered // => [1, 0]
 * steps[0].left // => [0, 1]
 * matrix.rows // => [[0.5, 0.5], [0, 1]]
 * holds[1].leaving // => 0.5
 */
export function segmentMigration(dates: readonly DatedSegments[], options: CellIntervalOptions = {}): SegmentMigration {
  expectKnownKeys(expectObject(options, 'options'), ['level', 'method'], 'options')
  const { names, read } = readDates(dates)
  const steps = read.slice(1).map((after, i) => countStep(read[i]!, after, names))
  const cohort = cohortMatrix(
    names,
    steps.map(({ counts }) => counts),
    options,
  )
  const seen = cohort.atRisk.reduce((sum, clients) => sum + clients, 0)
  if (seen === 0) reject('NO_DATA', 'dates', 'a client that is there on two dates running', 'none')
  const stayed = cohort.counts.reduce((sum, row, i) => sum + row[i]!, 0)
  const level = expectLevel(options.level)
  const kappa = kappaOf(cohort, level)
  return deepFreeze<SegmentMigration>({
    segments: names,
    dates: read.map(({ day }) => isoDate(day)),
    clients: read.map(date => clientsOf(date, names.length)),
    steps,
    counts: cohort.counts,
    matrix: cohort.matrix,
    intervals: cohort.intervals,
    flows: flowsOf(names, cohort),
    holds: names.map((segment, i) => holdOf(segment, i, cohort, steps, level)),
    stayed: stayed / seen,
    stayedInterval: proportionInterval(stayed, seen, { level }),
    ...(kappa !== undefined && { kappa }),
    warnings: warningsOf(
      read.map(({ day }) => day),
      cohort,
    ),
  })
}

/** Absent where one name has all beginnings and all ends: chance alone would keep everybody there. */
function kappaOf({ counts }: CohortMatrix, level: number): Kappa | undefined {
  const total = (cells: readonly number[]): number => cells.reduce((sum, count) => sum + count, 0)
  const all = total(counts.map(total))
  const isAlone = counts.some((row, i) => row[i] === all)
  return isAlone ? undefined : cohenKappa(counts, { level })
}

function flowsOf(names: readonly string[], { counts, matrix, intervals }: CohortMatrix): readonly SegmentFlow[] {
  return counts
    .flatMap((row, i) =>
      row.flatMap((clients, j): SegmentFlow[] =>
        i === j || clients === 0
          ? []
          : [
              {
                from: names[i]!,
                to: names[j]!,
                clients,
                share: matrix.rows[i]![j]!,
                interval: intervals[i]![j]!,
              },
            ],
      ),
    )
    .sort((one, other) => other.clients - one.clients)
}

function holdOf(
  segment: string,
  i: number,
  cohort: CohortMatrix,
  steps: readonly MigrationStep[],
  level: number,
): SegmentHold {
  const seen = cohort.atRisk[i]!
  const left = steps.reduce((sum, step) => sum + step.left[i]!, 0)
  const [clients, stayed, share] = [seen + left, cohort.counts[i]![i]!, cohort.matrix.rows[i]![i]!]
  return {
    segment,
    clients,
    stayed,
    left,
    ...(seen > 0 && { share, shareInterval: cohort.intervals[i]![i]! }),
    ...(clients > 0 && {
      leaving: left / clients,
      leavingInterval: proportionInterval(left, clients, { level }),
    }),
    ...(seen > stayed && { expectedSteps: seen / (seen - stayed) }),
  }
}

/** Months and quarters differ by a tenth; more is another length. */
const ALIKE = 1.15

function warningsOf(days: readonly number[], { unobserved }: CohortMatrix): readonly MigrationWarning[] {
  const lengths = days.slice(1).map((day, i) => day - days[i]!)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  return [
    ...(longest > ALIKE * shortest
      ? [
          {
            code: 'UNEQUAL_STEPS' as const,
            message: `steps take from ${shortest} to ${longest} days: rates of all steps together are those of no one time`,
          },
        ]
      : []),
    ...unobserved.map(name => ({
      code: 'NOBODY_SEEN' as const,
      message: `nobody of '${name}' was seen a step later: that they stay is assumed`,
    })),
  ]
}
