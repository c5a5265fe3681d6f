import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import { expectColumns } from '../../columns.js'
import type { Segments } from '../segments.js'
import type { GroupChoice } from './choose-groups.js'
import { byCriterion, byGoodness, groupChoices } from './choose-groups.js'
import { valuePartitions } from './value-partitions.js'
import type { WeightedValues } from './weighted-values.js'
import { weightedValues } from './weighted-values.js'

/** How many groups there are to be: so many, or as many as the values fall into. */
export type GroupsRule =
  | number
  /** By the criterion of Schwarz. Weights count as rows. Not for a few values that repeat, as grades do: nothing varies within them. */
  | { readonly by: 'bic'; readonly most: number }
  /** The fewest that leave at most 1 − `least` of the variation within groups. */
  | { readonly by: 'goodness'; readonly least: number; readonly most: number }

/** What breaks are looked for. */
export interface BreaksOptions {
  readonly groups: GroupsRule
  /** What each row weighs, from 1e-50 to 1e50; all the same by default. */
  readonly weights?: ArrayLike<number>
}

/** One group of values. */
export interface ValueGroup {
  /** Values of the group from the least to the greatest. */
  readonly least: number
  readonly greatest: number
  /** Weighted. */
  readonly mean: number
  readonly rows: number
  readonly weight: number
  /** Weighted squares about the mean. */
  readonly within: number
}

/** Values in groups that follow each other, the least values first. */
export interface OptimalBreaks extends Segments {
  readonly size: number
  readonly segment: Uint16Array
  readonly groups: readonly ValueGroup[]
  /** The least value of every group but the first: ascending. */
  readonly breaks: readonly number[]
  /** Weighted squares about the means of the groups: no other groups, as many, have less. */
  readonly within: number
  /** The same about the mean of all. */
  readonly total: number
  /** 1 − within / total, from 0 to 1; absent where all values are the same. */
  readonly goodness?: number
  /** Every number of groups that was looked at, from 1 up. */
  readonly choices: readonly GroupChoice[]
}

/** So that no square overflows. */
const VALUE = { expected: 'a number within ±1e100', isGood: (cell: number) => Math.abs(cell) <= 1e100 }
const WEIGHT = { expected: 'a number from 1e-50 to 1e50', isGood: (cell: number) => cell >= 1e-50 && cell <= 1e50 }
/** More groups are no groups. */
const MOST_GROUPS = 1000

/**
 * The best way to cut values into so many groups: of all, the one with the least squares about the means of the groups, found
 * exactly and not by trial. Also known as natural breaks, or k-means in one dimension.
 *
 * Equal values are always in one group. The same values give the same groups whatever their order.
 *
 * @param values within ±1e100.
 * @throws ClienteleError `TOO_FEW_POINTS` for more groups than distinct values; `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `EMPTY_INPUT`,
 * `UNKNOWN_OPTION`, naming the cell or option at fault.
 * @see Fisher (1958), On Grouping for Maximum Homogeneity, JASA 53(284); Wang & Song (2011), Ckmeans.1d.dp, The R Journal 3/2.
 * @example
 * import { optimalBreaks } from 'clientele/statistics'
 * const { segment, breaks, goodness } = optimalBreaks([1, 90, 2, 40, 3, 42], { groups: 3 })
 * Array.from(segment) // => [0, 2, 0, 1, 0, 1]
 * breaks // => [40, 90]
 * goodness.toFixed(4) // => '0.9994'
 * optimalBreaks([1, 90, 2, 40, 3, 42], { groups: { by: 'goodness', least: 0.9, most: 5 } }).breaks // => [40, 90]
 * optimalBreaks([5, 5, 5], { groups: 2 }) // => Error TOO_FEW_POINTS
 */
export function optimalBreaks(values: ArrayLike<number>, options: BreaksOptions): OptimalBreaks {
  expectKnownKeys(options, ['groups', 'weights'], 'options')
  const { groups, weights } = options
  const rule = expectRule(groups, 'options.groups')
  if (weights === undefined) expectColumns(['values', values, VALUE])
  else expectColumns(['values', values, VALUE], ['options.weights', weights, WEIGHT])
  const column = weightedValues(values, weights)
  const distinct = column.values.length
  if (typeof rule === 'number' && rule > distinct) {
    reject('TOO_FEW_POINTS', 'options.groups', `at most ${distinct}, the number of distinct values`, rule)
  }
  return breaksOf(column, rule)
}

function expectRule(rule: unknown, path: string): GroupsRule {
  if (typeof rule === 'number' || rule === undefined) return expectInteger(rule, path, 1, MOST_GROUPS)
  const fields = expectObject(rule, path)
  const by = expectOneOf(fields['by'], ['bic', 'goodness'], `${path}.by`)
  expectKnownKeys(fields, by === 'bic' ? ['by', 'most'] : ['by', 'least', 'most'], path)
  const most = expectInteger(fields['most'], `${path}.most`, 1, MOST_GROUPS)
  if (by === 'bic') return { by, most }
  const least = expectFinite(fields['least'], `${path}.least`)
  if (least < 0 || least > 1) reject('OUT_OF_RANGE', `${path}.least`, 'a share from 0 to 1', least)
  return { by, least, most }
}

/** The same of values and rules that were checked before; a rule that chooses never asks for more than there are. */
function breaksOf(column: WeightedValues, rule: GroupsRule): OptimalBreaks {
  const { values, weights, of } = column
  const most = Math.min(typeof rule === 'number' ? rule : rule.most, values.length)
  const found = valuePartitions(values, weights, most)
  const { cost, partitions, unit } = found
  const choices = groupChoices(found, weights)
  const chosen = choices[numberOf(rule, choices) - 1]!
  const starts = partitions.starts(chosen.groups)
  const place = new Uint16Array(values.length)
  for (const start of starts.slice(1)) place.fill(place[start - 1]! + 1, start)
  const segment = new Uint16Array(of.length)
  for (let row = 0; row < of.length; row++) segment[row] = place[of[row]!]!
  const groups = starts.map((start, g): ValueGroup => {
    const { [g + 1]: end = values.length } = starts
    return { ...groupOf(column, start, end), within: cost(start, end - 1) * unit }
  })
  return {
    size: of.length,
    segment,
    segmentNames: starts.map((_, g) => `group ${g + 1}`),
    groups,
    breaks: groups.slice(1).map(({ least }) => least),
    within: chosen.within,
    total: choices[0]!.within,
    ...(chosen.goodness !== undefined && { goodness: chosen.goodness }),
    choices,
  }
}

function numberOf(rule: GroupsRule, choices: readonly GroupChoice[]): number {
  if (typeof rule === 'number') return rule
  return rule.by === 'bic' ? byCriterion(choices) : byGoodness(choices, rule.least)
}

function groupOf({ values, weights, rows }: WeightedValues, start: number, end: number): Omit<ValueGroup, 'within'> {
  const least = values[start]!
  let [weight, beyond, count] = [0, 0, 0]
  for (let i = start; i < end; i++) {
    weight += weights[i]!
    beyond += weights[i]! * (values[i]! - least)
    count += rows[i]!
  }
  const greatest = values[end - 1]!
  return { least, greatest, mean: Math.min(greatest, least + beyond / weight), rows: count, weight }
}
