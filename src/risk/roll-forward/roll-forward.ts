/**
 * Why is a portfolio's allowance (exposure, risk-weighted amount) no longer what it was?
 *
 *   closing − opening = new − derecognised + written off + recovered + Σ factors + other
 *
 * facility by facility. Of facilities that stayed, the change is attributed to the factors of the measure by Shapley's values or
 * in a stated order; what factors do not tell is `other`. StageTransfers between stages move the opening amount and add up to 0.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ClientId } from '../../records/core.js'
import { expectSameCurrency } from '../currency-column.js'
import { causesOf } from './causes.js'
import { facilitiesOf } from './facilities.js'
import { readMovements } from './movements.js'
import type { RollForwardOptions } from './options.js'
import { planOf } from './options.js'
import type { PortfolioColumns } from './portfolio-columns.js'
import { expectPortfolio } from './portfolio-columns.js'
import type { ChangeAttribution } from './product-parts.js'
import { stagesOf } from './stages.js'
import type { RollForwardRow, StageTransfers } from './table.js'
import { tableOf } from './table.js'

/** One cause and what it did to the whole portfolio. */
export interface RollForwardCause {
  /** `new`, `derecognised`, `writtenOff`, `recovered`, the name of a factor, or `other`. */
  readonly cause: string
  readonly amount: number
}

/** What each cause did to each facility: columns of one length. */
export interface FacilityCauses {
  /** Those of the opening first, then the new ones. */
  readonly facility: readonly ClientId[]
  readonly causes: Readonly<Record<string, Float64Array>>
}

/** A roll-forward. */
export interface RollForward {
  readonly measure: string
  readonly factors: readonly string[]
  readonly attribution: ChangeAttribution
  readonly opening: number
  readonly closing: number
  /** They add up to `closing − opening`, to the rounding of doubles. */
  readonly causes: readonly RollForwardCause[]
  /** Names of the stages; empty where no stages were given. */
  readonly stages: readonly string[]
  /** `transfers[i][j]`: what facilities that went from stage i to stage j amounted to at the opening. */
  readonly transfers: StageTransfers
  /** Opening, transfers, causes and closing, in total and by stage. */
  readonly table: readonly RollForwardRow[]
  readonly facilities: FacilityCauses
  /** How many facilities stayed, came and went. */
  readonly counts: { readonly stayed: number; readonly new: number; readonly derecognised: number }
}

/**
 * From one date to the next, with the causes of every change.
 *
 * In the columns of the table a facility that changed its stage leaves the old one with its opening amount (`to <stage>`), and
 * all other causes stand in the new one. A cause is a column's name: with `probabilityOfDefault` of a year in stage 1 and of the
 * whole life in stage 2, that row holds what the transfer did to the loss.
 *
 * @param opening facilities on the first date, each once; may be empty.
 * @param closing facilities on the second; may be empty, but not both.
 * @throws ClienteleError `DUPLICATE_CLIENT` for a facility that occurs twice; `MIXED_CURRENCIES` within a date or between them;
 * `MISSING_VALUE` for a column that is not there; `OUT_OF_RANGE` naming the first ten cells at fault.
 * @see IFRS 7 (2014), Financial Instruments: Disclosures, par. 35H and 35I; Shapley (1953), A value for n-person games.
 * @example
 * import { rollForward } from 'clientele/risk'
 * const opening = {
 *   facility: ['a', 'b'], stage: [1, 1], exposure: [100, 200], probabilityOfDefault: [0.01, 0.02],
 *   lossGivenDefault: [0.5, 0.5], allowance: [0.5, 2],
 * }
 * const closing = {
 *   facility: ['b', 'c'], stage: [2, 1], exposure: [200, 50], probabilityOfDefault: [0.06, 0.02],
 *   lossGivenDefault: [0.5, 0.4], allowance: [6, 0.4],
 * }
 * const { causes, table } = rollForward(opening, closing)
 * causes.filter(({ amount }) => amount !== 0)
 * // => [{ cause: 'new', amount: 0.4 }, { cause: 'derecognised', amount: -0.5 }, { cause: 'probabilityOfDefault', amount: 4 }]
 * table.find(({ row }) => row === 'to 2')?.byStage // => [-2, 2]
 */
export function rollForward(
  opening: PortfolioColumns,
  closing: PortfolioColumns,
  options: RollForwardOptions = {},
): RollForward {
  const plan = planOf(options, opening, closing)
  const before = expectPortfolio(opening, 'opening', plan)
  const after = expectPortfolio(closing, 'closing', plan)
  if (before.size + after.size === 0)
    reject('EMPTY_INPUT', 'opening.facility', 'at least one facility', opening.facility)
  expectSameCurrency(before.currency, after.currency)
  const facilities = facilitiesOf(before, after)
  const stages = stagesOf(before, after)
  const movements = readMovements(options.movements, facilities.rows, facilities.ids.length)
  const causes = causesOf(before, after, facilities, movements, plan)
  const { table, transfers } = tableOf([before, after], facilities, stages, causes)
  const gone = facilities.closingRow.reduce((count, row) => (row < 0 ? count + 1 : count), 0)
  return {
    ...plan,
    opening: table[0]!.total,
    closing: table.at(-1)!.total,
    // By place, as any column's name may be that of another row.
    causes: table.slice(1 + stages.names.length, -1).map(({ row, total }) => ({ cause: row, amount: total })),
    stages: stages.names,
    transfers,
    table,
    facilities: { facility: facilities.ids, causes: Object.fromEntries(causes) },
    counts: { stayed: before.size - gone, new: facilities.ids.length - before.size, derecognised: gone },
  }
}
