/**
 * The loss given default that counts: an own estimate with its floors, or the supervisory value.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { CAPITAL_CLASSES, isWholesale } from './asset-classes.js'
import type { CapitalRules, CollateralKind } from './capital-rules.js'
import { COLLATERAL } from './irb-exposure.js'

/** Checked columns that the loss depends on. */
export interface LossRows {
  readonly size: number
  readonly codes: Uint8Array
  readonly given: ArrayLike<number> | undefined
  readonly isAdvanced: boolean
  /** Places in `COLLATERAL`. */
  readonly collateral: Uint8Array | undefined
  readonly securedShare: ArrayLike<number> | undefined
  /** 1 where others are paid first. */
  readonly subordinated: Uint8Array | undefined
  readonly largeFinancial: Uint8Array | undefined
}

/** The column, and how many of its values are floors. */
export interface LossColumn {
  readonly losses: ArrayLike<number>
  readonly floors: number
}

/** How the caller calls a field of a row: `columns.lossGivenDefault[3]`. */
export type CellName = (field: string, row: number) => string

export function lossColumn(rules: CapitalRules, rows: LossRows, at: CellName): LossColumn {
  const { given } = rows
  if (given === undefined) return { losses: supervisoryLosses(rules, rows, at), floors: 0 }
  return Object.keys(rules.lossFloor).length === 0 ? { losses: given, floors: 0 } : floored(rules, rows, given)
}

function floored(rules: CapitalRules, rows: LossRows, given: ArrayLike<number>): LossColumn {
  const { size, codes, isAdvanced, collateral } = rows
  // A class without floors has one that nothing falls below.
  const tables = CAPITAL_CLASSES.map(name => (isAdvanced || !isWholesale(name) ? rules.lossFloor[name] : undefined))
  const unsecured = Float64Array.from(tables, table => (table === undefined ? 0 : table.unsecured))
  let losses: Float64Array | undefined
  let floors = 0
  for (let i = 0; i < size; i++) {
    const code = codes[i]!
    let floor = unsecured[code]!
    if (collateral !== undefined) {
      const kind = COLLATERAL[collateral[i]!]!
      const table = tables[code]
      if (kind !== 'none' && table !== undefined) floor = blend(floor, table.secured[kind], rows.securedShare?.[i] ?? 1)
    }
    if (given[i]! >= floor) continue
    losses ??= Float64Array.from(given)
    losses[i] = floor
    floors++
  }
  return { losses: losses ?? given, floors }
}

function supervisoryLosses(rules: CapitalRules, rows: LossRows, at: CellName): Float64Array {
  const { senior, subordinated } = rules.supervisoryLoss
  const losses = new Float64Array(rows.size)
  for (let i = 0; i < rows.size; i++) {
    const name = CAPITAL_CLASSES[rows.codes[i]!]!
    if (!isWholesale(name)) {
      reject('MISSING_VALUE', at('lossGivenDefault', i), `an own estimate, as of every ${name} exposure`, undefined)
    }
    const isSubordinated = rows.subordinated?.[i] === 1
    const kind = kindAt(rows.collateral, i)
    if (isSubordinated && kind !== 'none') {
      const hint = 'Give lossGivenDefault by the rules of mitigation'
      reject('NOT_APPLICABLE', at('collateral', i), "'none' of a subordinated claim without its loss", kind, hint)
    }
    const unsecured = isSubordinated ? subordinated : rows.largeFinancial?.[i] === 1 ? senior.bank : senior[name]
    losses[i] = kind === 'none' ? unsecured : blend(unsecured, rules.securedLoss[kind], rows.securedShare?.[i] ?? 1)
  }
  return losses
}

function kindAt(collateral: Uint8Array | undefined, i: number): CollateralKind | 'none' {
  return collateral === undefined ? 'none' : COLLATERAL[collateral[i]!]!
}

/** The weighted average of the unsecured and the secured part: CRE32.10, 32.17. */
function blend(unsecured: number, secured: number, share: number): number {
  return unsecured * (1 - share) + secured * share
}
