/**
 * Balance sheets by Chinese Accounting Standards for Business Enterprises (企业会计准则).
 *
 * Names of the formats for general enterprises of the Ministry of Finance, 财会〔2019〕6号 and, for groups, 财会〔2019〕16号; of those
 * before them (财会〔2018〕15号, 财会〔2017〕30号, the application guide of CAS 30 of 2006); and the usual ones in English.
 *
 * @module
 */
import type { LayoutAmounts } from './layout.js'
import { line, sum, sumFromFirst, sumOfAll } from './layout.js'

/** Lines of the balance sheet. */
export const CAS_BALANCE_SHEET: LayoutAmounts = {
  cash: [line('货币资金 | Monetary funds | Cash at bank and on hand | Cash and bank balances | Monetary capital')],
  receivables: [
    sumFromFirst(
      '应收票据及应收账款 | Notes and accounts receivable | Bills and accounts receivable',
      '应收款项融资 | Receivables financing',
    ),
    sum(
      '应收票据 | Notes receivable | Bills receivable',
      '应收账款 | 应收账款净额 | Accounts receivable | Trade receivables',
      '应收款项融资 | Receivables financing | Financing receivables',
    ),
  ],
  inventory: [line('存货 | 存货净额 | Inventories | Inventory')],
  currentAssets: [line('流动资产合计 | 流动资产总计 | Total current assets')],
  fixedAssets: [
    line('固定资产合计 | Total fixed assets'),
    sumFromFirst(
      `固定资产 | 固定资产净额 | 固定资产账面价值 | Fixed assets | Property, plant and equipment`,
      '在建工程 | Construction in progress',
      '工程物资 | Construction materials | Project materials',
      '固定资产清理 | Disposal of fixed assets | Fixed assets in liquidation',
    ),
    // Before what it lost in value: where no line says it after that.
    sumFromFirst('固定资产净值', '在建工程', '工程物资', '固定资产清理'),
    sum('在建工程 | Construction in progress', '工程物资 | Construction materials | Project materials'),
  ],
  intangibleAssets: [
    sum(
      '无形资产 | Intangible assets',
      '开发支出 | Development expenditure | Development expenditures | Development costs',
      '商誉 | Goodwill',
    ),
  ],
  totalAssets: [line('资产总计 | 资产合计 | 资产总额 | 总资产 | Total assets')],
  payables: [
    line('应付票据及应付账款 | Notes and accounts payable | Bills and accounts payable'),
    sum('应付票据 | Notes payable | Bills payable', '应付账款 | Accounts payable | Trade payables'),
  ],
  shortTermDebt: [
    sum(
      '短期借款 | Short-term borrowings | Short-term loans',
      `一年内到期的非流动负债 | 一年内到期的长期负债 | Non-current liabilities due within one year |
        Current portion of non-current liabilities`,
      '应付短期债券 | 应付短期融资券 | 短期应付债券 | Short-term bonds payable',
    ),
  ],
  currentLiabilities: [line('流动负债合计 | 流动负债总计 | Total current liabilities')],
  longTermDebt: [
    sum('长期借款 | Long-term borrowings | Long-term loans', '应付债券 | Bonds payable | Debentures payable'),
  ],
  totalLiabilities: [line('负债合计 | 负债总计 | 负债总额 | 总负债 | Total liabilities')],
  paidInCapital: [
    sum(
      '实收资本 | 股本 | 实收股本 | 实收资本净额 | Paid-in capital | Share capital',
      '资本公积 | 资本公积金 | Capital reserve | Capital reserves | Capital surplus',
    ),
  ],
  retainedEarnings: [
    sum(
      '未分配利润 | Undistributed profits | Undistributed profit | Retained earnings | Retained profits',
      '盈余公积 | 盈余公积金 | Surplus reserve | Surplus reserves',
      '一般风险准备 | General risk reserve',
    ),
  ],
  minorityInterests: [line('少数股东权益 | Minority interests | Non-controlling interests')],
  bookEquity: [
    line(`所有者权益合计 | 股东权益合计 | 所有者权益总计 | 股东权益总计 | 净资产 | 净资产合计 | Total owners' equity |
      Total shareholders' equity | Total equity`),
    sumOfAll(
      `归属于母公司所有者权益合计 | 归属于母公司股东权益合计 |
        Total equity attributable to owners of the parent |
        Total equity attributable to shareholders of the parent company`,
      '少数股东权益 | Minority interests | Non-controlling interests',
    ),
  ],
}
