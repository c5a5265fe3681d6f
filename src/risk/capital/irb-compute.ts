/**
 * From columns and options to figures: checks, bounds, formula, notices.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { outColumn } from '../../model/index.js'
import { CAPITAL_CLASSES } from './asset-classes.js'
import { RULE_OPTIONS, rulesFor } from './capital-rule-packs.js'
import type { CapitalRules } from './capital-rules.js'
import type { WordColumn } from './column-codes.js'
import { flagCodes, wordCodes } from './column-codes.js'
import { expectIrbColumns } from './irb-check.js'
import { defaultLosses, impliedMaturity } from './irb-defaults.js'
import type { IrbColumnOptions, IrbColumns, IrbOptions } from './irb-exposure.js'
import { COLLATERAL, SENIORITY } from './irb-exposure.js'
import type { IrbFigures } from './irb-kernel.js'
import { fillFigures } from './irb-kernel.js'
import type { CapitalNotice } from './irb-notices.js'
import { capitalNotices } from './irb-notices.js'
import { irbPlan } from './irb-plan.js'
import type { CellName } from './loss-column.js'
import { lossColumn } from './loss-column.js'
import { thresholdFactor } from './size-thresholds.js'

/** Which bounds took the place of given values. */
export type CapitalBound = 'probabilityOfDefault' | 'lossGivenDefault' | 'maturity'

/** Capital of many exposures: one number a row. */
export interface IrbCapitalColumns extends IrbFigures {
  /** How many rows a bound changed. */
  readonly floorsApplied: Readonly<Record<CapitalBound, number>>
  readonly notices: readonly CapitalNotice[]
}

const OPTIONS = [...RULE_OPTIONS, 'approach', 'scaled', 'turnoverCurrency', 'thresholdRate']
const COLUMN_OPTIONS = [...OPTIONS, 'out']

/** @param root how the caller calls the columns; `at` one of their cells. */
export function capitalOf(
  columns: IrbColumns,
  options: IrbColumnOptions,
  root: 'exposure' | 'columns',
  at: CellName,
): IrbCapitalColumns {
  expectKnownKeys(options, root === 'columns' ? COLUMN_OPTIONS : OPTIONS, 'options')
  const { rules, sources } = rulesFor(options)
  const { scaled = true } = options
  if (typeof scaled !== 'boolean') reject('INVALID_TYPE', 'options.scaled', 'true or false', scaled)
  const size = expectIrbColumns(columns)
  const { lossGivenDefault: given, turnover, exposure, probabilityOfDefault, securedShare } = columns
  const words = <Word extends string>(name: string, column: WordColumn<Word> | undefined, known: readonly Word[]) =>
    column === undefined ? undefined : wordCodes(column, known, size, `${root}.${name}`)
  const codes = wordCodes(columns.assetClass, CAPITAL_CLASSES, size, `${root}.assetClass`)
  const largeFinancial = flagCodes(columns.largeFinancial, size, `${root}.largeFinancial`)
  const transactor = flagCodes(columns.transactor, size, `${root}.transactor`)
  const collateral = words('collateral', columns.collateral, COLLATERAL)
  const subordinated = words('seniority', columns.seniority, SENIORITY)
  const isAdvanced = isAdvancedBy(options, given, root)
  const factor = turnover === undefined ? 1 : sizeFactor(rules, options)
  const lossRows = { size, codes, given, isAdvanced, collateral, securedShare, subordinated, largeFinancial }
  const { losses, floors } = lossColumn(rules, lossRows, at)
  const into = figures(options.out, size)
  const defaultLoss = defaultLosses(columns, losses, codes, isAdvanced, at)
  const maturity = columns.maturity ?? impliedMaturity(codes, isAdvanced, rules.maturity.foundation, at)
  const { probabilityFloors, maturityBounds, nearPole } = fillFigures(
    irbPlan(rules, factor, scaled),
    {
      size,
      codes,
      exposure,
      probabilityOfDefault,
      lossGivenDefault: losses,
      defaultLoss,
      maturity,
      turnover,
      largeFinancial,
      transactor,
    },
    into,
  )
  return {
    ...into,
    floorsApplied: { probabilityOfDefault: probabilityFloors, lossGivenDefault: floors, maturity: maturityBounds },
    notices: capitalNotices(rules, sources, { codes, turnover, largeFinancial, isAdvanced, factor, nearPole }),
  }
}

function isAdvancedBy(options: IrbOptions, given: ArrayLike<number> | undefined, root: string): boolean {
  const { approach = given === undefined ? 'foundation' : 'advanced' } = options
  const isAdvanced = expectOneOf(approach, ['foundation', 'advanced'], 'options.approach') === 'advanced'
  if (isAdvanced && given === undefined) reject('MISSING_VALUE', `${root}.lossGivenDefault`, 'own estimates', given)
  return isAdvanced
}

function sizeFactor(rules: CapitalRules, { turnoverCurrency, thresholdRate }: IrbOptions): number {
  return thresholdFactor(rules.sizeAdjustment.currency, {
    currency: turnoverCurrency,
    rate: thresholdRate,
    names: ['options.turnoverCurrency', 'options.thresholdRate'],
  })
}

function figures(out: IrbFigures | undefined, size: number): IrbFigures {
  if (out !== undefined) expectObject(out, 'options.out')
  const column = (name: keyof IrbFigures): Float64Array => {
    const given = out?.[name]
    if (out !== undefined && given === undefined) {
      reject('MISSING_VALUE', `options.out.${name}`, `a Float64Array of ${size} numbers`, given)
    }
    return outColumn(given, size)
  }
  return {
    correlation: column('correlation'),
    maturityAdjustment: column('maturityAdjustment'),
    capitalRequirement: column('capitalRequirement'),
    riskWeight: column('riskWeight'),
    riskWeightedAssets: column('riskWeightedAssets'),
    expectedLoss: column('expectedLoss'),
  }
}
