/**
 * The roll-forward as a table: one row per cause, one column per stage, as in paragraph 35H of IFRS 7.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../numeric/index.js'
import type { CauseColumns } from './causes.js'
import type { Facilities } from './facilities.js'
import type { Portfolio } from './portfolio-columns.js'
import type { Stages } from './stages.js'

/** One line of the table. */
export interface RollForwardRow {
  /** `opening`, `closing`, `to <stage>` for transfers, or a cause. */
  readonly row: string
  readonly total: number
  /** By stage, in the order of `stages`; empty without stages. */
  readonly byStage: readonly number[]
}

/** What moved between stages, at its opening amount. */
export type StageTransfers = readonly (readonly number[])[]

/** Table and transfers of all facilities. */
export function tableOf(
  [opening, closing]: readonly [Portfolio, Portfolio],
  { openingRow, closingRow }: Facilities,
  stages: Stages,
  causes: CauseColumns,
): { readonly table: readonly RollForwardRow[]; readonly transfers: StageTransfers } {
  const width = stages.names.length
  const size = openingRow.length
  const stageFrom = (row: number): number => (openingRow[row]! < 0 ? -1 : stages.opening[openingRow[row]!]!)
  const stageTo = (row: number): number => (closingRow[row]! < 0 ? -1 : stages.closing[closingRow[row]!]!)
  const moved = stages.names.map(() => stages.names.map(() => runningSum()))
  for (let row = 0; row < size; row++) {
    const [from, to] = [stageFrom(row), stageTo(row)]
    if (width === 0 || from < 0 || to < 0 || from === to) continue
    addTo(moved[from]![to]!, opening.measure[openingRow[row]!]!)
  }
  const transfers = moved.map(line => line.map(totalOf))
  const line = (row: string, amounts: ArrayLike<number>, stageAt: (row: number) => number): RollForwardRow => {
    const [total, byStage] = [runningSum(), stages.names.map(() => runningSum())]
    for (let at = 0; at < amounts.length; at++) {
      const amount = amounts[at]!
      if (amount === 0) continue
      addTo(total, amount)
      if (width > 0) addTo(byStage[stageAt(at)]!, amount)
    }
    return { row, total: totalOf(total), byStage: byStage.map(totalOf) }
  }
  // What is gone left from its opening stage; everything else happened where the facility stands at the end.
  const where = (row: number): number => (stageTo(row) < 0 ? stageFrom(row) : stageTo(row))
  const table = [
    line('opening', opening.measure, row => stages.opening[row]!),
    ...stages.names.map((name, to) => ({ row: `to ${name}`, total: 0, byStage: transferLine(transfers, to) })),
    ...[...causes].map(([cause, amounts]) => line(cause, amounts, where)),
    line('closing', closing.measure, row => stages.closing[row]!),
  ]
  return { table, transfers }
}

/** What comes into one stage from all others, and leaves these. */
function transferLine(transfers: StageTransfers, to: number): readonly number[] {
  const into = transfers.reduce((sum, line) => sum + line[to]!, 0)
  return transfers.map((line, from) => (from === to ? into : 0 - line[to]!))
}
