/**
 * Accounts by International Financial Reporting Standards.
 *
 * IFRS prescribes lines, not their names: those of IAS 1 (paragraphs 54 and 82) and IAS 7 as companies usually write them, and the
 * names used in Chinese for them.
 *
 * @module
 */
import { IFRS_BALANCE_SHEET } from './ifrs-balance-sheet.js'
import { IFRS_PERFORMANCE } from './ifrs-performance.js'
import type { StatementLayout } from './layout.js'
import { namesIn } from './layout.js'

/** Lines of these accounts. */
export const IFRS_LAYOUT: StatementLayout = {
  amounts: { ...IFRS_BALANCE_SHEET, ...IFRS_PERFORMANCE },
  others: namesIn(`
    非流动资产总额 | 非流动资产总值 | 非流动资产合计 | 非流动负债总额 | 非流动负债总值 | 非流动负债合计 | 储备 |
    Right-of-use assets | Investment property | Investment properties | Biological assets |
    Investments in associates | Investments in joint ventures | Investments accounted for using the equity method |
    Deferred tax assets | Other financial assets | Other non-current assets | Other current assets |
    Total non-current assets | Non-current assets | Contract assets | Prepayments | Other receivables |
    Current tax assets | Assets held for sale | Restricted cash | Pledged deposits | Lease liabilities |
    Current lease liabilities | Non-current lease liabilities | Contract liabilities | Provisions |
    Current provisions | Non-current provisions | Current tax liabilities | Income tax payable | Other payables |
    Deferred tax liabilities | Deferred income | Employee benefits | Other current liabilities |
    Other non-current liabilities | Total non-current liabilities | Non-current liabilities | Other reserves |
    Reserves | Treasury shares | Total equity and liabilities | Total liabilities and equity | Other income |
    Other expenses | Other gains and losses | Other operating income | Other operating expenses | Finance income |
    Interest income | Share of profit of associates | Share of profit of associates and joint ventures |
    Impairment losses | Impairment losses on financial assets | Profit from continuing operations |
    Profit for the year from continuing operations | Profit attributable to owners of the company |
    Profit attributable to owners of the parent | Total comprehensive income for the year |
    Other comprehensive income for the year, net of tax | Assets classified as held for sale |
    Cash generated from operations | Payment of lease liabilities |
    Profit from discontinued operations | Other comprehensive income | Total comprehensive income |
    Basic earnings per share | Diluted earnings per share | Employee benefits expense | Interest paid |
    Interest received | Income taxes paid | Proceeds from borrowings | Repayment of borrowings |
    Proceeds from issue of shares | Repayment of lease liabilities |
    Proceeds from sale of property, plant and equipment | Acquisition of subsidiaries, net of cash acquired |
    Cash and cash equivalents at beginning of year | Cash and cash equivalents at end of year |
    Cash and cash equivalents at the beginning of the year | Cash and cash equivalents at the end of the year
  `),
}
