/**
 * Income and cash flow by International Financial Reporting Standards.
 *
 * IFRS prescribes lines, not their names: those of IAS 1 (paragraphs 54 and 82) and IAS 7 as companies usually write them, and the
 * names used in Chinese for them.
 *
 * @module
 */
import type { LayoutAmounts } from './layout.js'
import { line, netCash, sum, sumFromFirst } from './layout.js'

/** Lines of income and cash flow. */
export const IFRS_PERFORMANCE: LayoutAmounts = {
  sales: [
    line(`Revenue | Revenues | Sales | Net sales | Turnover | Total revenue | Sales revenue |
      Revenue from contracts with customers | 收入 | 收益 | 营业额 | 营业收入`),
  ],
  costOfSales: [
    line(`Cost of sales | Cost of goods sold | Cost of revenue | Cost of revenues | Cost of services | 销售成本 |
      销货成本 | 营业成本`),
  ],
  grossProfit: [line('Gross profit | Gross loss | Gross margin | 毛利 | 毛利润')],
  operatingExpenses: [
    line('Total operating expenses | Operating expenses | 经营开支总额'),
    sumFromFirst(
      'Selling, general and administrative expenses | SG&A | SG&A expenses | 销售及管理费用',
      `Research and development expenses | Research and development costs | Research expenses | 研发费用 |
        研究及开发成本`,
    ),
    sum(
      `Distribution costs | Selling expenses | Selling and distribution expenses |
        Selling and marketing expenses | Marketing expenses | 销售费用 | 销售及分销开支 | 分销成本`,
      `Administrative expenses | General and administrative expenses | Administration expenses | 行政开支 |
        行政费用 | 管理费用`,
      `Research and development expenses | Research and development costs | Research expenses | 研发费用 |
        研究及开发成本`,
    ),
  ],
  depreciation: [
    line(`Depreciation, depletion and amortisation | Depreciation and amortisation | Depreciation and amortization | Depreciation and amortisation expense |
      Depreciation and amortization expense | Depreciation, amortisation and impairment | 折旧及摊销 |
      折旧与摊销`),
    sum(
      `Depreciation | Depreciation of property, plant and equipment | Depreciation expense | 折旧 |
        物业、厂房及设备折旧`,
      'Depreciation of right-of-use assets | 使用权资产折旧',
      `Amortisation | Amortization | Amortisation of intangible assets | Amortization of intangible assets |
        摊销 | 无形资产摊销`,
    ),
  ],
  earningsBeforeInterestAndTax: [
    line(`Earnings before interest and tax | Earnings before interest and taxes | EBIT |
      Profit before interest and tax | Profit before finance costs and tax | 息税前利润 | 息税前盈利`),
    line(`Operating profit | Operating loss | Profit from operations | Results from operating activities |
      Operating income | Income from operations | 经营利润 | 经营亏损 | 经营溢利 | 营运利润`),
  ],
  interestExpense: [
    line(`Interest expense | Interest expenses | Interest on borrowings | Interest costs | 利息支出 | 利息费用 |
      利息开支`),
    line('Interest payable and similar expenses | Interest payable and similar charges'),
    line('Finance costs | Finance cost | Finance expenses | Financing costs | 融资成本 | 财务费用 | 财务成本'),
  ],
  profitBeforeTax: [
    line(`Profit before tax | Loss before tax | Profit before income tax | Profit before taxation |
      Earnings before tax | Income before tax | Income before income taxes |
      Profit on ordinary activities before taxation | 除税前亏损 | 除税前利润 | 除税前溢利 | 税前利润`),
  ],
  incomeTax: [
    line(`Income tax expense | Tax expense | Income tax | Income taxes | Taxation | Income tax credit | Tax |
      Provision for income taxes | Tax on profit | Tax on profit on ordinary activities | 所得税 |
      所得税开支 | 所得税费用`),
  ],
  netIncome: [
    line(`Profit for the year | Profit for the period | Loss for the year | Loss for the period | Profit after tax |
      Net profit | Net income | Net loss | Net profit for the year |
      Profit for the financial year | Loss for the financial year | 年内亏损 | 年度亏损 | 年内利润 | 年度利润 | 年内溢利 | 本年利润 |
      净利润`),
  ],
  operatingCashFlow: [
    line(`${netCash('operating')} | Cash flows from operating activities | 经营活动所得现金净额 |
      经营活动所得现金流量净额 | 经营活动所用现金净额 | 经营活动所用现金流量净额 |
      经营活动产生的现金净额 | 经营活动现金流量净额 | 经营活动产生的现金流量净额`),
  ],
  investingCashFlow: [
    line(`${netCash('investing')} | Cash flows from investing activities | 投资活动所用现金净额 |
      投资活动所用现金流量净额 | 投资活动所得现金净额 | 投资活动所得现金流量净额 |
      投资活动产生的现金净额 | 投资活动现金流量净额 | 投资活动产生的现金流量净额`),
  ],
  financingCashFlow: [
    line(`${netCash('financing')} | Cash flows from financing activities | 融资活动所得现金净额 |
      融资活动所得现金流量净额 | 融资活动所用现金净额 | 融资活动所用现金流量净额 |
      融资活动产生的现金净额 | 筹资活动现金流量净额 | 筹资活动产生的现金流量净额`),
  ],
  changeInCash: [
    line(`Net increase in cash and cash equivalents | Net decrease in cash and cash equivalents |
      Net change in cash and cash equivalents | Net increase/decrease in cash and cash equivalents |
      Increase in cash and cash equivalents | 现金及现金等价物增加净额 | 现金及现金等价物净增加额 |
      现金及现金等价物减少净额`),
  ],
  exchangeDifferences: [
    line(`Effect of exchange rate changes on cash and cash equivalents |
      Effects of exchange rate changes on cash and cash equivalents | Effect of exchange rate changes |
      Exchange differences on cash and cash equivalents | Effect of foreign exchange rate changes |
      Effect of foreign exchange rate changes on cash and cash equivalents |
      Effect of exchange rate changes on cash | Effects of exchange rate changes on cash | 汇率变动的影响 |
      汇率变动对现金及现金等价物的影响`),
  ],
  capitalExpenditure: [
    line('Capital expenditure | Capital expenditures | Capex | 资本开支 | 资本性支出'),
    sum(
      `Purchase of property, plant and equipment | Purchase of PPE | Purchases of PPE |
        Payments to acquire property, plant and equipment | Purchases of property, plant and equipment |
        Payments for property, plant and equipment | Acquisition of property, plant and equipment |
        Additions to property, plant and equipment | 购买物业、厂房及设备 | 购置物业、厂房及设备`,
      `Purchase of intangible assets | Purchases of intangible assets | Payments for intangible assets |
        Acquisition of intangible assets | 购买无形资产 | 购置无形资产`,
    ),
  ],
  dividendsPaid: [
    line(`Dividends paid | Dividends paid to owners | Dividends paid to equity holders of the parent | Dividends paid to owners of the parent |
      Dividends paid to shareholders | 已付股息 | 已派股息 | 支付的股利`),
  ],
  fundsFromOperations: [
    line(`Funds from operations | FFO | Operating cash flows before movements in working capital |
      Operating cash flow before working capital changes | Operating profit before working capital changes |
      Cash flows from operations before changes in working capital | 营运资金变动前的经营现金流量 |
      营运资金变动前之经营溢利`),
  ],
}
