/**
 * Is a total concentrated in groups (sectors, countries, connected clients), or within them?
 *
 *   H = Σ_g s_g² H_g                                     Herfindahl-Hirschman: of names, by group
 *   T = Σ_g s_g T_g + Σ_g s_g ln(s_g / p_g)              Theil's T: within groups and between them
 *   L = Σ_g p_g L_g + Σ_g p_g ln(p_g / s_g)              Theil's L
 *
 * s_g: share of a group in the total; p_g: its share of the rows; H_g, T_g, L_g: indices of its own values.
 *
 * Source: Shorrocks (1980), The class of additively decomposable inequality measures, Econometrica 48.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { GroupCodes } from './group-codes.js'
import { groupCodes, totalsByGroup } from './group-codes.js'
import type { HerfindahlIndex } from './herfindahl.js'
import { herfindahlFrom } from './herfindahl.js'
import { expectAmounts } from './shares.js'

/** One group of rows. */
export interface GroupConcentration {
  readonly group: string
  readonly rows: number
  /** Of the total, within [0, 1]. */
  readonly share: number
  /** Herfindahl-Hirschman index of its own values; absent where they are all 0. */
  readonly herfindahl?: number
  /** Theil's T of its own values; absent where they are all 0. */
  readonly theil?: number
  /** What its names add to the index of all names: s_g² H_g. Contributions add up to `names.index`. */
  readonly contribution: number
}

/** An index of inequality in two parts that add up to it. */
export interface WithinBetween {
  readonly total: number
  readonly within: number
  readonly between: number
}

/** How concentrated a total is, by names and by groups of them. */
export interface ConcentrationByGroup {
  /** Of the rows. */
  readonly names: HerfindahlIndex
  /** Of the totals of groups: concentration by sector, say. */
  readonly groups: HerfindahlIndex
  readonly theil: WithinBetween
  /** Absent where a value is 0. */
  readonly meanLogDeviation?: WithinBetween
  /** The largest first. */
  readonly byGroup: readonly GroupConcentration[]
}

/**
 * Concentration by names and by groups of them, with Theil's indices within groups and between them.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @param groups a name per value: its sector or country.
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE` naming the first ten cells at fault; `LENGTH_MISMATCH`, `EMPTY_INPUT`.
 * @example
 * import { concentrationByGroup } from 'clientele/statistics'
 * const { groups, theil } = concentrationByGroup([40, 10, 30, 20], ['power', 'power', 'water', 'water'])
 * groups.index // => 0.5
 * theil.within === theil.total // => true
 */
export function concentrationByGroup(values: ArrayLike<number>, groups: readonly string[]): ConcentrationByGroup {
  const { amounts, total } = expectAmounts(values)
  const coded = groupCodes(groups, amounts.length, 'groups')
  const rows = totalsByGroup(coded)
  const shares = amounts.map(amount => amount / total)
  const own = totalsByGroup(coded, shares)
  const inner = shares.map((share, i) => (share > 0 ? share / own[coded.codes[i]!]! : 0))
  const herfindahls = totalsByGroup(
    coded,
    inner.map(share => share * share),
  )
  const squares = herfindahls.map((within, g) => own[g]! ** 2 * within)
  const theils = theilByGroup(coded, inner, rows)
  const byGroup = coded.names.map((group, g): GroupConcentration => {
    const common = { group, rows: rows[g]!, share: own[g]!, contribution: squares[g]! }
    return own[g]! > 0 ? { ...common, herfindahl: Math.min(1, herfindahls[g]!), theil: theils[g]! } : common
  })
  const hasZero = shares.some(share => share === 0)
  return {
    names: herfindahlFrom(compensatedSum(squares), amounts.length),
    groups: herfindahlFrom(compensatedSum(own.map(share => share * share)), own.length),
    theil: theilParts(theils, own, rows, shares.length),
    ...(!hasZero && { meanLogDeviation: deviationParts(coded, inner, own, rows) }),
    byGroup: byGroup.sort((a, b) => b.share - a.share),
  }
}

/** x ln x, 0 at 0. */
function xLogX(x: number): number {
  return x > 0 ? x * Math.log(x) : 0
}

/** From shares in the group. */
function theilByGroup(coded: GroupCodes, inner: Float64Array, rows: Float64Array): Float64Array {
  const terms = inner.map((share, i) => {
    const size = rows[coded.codes[i]!]!
    return xLogX(share * size) / size
  })
  return totalsByGroup(coded, terms).map(sum => Math.max(0, sum))
}

function theilParts(theils: Float64Array, own: Float64Array, rows: Float64Array, size: number): WithinBetween {
  const within = compensatedSum(theils.map((theil, g) => own[g]! * theil))
  const terms = own.map((share, g) => (share > 0 ? share * Math.log((share * size) / rows[g]!) : 0))
  return parts(within, compensatedSum(terms))
}

function deviationParts(coded: GroupCodes, inner: Float64Array, own: Float64Array, rows: Float64Array): WithinBetween {
  const size = inner.length
  const terms = inner.map((share, i) => -Math.log(share * rows[coded.codes[i]!]!) / size)
  const between = own.map((share, g) => -(rows[g]! / size) * Math.log((share * size) / rows[g]!))
  return parts(compensatedSum(terms), compensatedSum(between))
}

/** Neither part is below 0, but for rounding. */
function parts(within: number, between: number): WithinBetween {
  const kept = { within: Math.max(0, within), between: Math.max(0, between) }
  return { total: kept.within + kept.between, ...kept }
}
