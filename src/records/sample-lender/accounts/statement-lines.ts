/**
 * A statement as it came, line by line under the names its layout has: Chinese Accounting Standards (财会〔2019〕6号) or IFRS, where
 * expenses are printed with a minus.
 *
 * @module
 */
import type { ClientStatement, StatementLine } from '../../portfolio/types/index.js'

/** A line: the amount it prints, its name in either layout, and whether IFRS prints it with a minus. */
type Line = readonly [field: keyof ClientStatement, cas: string, ifrs: string, minus?: 'minus']

const LINES: readonly Line[] = [
  ['cash', '货币资金', 'Cash and cash equivalents'],
  ['receivables', '应收账款', 'Trade receivables'],
  ['inventory', '存货', 'Inventories'],
  ['currentAssets', '流动资产合计', 'Total current assets'],
  ['fixedAssets', '固定资产', 'Property, plant and equipment'],
  ['totalAssets', '资产总计', 'Total assets'],
  ['shortTermDebt', '短期借款', 'Short-term borrowings'],
  ['payables', '应付账款', 'Trade payables'],
  ['currentLiabilities', '流动负债合计', 'Total current liabilities'],
  ['longTermDebt', '长期借款', 'Long-term borrowings'],
  ['totalLiabilities', '负债合计', 'Total liabilities'],
  ['paidInCapital', '实收资本', 'Share capital'],
  ['retainedEarnings', '未分配利润', 'Retained earnings'],
  ['bookEquity', '所有者权益合计', 'Total equity'],
  ['sales', '营业收入', 'Revenue'],
  ['costOfSales', '营业成本', 'Cost of sales', 'minus'],
  ['operatingExpenses', '管理费用', 'Administrative expenses', 'minus'],
  ['interestExpense', '利息费用', 'Finance costs', 'minus'],
  ['profitBeforeTax', '利润总额', 'Profit before tax'],
  ['incomeTax', '所得税费用', 'Income tax expense', 'minus'],
  ['netIncome', '净利润', 'Profit for the year'],
  ['operatingCashFlow', '经营活动产生的现金流量净额', 'Net cash from operating activities'],
  ['investingCashFlow', '投资活动产生的现金流量净额', 'Net cash from investing activities'],
  ['financingCashFlow', '筹资活动产生的现金流量净额', 'Net cash from financing activities'],
  ['changeInCash', '现金及现金等价物净增加额', 'Net increase in cash and cash equivalents'],
]

export function statementLinesOf(statement: ClientStatement): readonly StatementLine[] {
  const { client, periodEnd, currency, consolidated = false, standard = 'other' } = statement
  const head = { client, periodEnd, months: 12, standard, currency, unit: 1000, consolidated }
  const isChinese = standard === 'CAS'
  return LINES.flatMap(([field, cas, ifrs, minus]): readonly StatementLine[] => {
    const value = statement[field]
    if (typeof value !== 'number') return []
    const amount = !isChinese && minus !== undefined ? 0 - value : value
    return [{ ...head, item: isChinese ? cas : ifrs, amount, source: 'accounts' }]
  })
}
