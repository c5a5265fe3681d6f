/**
 * A portfolio made ready for many states of the economy: what does not change with them is computed once.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import { normalQuantile } from '../../numeric/core.js'
import { expectColumns, VALUE } from '../../statistics/columns.js'
import { groupCodes } from '../../statistics/concentration/group-codes.js'
import { clientNames } from '../connected-clients/group-exposures.js'
import type { ObligorCorrelation } from '../obligor-correlations.js'
import { expectCorrelations } from '../obligor-correlations.js'
import type { ObligorColumns } from '../portfolio/obligors.js'
import { expectObligors } from '../portfolio/obligors.js'

/** A portfolio that is put under stress, one row per obligor. */
export interface StressColumns extends ObligorColumns {
  /** Within [0, 1), of all or row by row; `irbCapital` computes those of the Basel classes. */
  readonly assetCorrelation: ObligorCorrelation
  /** Names, for those who drive a result; `'row 1'`, `'row 2'` … by default. */
  readonly client?: readonly string[]
  /** The factor that each obligor's default follows (that of its sector or country, say); `creditCycle` of all by default. */
  readonly factor?: readonly string[]
  /** What may be drawn on top of the exposure, in currency units, >= 0; read with `options.exposure` only. */
  readonly undrawn?: ArrayLike<number>
}

/** A straight line in a factor: slope · (factor − reference). */
export interface FactorLink {
  readonly factor: string
  /** Per unit of the factor. */
  readonly slope: number
  /** Where nothing changes; 0 by default. */
  readonly reference?: number
}

/** What else moves with the economy. */
export interface StressLinks {
  /**
   * Of losses given default: `'given'` (default) stay as they are; a link adds a line in a factor, kept within [0, 1];
   * `'frye-jacobs'` lets them rise with default rates, Φ(Φ⁻¹(PD) − k) / PD with k = (Φ⁻¹(PD₀) − Φ⁻¹(EL₀)) / √(1−ρ).
   */
  readonly lossGivenDefault?: 'given' | 'frye-jacobs' | FactorLink
  /** Of exposures: the part of `undrawn` that is drawn, a line in a factor kept within [0, 1]; nothing by default. */
  readonly exposure?: FactorLink
}

/** A portfolio ready for factors. */
export interface StressPlan {
  readonly size: number
  readonly columns: StressColumns
  /** Factors that are read, in the order of the values that are passed. */
  readonly factors: readonly string[]
  /** Of each obligor: the place of its factor. */
  readonly factorOf: Int32Array
  readonly correlations: Float64Array
  /** Φ⁻¹ of the default probability, and of the expected loss rate where Frye and Jacobs' function needs it. */
  readonly thresholds: Float64Array
  readonly lossThresholds: Float64Array | undefined
  readonly lossLink: PlacedLink | undefined
  readonly exposureLink: PlacedLink | undefined
}

/** A link, with the place of its factor. */
export interface PlacedLink {
  readonly place: number
  readonly slope: number
  readonly reference: number
}

export const CYCLE = 'creditCycle'

/** The plan of a portfolio. */
export function stressPlan(columns: StressColumns, links: StressLinks): StressPlan {
  expectObject(columns, 'columns')
  const size = expectObligors(columns)
  if (columns.client !== undefined) clientNames(columns.client, size)
  const correlations = expectCorrelations(columns.assetCorrelation, size, 'columns.assetCorrelation')
  const { names, codes } =
    columns.factor === undefined
      ? { names: [CYCLE], codes: new Int32Array(size) }
      : groupCodes(columns.factor, size, 'columns.factor')
  const factors = [...names]
  const { lossGivenDefault: loss = 'given', exposure } = links
  const lossLink = typeof loss === 'string' ? undefined : placedLink(loss, 'options.lossGivenDefault', factors)
  const isFryeJacobs = typeof loss === 'string' && loss === expectNamedLink(loss)
  const exposureLink = exposure === undefined ? undefined : placedLink(exposure, 'options.exposure', factors)
  if (exposureLink !== undefined) expectUndrawn(columns)
  const { probabilityOfDefault: pd, lossGivenDefault: lgd } = columns
  const rows = { length: size }
  return {
    size,
    columns,
    factors,
    factorOf: codes,
    correlations,
    thresholds: Float64Array.from(rows, (_, i) => normalQuantile(pd[i]!)),
    lossThresholds: isFryeJacobs ? Float64Array.from(rows, (_, i) => normalQuantile(pd[i]! * lgd[i]!)) : undefined,
    lossLink,
    exposureLink,
  }
}

/** `'frye-jacobs'`, or nothing where losses stay as given. */
function expectNamedLink(link: string): string | undefined {
  if (link === 'frye-jacobs') return link
  if (link === 'given') return undefined
  return reject('OUT_OF_RANGE', 'options.lossGivenDefault', "'given', 'frye-jacobs' or a link to a factor", link)
}

function placedLink(link: FactorLink, path: string, factors: string[]): PlacedLink {
  expectKnownKeys(link, ['factor', 'slope', 'reference'], path)
  const { reference = 0 } = link
  const factor = expectText(link.factor, `${path}.factor`)
  if (!factors.includes(factor)) factors.push(factor)
  return {
    place: factors.indexOf(factor),
    slope: expectFinite(link.slope, `${path}.slope`),
    reference: expectFinite(reference, `${path}.reference`),
  }
}

function expectUndrawn({ exposure, undrawn }: StressColumns): void {
  if (undrawn === undefined) {
    reject('MISSING_VALUE', 'columns.undrawn', 'a column of amounts, as options.exposure draws on it', undrawn)
  }
  expectColumns(['columns.exposure', exposure, VALUE], ['columns.undrawn', undrawn, VALUE])
}

/** The name of an obligor. */
export function nameOf({ client }: StressColumns, row: number): string {
  return client === undefined ? `row ${row + 1}` : client[row]!
}
