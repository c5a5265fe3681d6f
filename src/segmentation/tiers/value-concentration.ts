/**
 * How much of the value do how few clients bring?
 *
 * Clients from the best to the least: the curve of their shares of the value (ABC curve; with clients that cost more than they bring
 * also called whale curve, since it rises above 1 before it falls). Where none is below 0 it is the Lorenz curve read from the other
 * end, and Gini's coefficient measures how far it bends.
 *
 * @see Lorenz (1905), Publications of the ASA 9; Kaplan & Narayanan (2001), Measuring and Managing Customer Profitability, Journal of
 * Cost Management 15, for the curve with losses.
 * @module
 */
import { expectKnownKeys, expectPositive, reject } from '../../errors/index.js'
import { expectColumns } from '../../statistics/columns.js'
import { distinctValues, totalsPerValue } from '../../statistics/distinct-values.js'
import type { ConcentrationCurve } from '../../statistics/index.js'
import { giniCoefficient, lorenzCurve } from '../../statistics/index.js'
import type { RankedValues } from './ranked-values.js'
import { AMOUNT, ROUNDING, rankedValues } from './ranked-values.js'

/** What shares are asked for. */
export interface ValueConcentrationOptions {
  /** Shares of the clients, each in (0, 1]: what do the best so many bring? Default: 0.01, 0.05, 0.1, 0.2, 0.5. */
  readonly clients?: readonly number[]
  /** Shares of the value, each in (0, 1]: how few clients bring so much? Default: 0.5, 0.8, 0.9, 0.95. */
  readonly value?: readonly number[]
}

/** How value is spread over clients. */
export interface ValueConcentration {
  readonly clients: number
  readonly total: number
  /** From (0, 0) to (1, 1), the best clients first; above 1 where others lose value. One point per distinct value. */
  readonly curve: ConcentrationCurve
  /** The same from the least client on; absent where values are below 0. */
  readonly lorenz?: ConcentrationCurve
  /** Gini's coefficient: 0 where all bring the same, near 1 where one brings all; absent where values are below 0. */
  readonly gini?: number
  /** Share of the value that the one best client brings. */
  readonly largest: number
  /** Share of the value that each share of the clients brings, the best first; within ties on a straight line. */
  readonly top: readonly { readonly clients: number; readonly value: number }[]
  /** The fewest clients that bring each share of the value: how many, and as a share of all. */
  readonly reaching: readonly { readonly value: number; readonly clients: number; readonly share: number }[]
  /** Clients below 0: how many, and what they take as a share of the total; absent without any. */
  readonly losses?: { readonly clients: number; readonly value: number }
}

/**
 * The concentration of value over clients.
 *
 * @param values what each client brings: revenue, margin, exposure, lifetime value; within ±1e300, together above 0.
 * @throws ClienteleError `OUT_OF_RANGE` where all together bring nothing, as there are no shares then, and for cells or options at
 * fault; `EMPTY_INPUT` without clients.
 * @example
 * import { valueConcentration } from 'clientele/segmentation'
 * const { top, reaching, gini } = valueConcentration([50, 800, 20, 30, 100], { clients: [0.2], value: [0.8, 0.9] })
 * top // => [{ clients: 0.2, value: 0.8 }]
 * reaching // => [{ value: 0.8, clients: 1, share: 0.2 }, { value: 0.9, clients: 2, share: 0.4 }]
 * gini.toFixed(3) // => '0.652'
 * valueConcentration([150, -50]).losses // => { clients: 1, value: -0.5 }
 */
export function valueConcentration(
  values: ArrayLike<number>,
  options: ValueConcentrationOptions = {},
): ValueConcentration {
  expectKnownKeys(options, ['clients', 'value'], 'options')
  const { clients = [0.01, 0.05, 0.1, 0.2, 0.5], value = [0.5, 0.8, 0.9, 0.95] } = options
  const asked = { clients: expectShares(clients, 'options.clients'), value: expectShares(value, 'options.value') }
  const size = expectColumns(['values', values, AMOUNT])
  const distinct = distinctValues(values)
  const ranked = rankedValues({ values: distinct.values, counts: totalsPerValue(distinct) })
  if (!(ranked.total > 0)) reject('OUT_OF_RANGE', 'values', 'values that add up to more than 0', ranked.total)
  const { counts, sums, total, unit } = ranked
  const curve = curveOf(ranked, size)
  const below = ranked.values.findIndex(each => each < 0)
  const losses = below < 0 ? undefined : total - sums[below]!
  const clientsBelow = below < 0 ? 0 : size - counts[below]!
  return {
    clients: size,
    total: total * unit,
    curve,
    ...(losses === undefined && { lorenz: lorenzCurve(values), gini: giniCoefficient(values) }),
    largest: ranked.values[0]! / total,
    top: asked.clients.map(share => ({ clients: share, value: heightAt(curve, share) })),
    reaching: asked.value.map(share => {
      const needed = fewestClients(ranked, share)
      return { value: share, clients: needed, share: needed / size }
    }),
    ...(losses !== undefined && { losses: { clients: clientsBelow, value: losses / total } }),
  }
}

function expectShares(shares: ArrayLike<number>, path: string): readonly number[] {
  return Array.from({ length: expectColumns([path, shares, SHARE]) }, (_, i) => expectPositive(shares[i], path))
}

const SHARE = { expected: 'a share above 0, at most 1', isGood: (cell: number): boolean => cell > 0 && cell <= 1 }

function curveOf({ counts, sums, total }: RankedValues, size: number): ConcentrationCurve {
  return { rows: counts.map(count => count / size), value: sums.map(sum => sum / total) }
}

/** The height of the curve over a share of the clients, on the straight line between two points. */
function heightAt({ rows, value }: ConcentrationCurve, share: number): number {
  const to = Math.max(
    1,
    rows.findIndex(row => row >= share - ROUNDING),
  )
  const [left, right] = [rows[to - 1]!, rows[to]!]
  const part = Math.min(1, (share - left) / (right - left))
  return value[to - 1]! + part * (value[to]! - value[to - 1]!)
}

/** The fewest of the best clients that bring a share of the value together. */
function fewestClients({ values, counts, sums, total }: RankedValues, share: number): number {
  const needed = share * total * (1 - ROUNDING)
  const to = sums.findIndex(sum => sum >= needed)
  return counts[to - 1]! + Math.ceil(((needed - sums[to - 1]!) / values[to - 1]!) * (1 - ROUNDING))
}
