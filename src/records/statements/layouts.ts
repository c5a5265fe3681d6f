/**
 * The layouts of accounts that are known.
 *
 * @module
 */
import { CAS_LAYOUT } from './cas-layout.js'
import { IFRS_LAYOUT } from './ifrs-layout.js'
import type { StatementLayout } from './layout.js'

/**
 * How accounts by each standard call our amounts: names of lines in English and Chinese, sums of lines, the best way first.
 *
 * @example
 * import { STATEMENT_LAYOUTS } from 'clientele/records'
 * STATEMENT_LAYOUTS.CAS.amounts.shortTermDebt?.[0]?.lines.map(([name]) => name) // => ['短期借款', '一年内到期的非流动负债', '应付短期债券']
 * STATEMENT_LAYOUTS.IFRS.amounts.costOfSales?.[0]?.lines[0]?.slice(0, 2) // => ['Cost of sales', 'Cost of goods sold']
 */
export const STATEMENT_LAYOUTS: Readonly<Record<'IFRS' | 'CAS', StatementLayout>> = {
  IFRS: IFRS_LAYOUT,
  CAS: CAS_LAYOUT,
}
