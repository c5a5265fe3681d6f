/**
 * Balance sheets by International Financial Reporting Standards.
 *
 * IFRS prescribes lines, not their names: those of IAS 1 (paragraphs 54 and 82) and IAS 7 as companies usually write them, and the
 * names used in Chinese for them.
 *
 * @module
 */
import type { LayoutAmounts } from './layout.js'
import { line, sum, sumOfAll } from './layout.js'

/** Lines of the balance sheet. */
export const IFRS_BALANCE_SHEET: LayoutAmounts = {
  cash: [
    line(`Cash and cash equivalents | Cash and bank balances | Cash at bank and on hand | Cash at bank and in hand | Cash |
      Cash and short-term deposits | Bank balances and cash | Bank and cash balances | 现金及现金等价物 |
      现金及银行结余 | 银行结余及现金`),
  ],
  receivables: [
    sum(
      'Trade receivables | Accounts receivable | Accounts receivable, net | 应收贸易账款 | 贸易应收款项 | 应收账款',
      'Bills receivable | Notes receivable | Trade and bills receivables | 应收票据 | 应收账款及票据',
    ),
    line(`Trade and other receivables | Current trade and other receivables | Receivables | 贸易及其他应收款项 |
      应收账款及其他应收款`),
  ],
  inventory: [line('Inventories | Inventory | Current inventories | 存货')],
  currentAssets: [line('Total current assets | Current assets | 流动资产总值 | 流动资产总额 | 流动资产合计')],
  fixedAssets: [
    sum(
      `Property, plant and equipment | Property, plant and equipment, net | PP&E | Plant and equipment |
        物业、厂房及设备 | 不动产、厂房及设备 | 不动产、厂场和设备`,
      'Construction in progress | Assets under construction | 在建工程',
    ),
  ],
  intangibleAssets: [
    line('Intangible assets and goodwill | Goodwill and intangible assets | 商誉及无形资产'),
    sum(
      'Intangible assets | Other intangible assets | Intangible assets other than goodwill | 无形资产',
      'Goodwill | 商誉',
    ),
  ],
  totalAssets: [line('Total assets | Assets | 资产总值 | 资产总额 | 总资产 | 资产总计')],
  payables: [
    sum(
      'Trade payables | Accounts payable | 应付贸易账款 | 贸易应付款项 | 应付账款',
      'Bills payable | Notes payable | Trade and bills payables | 应付票据 | 应付账款及票据',
    ),
    line(`Trade and other payables | Current trade and other payables | Payables | 贸易及其他应付款项 |
      应付账款及其他应付款`),
  ],
  shortTermDebt: [
    sum(
      `Current borrowings | Current interest-bearing loans and borrowings | Current loans and borrowings |
        Bank loans due within one year | Short-term borrowings | Short-term loans | Bank overdrafts and loans |
        Short-term debt | Interest-bearing bank borrowings due within one year | 短期借款 | 流动借款 |
        短期银行借款`,
      `Current portion of long-term borrowings | Current portion of non-current borrowings |
        Current portion of long-term debt | Current maturities of long-term debt | 长期借款的流动部分 |
        一年内到期的长期借款`,
      'Bank overdrafts | 银行透支',
    ),
  ],
  currentLiabilities: [
    line('Total current liabilities | Current liabilities | 流动负债总值 | 流动负债总额 | 流动负债合计'),
  ],
  longTermDebt: [
    sum(
      `Non-current borrowings | Non-current interest-bearing loans and borrowings |
        Non-current loans and borrowings | Bank loans due after one year | Long-term borrowings | Long-term loans | Long-term debt |
        Non-current portion of borrowings | 长期借款 | 非流动借款`,
      'Bonds | Bonds payable | Debentures | Notes and bonds | 应付债券 | 债券',
    ),
  ],
  totalLiabilities: [line('Total liabilities | Liabilities | 负债总值 | 负债总额 | 总负债 | 负债合计')],
  paidInCapital: [
    sum(
      `Issued capital | Share capital | Issued share capital | Contributed equity | Paid-in capital |
        Ordinary shares | 股本 | 已发行股本 | 实收资本`,
      'Share premium | Additional paid-in capital | Capital surplus | 股份溢价 | 资本公积',
    ),
  ],
  retainedEarnings: [
    sum(
      `Retained earnings | Retained profits | Accumulated profits | Accumulated losses | Accumulated deficit |
        Retained earnings (accumulated losses) | 留存收益 | 保留盈利 | 保留溢利 | 累计亏损`,
      'Statutory reserve | Statutory surplus reserve | Legal reserve | 法定储备 | 法定盈余公积',
    ),
  ],
  minorityInterests: [
    line(`Non-controlling interests | Non-controlling interest | Minority interests | Minority interest | 非控股权益 |
      非控制性权益 | 少数股东权益`),
  ],
  bookEquity: [
    line(`Total equity | Total shareholders' equity | Total owners' equity | Total stockholders' equity | Shareholders' equity |
      Stockholders' equity | Equity | Net assets | 权益总额 | 总权益 |
      股东权益总额 | 资产净值 | 权益合计 | 净资产`),
    sumOfAll(
      `Equity attributable to owners of the parent | Equity attributable to equity holders of the parent |
        Total equity attributable to equity holders of the parent | Equity attributable to owners of the company |
        Total equity attributable to owners of the parent | 本公司拥有人应占权益 | 归属于母公司所有者的权益`,
      'Non-controlling interests | Non-controlling interest | Minority interests | 非控股权益',
    ),
  ],
  marketValueOfEquity: [line('Market capitalisation | Market capitalization | Market value of equity | 市值 | 总市值')],
}
