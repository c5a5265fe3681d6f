/**
 * What the capital behind a client's facilities costs, today's and those to come.
 *
 * @module
 */
import type { Client } from '../../records/index.js'
import type { CapitalRows } from './capital.js'
import { capitalFill } from './capital.js'
import type { Grid } from './grid.js'
import type { ValuePlan } from './plan.js'
import type { ValuePolicy } from './types.js'

/** Exposures of a client whose capital is wanted, row by row as its plan has cells, and one more facility behind them: a new one. */
export interface CapitalPlan {
  /** Makes room for so many facilities. */
  readonly prepare: (facilities: number) => void
  /** One row, in whole numbers of the plan's cells. */
  readonly expose: (row: number, exposed: number, probability: number, loss: number, maturity: number) => void
  /** Writes the cost of capital to a plan. */
  readonly charge: (plan: ValuePlan, client: Client, lifeOfNew: number) => void
}

/** Capital by a policy on one grid; room is reused. */
export function capitalPlan({ capital, annualCapitalRate }: ValuePolicy, { cells }: Grid): CapitalPlan {
  const fill = capitalFill(capital)
  let rows = rowsOf(0)
  let exposures = new Float64Array(0)

  return {
    prepare: facilities => {
      const wanted = (facilities + 1) * cells
      if (exposures.length >= wanted) return
      rows = rowsOf(2 * wanted)
      exposures = new Float64Array(2 * wanted)
    },
    expose: (row, exposed, probability, loss, maturity) => {
      exposures[row] = exposed
      rows.probability[row] = probability
      rows.loss[row] = loss
      rows.maturity[row] = maturity
    },
    charge: (plan, client, lifeOfNew) => {
      const count = plan.ids.length
      for (let k = 0; k < cells; k++) {
        const at = count * cells + k
        rows.probability[at] = -Math.expm1(-plan.defaults[k]!)
        rows.loss[at] = plan.newLoss
        rows.maturity[at] = lifeOfNew / 2
      }
      fill(rows, (count + 1) * cells, client)
      for (let i = 0; i < count * cells; i++) {
        const held = plan.loss[i]! > 0 || plan.margin[i]! !== 0 ? rows.capital[i]! * exposures[i]! : 0
        plan.capital[i] = annualCapitalRate * held
        if (i % cells === 0) plan.economicCapital += held
      }
      for (let k = 0; k < cells; k++) plan.newSpend[k]! += annualCapitalRate * rows.capital[count * cells + k]!
    },
  }
}

function rowsOf(size: number): CapitalRows {
  return {
    probability: new Float64Array(size),
    loss: new Float64Array(size),
    maturity: new Float64Array(size),
    capital: new Float64Array(size),
  }
}
