/**
 * Capital for each facility in each cell of the grid.
 *
 * @module
 */

import type { Client } from '../../records/index.js'
import type { CapitalClass } from '../../risk/capital/asset-classes.js'
import { CAPITAL_CLASSES } from '../../risk/capital/asset-classes.js'
import { fillFigures, type IrbFigures } from '../../risk/capital/irb-kernel.js'
import { irbPlan } from '../../risk/capital/irb-plan.js'
import { BASEL_3_1_OF_2023 } from '../../risk/capital/rules/basel-3-1.js'
import type { CapitalRule } from './types.js'

/** Rows of exposures whose capital is wanted, with room for the answer. */
export interface CapitalRows {
  readonly probability: Float64Array
  readonly loss: Float64Array
  readonly maturity: Float64Array
  /** Capital of a unit of exposure at default; the answer. */
  readonly capital: Float64Array
}

/** Fills `capital` of the first `size` rows, all of one client. */
export type CapitalFill = (rows: CapitalRows, size: number, client: Client) => void

/** How capital is counted, prepared once for all clients. */
export function capitalFill(rule: CapitalRule): CapitalFill {
  if (rule.by === 'share') return ({ capital }, size) => void capital.fill(rule.share, 0, size)

  const plan = irbPlan(BASEL_3_1_OF_2023.rules, 1, true)
  let scratch = scratchOf(0)
  return ({ probability, loss, maturity, capital }, size, client) => {
    if (scratch.codes.length < size) scratch = scratchOf(2 * size)
    const { codes, exposure, figures } = scratch
    codes.fill(CAPITAL_CLASSES.indexOf(classOf(client)), 0, size)
    const rows = { size, codes, exposure, probabilityOfDefault: probability, lossGivenDefault: loss, defaultLoss: loss }
    const none = { turnover: undefined, largeFinancial: undefined, transactor: undefined }
    fillFigures(plan, { ...rows, ...none, maturity }, figures)
    capital.set(figures.capitalRequirement.subarray(0, size))
  }
}

/** Firms are corporates whatever their size: turnover in euros is not known here. States are given no privilege. */
function classOf({ entityType }: Client): CapitalClass {
  if (entityType === 'individual') return 'other-retail'
  if (entityType === 'financial-institution') return 'bank'
  return entityType === 'project-company' ? 'specialised-lending' : 'corporate'
}

interface Scratch {
  readonly codes: Uint8Array
  readonly exposure: Float64Array
  readonly figures: IrbFigures
}

function scratchOf(size: number): Scratch {
  return {
    codes: new Uint8Array(size),
    exposure: new Float64Array(size).fill(1),
    figures: {
      correlation: new Float64Array(size),
      maturityAdjustment: new Float64Array(size),
      capitalRequirement: new Float64Array(size),
      riskWeight: new Float64Array(size),
      riskWeightedAssets: new Float64Array(size),
      expectedLoss: new Float64Array(size),
    },
  }
}
