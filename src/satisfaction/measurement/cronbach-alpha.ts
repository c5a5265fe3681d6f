/**
 * Do the items of a scale say the same? Cronbach's alpha, raw and standardised, and each item by itself.
 *
 *   raw α = (k / (k − 1)) (1 − Σᵢ sᵢᵢ / Σᵢⱼ sᵢⱼ)        standardised α: the same of correlations
 *   λ₆ = 1 − Σᵢ (1 / (R⁻¹)ᵢᵢ) / Σᵢⱼ rᵢⱼ
 *
 * Alpha is the reliability of the sum only where all items show the construct alike and err independently; where they differ in
 * that it is a lower bound, and errors that go together make it too high. It does not tell whether items have one construct.
 *
 * @see Cronbach (1951), Psychometrika 16(3); Guttman (1945), A basis for analyzing test-retest reliability, Psychometrika 10(4).
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { leaveOneOut } from '../../statistics/agreement/leave-one-out.js'
import { quantiles } from '../../statistics/quantile.js'
import type { SurveyAnswers } from '../answers.js'
import { completeRows } from '../answers.js'
import { alphasWithout, feldtInterval, normalError } from './alpha-interval.js'
import type { AlphaOptions, CronbachAlpha, MeasurementWarning } from './alpha-types.js'
import type { ItemCorrelations, ItemMatrix } from './correlation-types.js'
import { correlationsOf } from './correlations.js'
import { inverseOf } from './inverse.js'
import { itemStatistics } from './item-statistics.js'
import { expectAlpha } from './matrix-alpha.js'
import type { ScaleReading } from './read-scale.js'
import { readScale } from './read-scale.js'
import { groupsOfRows } from './sheet-groups.js'

/**
 * Cronbach's alpha of the items of one scale.
 *
 * Sheets are counted after those with gaps are left out: an interval of sheets that were not used would be too narrow. Pairwise,
 * figures are of different sheets and the interval takes all with an answer for complete ones, which says more than is known:
 * its `note` tells so.
 *
 * @param answers of at least two items, null where not answered.
 * @throws ClienteleError cells at fault by name; `NO_VARIATION` naming an item to which all gave one answer, or where items
 * cancel each other; `NO_DATA` for one item or fewer than two sheets, or
 * where pairwise covariances contradict each other so far that alpha is above 1; `MISSING_VALUE` for `reversed` without `scale`;
 * `CONFLICTING_OPTIONS` for clients or pairwise sheets with an interval that cannot allow for them.
 * @see Feldt (1965), Psychometrika 30(3), for the interval.
 * @example
 * import { cronbachAlpha } from 'clientele/satisfaction'
 * const answers = {
 *   fast: [5, 4, 2, 3, 1, 4, null],
 *   clear: [4, 4, 1, 3, 2, 5, 3],
 *   fair: [10, 6, 3, 4, 2, 9, 4],
 * }
 * const { raw, standardised, interval, sheets, items } = cronbachAlpha(answers)
 * raw.toFixed(4) // => '0.8680'
 * standardised.toFixed(4) // => '0.9499'
 * sheets // => 6
 * interval.lower.toFixed(3) // => '0.441'
 * items[1].alphaWithout.toFixed(4) // => '0.8208'
 */
export function cronbachAlpha(answers: SurveyAnswers, options: AlphaOptions = {}): CronbachAlpha {
  const reading = readScale(answers, options)
  const { survey, missing, level, interval: asked } = reading
  const figures = correlationsOf(survey, missing, undefined)
  const { covariance, correlation, deviations, items } = figures
  if (items.length < 2) reject('NO_DATA', 'answers', 'at least two items', items.length)
  const raw = expectAlpha(covariance, 'answers')
  const standardised = expectAlpha(correlation, 'answers')
  const counted = countedSheets(reading, figures)
  const by = asked === 'feldt' ? ofNormal(raw, figures, counted.sheets, level) : ofAny(raw, reading, figures, counted)
  const inverse = inverseOf(correlation)
  const between = upperCells(correlation)
  const [middle = Number.NaN] = quantiles(between, [0.5])
  const meanCorrelation = compensatedSum(between) / between.length
  const statistics = itemStatistics(figures, survey.columns, counted.columns)
  return {
    raw,
    standardised,
    ...by,
    ...(inverse !== undefined && { guttman6: guttman6Of(inverse.inverse, correlation) }),
    meanCorrelation,
    medianCorrelation: middle,
    ...(meanCorrelation < 1 && { signalToNoise: (items.length * meanCorrelation) / (1 - meanCorrelation) }),
    scale: { mean: compensatedSum(figures.means) / items.length, deviation: scaleDeviation(correlation, deviations) },
    items: statistics,
    missing,
    rows: survey.rows,
    complete: figures.complete,
    sheets: counted.sheets,
    ...(reading.hasClients && { clients: counted.groups.groups }),
    warnings: [
      ...(raw < 0 ? [NEGATIVE] : []),
      ...(inverse === undefined ? [missing === 'pairwise' ? CONTRADICT : FOLLOWS] : []),
      ...statistics.flatMap(({ item, restCorrelation: rest }) =>
        rest !== undefined && rest < 0 ? [against(item)] : [],
      ),
    ],
  }
}

/** Sheets that figures are of, and their clients. */
function countedSheets({ survey, missing, clients }: ScaleReading, { complete }: ItemCorrelations) {
  const { columns, rows } = survey
  if (missing === 'pairwise') {
    const some = Array.from({ length: rows }, (_, row) => row).filter(row =>
      columns.some(column => !Number.isNaN(column[row]!)),
    )
    return { columns, sheets: some.length, groups: clients }
  }
  const kept = completeRows(columns)
  const counted = columns.map(column => Float64Array.from(kept, row => column[row]!))
  return { columns: counted, sheets: complete, groups: groupsOfRows(clients, kept) }
}

type Counted = ReturnType<typeof countedSheets>
type Range = Pick<CronbachAlpha, 'interval' | 'standardError'>

function ofNormal(raw: number, { covariance, missing, items }: ItemCorrelations, sheets: number, level: number): Range {
  const interval = feldtInterval(raw, sheets, items.length, level)
  const note = `Pairwise: as if all ${sheets} sheets with an answer were complete, so it is too narrow`
  return {
    interval: missing === 'pairwise' ? { ...interval, note } : interval,
    standardError: normalError(covariance, sheets),
  }
}

function ofAny(raw: number, { level }: ScaleReading, { means }: ItemCorrelations, { columns, groups }: Counted): Range {
  const found = leaveOneOut(raw, alphasWithout(columns, means, groups), level)
  if (found !== undefined) return found
  const expected = 'clients enough that alpha exists without each of them'
  return reject('NO_DATA', 'answers', expected, `${groups.groups} with complete sheets`)
}

function guttman6Of(inverse: Float64Array, correlation: ItemMatrix): number {
  const size = correlation.length
  const left = compensatedSum(correlation.map((_, i) => 1 / inverse[i * size + i]!))
  return 1 - left / compensatedSum(correlation.flat())
}

/** Of the mean of the items, by correlations, so that no square of a deviation leaves the range of a double. */
function scaleDeviation(correlation: ItemMatrix, deviations: readonly number[]): number {
  const unit = Math.max(...deviations)
  const cells = correlation.flatMap((row, i) =>
    row.map((r, j) => r * (deviations[i]! / unit) * (deviations[j]! / unit)),
  )
  return (unit * Math.sqrt(Math.max(0, compensatedSum(cells)))) / deviations.length
}

function upperCells(matrix: ItemMatrix): readonly number[] {
  return matrix.flatMap((row, i) => row.slice(i + 1))
}

const NEGATIVE: MeasurementWarning = {
  code: 'NEGATIVE_RELIABILITY',
  message: 'On the whole items go against each other: there is no scale to add up. Look for items to reverse',
}

const CONTRADICT: MeasurementWarning = {
  code: 'FIGURES_CONTRADICT',
  message: "Pairwise correlations are of different sheets and cannot all hold at once. Use missing: 'listwise'",
}

const FOLLOWS: MeasurementWarning = {
  code: 'ITEM_FOLLOWS',
  message: 'One item follows from the others, or there are no more sheets than items: lambda 6 cannot be computed',
}

function against(item: string): MeasurementWarning {
  const message = `${item} goes against the other items. If it is worded the other way round, name it in reversed`
  return { code: 'ITEM_AGAINST_REST', message, item }
}
