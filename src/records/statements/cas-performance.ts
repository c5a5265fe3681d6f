/**
 * Income and cash flow by Chinese Accounting Standards for Business Enterprises (企业会计准则).
 *
 * Names of the formats for general enterprises of the Ministry of Finance, 财会〔2019〕6号 and, for groups, 财会〔2019〕16号; of those
 * before them (财会〔2018〕15号, 财会〔2017〕30号, the application guide of CAS 30 of 2006); and the usual ones in English.
 *
 * @module
 */
import type { LayoutAmounts } from './layout.js'
import { line, netCash, sum } from './layout.js'

/** Lines of income and cash flow. */
export const CAS_PERFORMANCE: LayoutAmounts = {
  sales: [
    line('营业收入 | Operating revenue | Operating income | Revenue | Sales revenue'),
    sum(
      '主营业务收入 | Revenue from main operations | Main business revenue',
      '其他业务收入 | Other business revenue | Revenue from other operations',
    ),
    line('营业总收入 | Total operating revenue | Total operating income | Total revenue'),
  ],
  costOfSales: [
    line('营业成本 | Operating costs | Operating cost | Cost of sales | Cost of revenue'),
    sum(
      '主营业务成本 | Cost of main operations | Main business cost',
      '其他业务成本 | 其他业务支出 | Cost of other operations | Other business cost',
    ),
  ],
  grossProfit: [line('毛利 | 毛利润 | 营业毛利 | Gross profit')],
  operatingExpenses: [
    sum(
      '销售费用 | 营业费用 | Selling expenses | Selling and distribution expenses',
      '管理费用 | Administrative expenses | General and administrative expenses | Administration expenses',
      '研发费用 | Research and development expenses | R&D expenses',
    ),
  ],
  depreciation: [
    line('折旧与摊销 | 折旧和摊销 | 折旧及摊销 | Depreciation and amortisation | Depreciation and amortization'),
    sum(
      `固定资产折旧、油气资产折耗、生产性生物资产折旧 | 固定资产折旧 |
        固定资产折旧、油气资产折耗、生产性物资折旧 | Depreciation of fixed assets`,
      '使用权资产折旧 | 使用权资产摊销 | Depreciation of right-of-use assets',
      '投资性房地产折旧 | 投资性房地产的折旧及摊销 | Depreciation of investment properties',
      '无形资产摊销 | Amortisation of intangible assets | Amortization of intangible assets',
      `长期待摊费用摊销 | Amortisation of long-term deferred expenses |
        Amortization of long-term prepaid expenses`,
    ),
  ],
  earningsBeforeInterestAndTax: [line('息税前利润 | Earnings before interest and tax | EBIT')],
  interestExpense: [
    line('利息费用 | Interest expense | Interest expenses | Interest costs'),
    line('利息支出'),
    line('财务费用 | Finance costs | Financial expenses | Finance expenses'),
  ],
  profitBeforeTax: [
    line('利润总额 | 亏损总额 | 税前利润 | Total profit | Profit before tax | Profit before income tax'),
  ],
  incomeTax: [line('所得税费用 | 所得税 | Income tax expense | Income tax expenses | Income tax')],
  netIncome: [line('净利润 | 净亏损 | 净利润总额 | Net profit | Net income | Net loss | Profit for the year')],
  operatingCashFlow: [
    line(`经营活动产生的现金流量净额 | 经营活动现金流量净额 | 经营活动现金净流量 | 经营性现金流量净额 |
      ${netCash('operating')}`),
  ],
  investingCashFlow: [
    line(`投资活动产生的现金流量净额 | 投资活动现金流量净额 | 投资活动现金净流量 | 投资性现金流量净额 |
      ${netCash('investing')}`),
  ],
  financingCashFlow: [
    line(`筹资活动产生的现金流量净额 | 筹资活动现金流量净额 | 筹资活动现金净流量 | 筹资性现金流量净额 |
      融资活动产生的现金流量净额 | ${netCash('financing')}`),
  ],
  changeInCash: [
    line(`现金及现金等价物净增加额 | 现金及现金等价物净增加 | 现金及现金等价物净变动额 | 现金净增加额 |
      现金及现金等价物净减少额 |
      Net increase in cash and cash equivalents | Net change in cash and cash equivalents |
      Net decrease in cash and cash equivalents`),
  ],
  exchangeDifferences: [
    line(`汇率变动对现金及现金等价物的影响 | 汇率变动对现金的影响 | 汇率变动对现金及现金等价物的影响额 |
      汇率变动对现金的影响额 | Effect of exchange rate changes on cash and cash equivalents |
      Effect of foreign exchange rate changes on cash and cash equivalents |
      Effect of changes in foreign exchange rates on cash and cash equivalents |
      Effect of exchange rate changes on cash`),
  ],
  capitalExpenditure: [
    line(`购建固定资产、无形资产和其他长期资产支付的现金 | 购建固定资产、无形资产和其他长期资产所支付的现金 |
      Cash paid to acquire fixed assets, intangible assets and other long-term assets |
      Cash paid to acquire and construct fixed assets, intangible assets and other long-term assets |
      Cash paid for acquisition of fixed assets, intangible assets and other long-term assets |
      Cash paid for fixed assets, intangible assets and other long-term assets`),
  ],
  dividendsPaid: [line('分配股利、利润支付的现金 | 支付的股利 | Dividends paid | Cash paid for dividends')],
}
