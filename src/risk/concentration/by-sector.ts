/**
 * In which sectors does the risk of a portfolio sit: by exposure, by what is expected to be lost, by capital?
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectColumns, VALUE } from '../../statistics/columns.js'
import type { GroupCodes } from '../../statistics/concentration/group-codes.js'
import { groupCodes, totalsByGroup } from '../../statistics/concentration/group-codes.js'
import type { HerfindahlIndex } from '../../statistics/concentration/herfindahl.js'
import { herfindahl } from '../../statistics/concentration/herfindahl.js'
import type { ObligorColumns } from '../portfolio/obligors.js'
import { expectedLosses, expectObligors } from '../portfolio/obligors.js'

/** A portfolio with a sector (or country, or any other name) per obligor. */
export interface SectorConcentrationColumns extends ObligorColumns {
  readonly sector: readonly string[]
  /** Capital for unexpected loss per unit of exposure, >= 0. */
  readonly capital?: ArrayLike<number>
}

/** One sector. Shares are within [0, 1], absent where the whole is 0. */
export interface SectorRisk {
  readonly sector: string
  readonly obligors: number
  /** In currency units, as are the next two. */
  readonly exposure: number
  readonly expectedLoss: number
  readonly capital?: number
  readonly exposureShare?: number
  readonly expectedLossShare?: number
  readonly capitalShare?: number
}

/** Concentration of a portfolio by sector. */
export interface SectorConcentration {
  /** The largest exposure first. */
  readonly sectors: readonly SectorRisk[]
  /** Of what sectors owe, of what they are expected to cost, of their capital; absent where the whole is 0. */
  readonly exposure?: HerfindahlIndex
  readonly expectedLoss?: HerfindahlIndex
  readonly capital?: HerfindahlIndex
}

/**
 * Exposure, expected loss and capital by sector, each with its Herfindahl-Hirschman index over sectors.
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE`, `LENGTH_MISMATCH`, `MIXED_CURRENCIES` naming the cells at fault.
 * @example
 * import { sectorConcentration } from 'clientele/risk'
 * const { sectors, exposure } = sectorConcentration({
 *   exposure: [60, 20, 20], probabilityOfDefault: [0.01, 0.02, 0.05], lossGivenDefault: [0.5, 0.5, 0.5],
 *   sector: ['power', 'power', 'steel'],
 * })
 * sectors.map(({ sector, exposureShare }) => [sector, exposureShare]) // => [['power', 0.8], ['steel', 0.2]]
 * sectors[1].expectedLossShare.toFixed(2) // => '0.50'
 * exposure.effectiveNumber.toFixed(2) // => '1.47'
 */
export function sectorConcentration(columns: SectorConcentrationColumns): SectorConcentration {
  expectObject(columns, 'columns')
  const size = expectObligors(columns)
  const coded = groupCodes(columns.sector, size, 'columns.sector')
  const exposure = wholeOf(coded, columns.exposure)
  const expectedLoss = wholeOf(coded, expectedLosses(columns, size))
  const capital = columns.capital === undefined ? undefined : wholeOf(coded, capitalAmounts(columns, columns.capital))
  const counts = totalsByGroup(coded)
  const sectors = coded.names.map(
    (sector, g): SectorRisk => ({
      sector,
      obligors: counts[g]!,
      exposure: exposure.totals[g]!,
      expectedLoss: expectedLoss.totals[g]!,
      ...(capital !== undefined && { capital: capital.totals[g]! }),
      ...(exposure.sum > 0 && { exposureShare: exposure.totals[g]! / exposure.sum }),
      ...(expectedLoss.sum > 0 && { expectedLossShare: expectedLoss.totals[g]! / expectedLoss.sum }),
      ...(capital !== undefined && capital.sum > 0 && { capitalShare: capital.totals[g]! / capital.sum }),
    }),
  )
  return {
    sectors: sectors.sort((a, b) => b.exposure - a.exposure),
    ...(exposure.sum > 0 && { exposure: herfindahl(exposure.totals) }),
    ...(expectedLoss.sum > 0 && { expectedLoss: herfindahl(expectedLoss.totals) }),
    ...(capital !== undefined && capital.sum > 0 && { capital: herfindahl(capital.totals) }),
  }
}

function wholeOf(
  coded: GroupCodes,
  column: ArrayLike<number>,
): { readonly totals: Float64Array; readonly sum: number } {
  const totals = totalsByGroup(coded, column)
  return { totals, sum: compensatedSum(totals) }
}

function capitalAmounts({ exposure }: SectorConcentrationColumns, capital: ArrayLike<number>): Float64Array {
  const size = expectColumns(['columns.exposure', exposure, VALUE], ['columns.capital', capital, VALUE])
  return Float64Array.from({ length: size }, (_, i) => capital[i]! * exposure[i]!)
}
