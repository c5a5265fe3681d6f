/**
 * What would a rating be, had the same mix of clients been asked each time?
 *
 *   adjusted = Σ wg ȳg        wg: share of group g in the standard mix, ȳg: rating of the group in the period
 *
 * A rating can fall although no group is less content, where more answers come from a group that always was. The adjusted rating moves
 * only where groups move; what is left of the change is the mix. Errors are those of clients, who may answer several times, in several
 * groups and in several periods.
 *
 * @see Kitagawa (1955), Components of a difference between two rates, JASA 50, for the two parts of a change; Cochran (1977), Sampling
 * Techniques, 5A, for the variance; Satterthwaite (1946), Biometrics Bulletin 2, for degrees of freedom.
 * @module
 */
import { collectIssues, expectNonNegative, expectObject, expectOneOf, received, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { studentTQuantile } from '../../numeric/index.js'
import { cellsOf } from '../../records/day-columns.js'
import { studentTwoSided } from '../../statistics/f-tail.js'
import { expectLevel } from '../../statistics/level.js'
import type { AnswerScale } from '../answers.js'
import { adjusted as withAdjusted } from '../ratings/compare-ratings.js'
import type { GroupMeans, StandardisedChange } from './group-means.js'
import { changeOf, groupMeans, missingGroups, standardised } from './group-means.js'
import type { GroupedAnswers, MixAdjustedRatings, MixChange, MixOptions, MixPeriod } from './mix-types.js'
import { periodName, readPeriods } from './read-periods.js'

/**
 * The rating of each period with the same mix of groups (direct standardisation), beside the rating as it is.
 *
 * @throws ClienteleError `COLUMN_NOT_FOUND` for a group of the standard that nobody answered from in any period; `NO_DATA` where the
 * standard has no share above 0; `INVALID_DATE`, `OUT_OF_RANGE` and the like naming the cell or option at fault.
 * @example
 * import { mixAdjustedRatings } from 'clientele/satisfaction'
 * const survey = {
 *   date: [...Array(6).fill('2025-02-01'), ...Array(6).fill('2025-05-01')],
 *   group: ['old', 'old', 'old', 'old', 'new', 'new', 'old', 'old', 'new', 'new', 'new', 'new'],
 *   answers: [9, 8, 9, 8, 5, 6, 9, 8, 6, 5, 6, 5],
 * }
 * const measure = { kind: 'mean', scale: { lowest: 0, highest: 10 } }
 * const { periods } = mixAdjustedRatings(survey, { by: 'quarter', measure })
 * periods.map(({ crude }) => crude) // => [7.5, 6.5]
 * periods.map(({ adjusted }) => adjusted) // => [7, 7]
 * periods[1].change.mix // => -1
 */
export function mixAdjustedRatings(data: GroupedAnswers, options: MixOptions): MixAdjustedRatings {
  const { periods, by, counting } = readPeriods(data, options, { own: ['group'], known: ['standard', 'level'] })
  const level = expectLevel(options.level)
  const { length } = data.answers
  const group = groupsOf(expectObject(data, 'data')['group'], length)
  const means = periods.map(period => groupMeans(period, group))
  const standard = standardOf(options.standard, means)
  const { lowest, highest } = counting.range
  const gaps = means.map(of => missingGroups(of, standard))
  const figures = means.map((of, i) => (gaps[i]!.length === 0 ? standardised(of, standard) : undefined))
  const changes = figures.map((figure, i): MixChange | undefined => {
    const before = figures[i - 1]
    if (before === undefined || figure === undefined) return undefined
    const crude = means[i]!.crude - means[i - 1]!.crude
    const change = changeOf(before, figure)
    const parts = { crude, adjusted: change.value, mix: crude - change.value }
    const interval = intervalOf(change, level, { lowest: lowest - highest, highest: highest - lowest })
    if (interval === undefined || change.variance === undefined) return parts
    return { ...parts, interval, pValue: studentTwoSided(change.value / Math.sqrt(change.variance), change.freedom) }
  })
  const tested = withAdjusted(changes.filter(change => change !== undefined))
  let at = 0
  return {
    standard: Object.fromEntries(standard),
    periods: periods.map(({ end }, i): MixPeriod => {
      const figure = figures[i]
      const interval = figure && intervalOf(figure, level, { lowest, highest })
      const change = changes[i] === undefined ? undefined : tested[at++]
      return {
        period: periodName(end, by),
        crude: means[i]!.crude,
        ...(figure !== undefined && { adjusted: figure.value }),
        ...(interval !== undefined && { interval }),
        missing: gaps[i]!,
        ...(change !== undefined && { change }),
      }
    }),
  }
}

/** Student's, within what the measure can be; absent where nothing is known of the error, or all answered alike. */
function intervalOf(
  { value, variance, freedom }: StandardisedChange,
  level: number,
  { lowest, highest }: AnswerScale,
): Interval | undefined {
  if (variance === undefined || !(variance > 0)) return undefined
  const reach = studentTQuantile((1 + level) / 2, freedom) * Math.sqrt(variance)
  const [lower, upper] = [Math.max(lowest, value - reach), Math.min(highest, value + reach)]
  return { lower, upper, level, kind: 'confidence', method: 'student' }
}

function groupsOf(column: unknown, size: number): readonly string[] {
  const cells = cellsOf(column, size, 'data.group', 'a column of names')
  const faults = collectIssues()
  const names = Array.from({ length: size }, (_, row) => {
    const cell = cells[row]
    if (typeof cell === 'string' && cell !== '') return cell
    faults.add({
      code: 'INVALID_TYPE',
      path: `data.group[${row}]`,
      expected: 'the name of a group',
      received: received(cell),
    })
    return ''
  })
  faults.throwIfAny()
  return names
}

/** Shares that add up to 1, of groups with a share. */
function standardOf(
  standard: MixOptions['standard'] = 'all',
  means: readonly GroupMeans[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  if (typeof standard === 'object') {
    const known = new Set(means.flatMap(({ groups }) => [...groups.keys()]))
    for (const [name, share] of Object.entries(expectObject(standard, 'options.standard'))) {
      const path = `options.standard.${name}`
      if (!known.has(name)) reject('COLUMN_NOT_FOUND', path, 'a group with answers', name)
      const weight = expectNonNegative(share, path)
      if (weight > 0) weights.set(name, weight)
    }
  } else {
    const from = expectOneOf(standard, ['all', 'first'], 'options.standard') === 'first' ? means.slice(0, 1) : means
    for (const { groups } of from) {
      for (const [name, { weight }] of groups) {
        const { before = 0 } = { before: weights.get(name) }
        weights.set(name, before + weight)
      }
    }
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0 && total < Infinity)) reject('NO_DATA', 'options.standard', 'shares with a finite sum above 0', total)
  return new Map([...weights].map(([name, weight]) => [name, weight / total]))
}
