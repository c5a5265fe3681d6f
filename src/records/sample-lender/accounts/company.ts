/**
 * The accounts of a firm that makes and sells, year by year: sales grow, margins and borrowing follow the quality of its credit.
 *
 * @module
 */
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import type { ClientTraits } from '../traits.js'
import type { Sector } from '../world/sectors.js'
import type { BalanceSheet, YearOfAccounts } from './articulate.js'
import { articulate } from './articulate.js'

/** Accounts of the years of the window and the one after. */
export function companyAccounts(firm: Firm, traits: ClientTraits, dice: Dice): readonly YearOfAccounts[] {
  let sales = traits.sales / firm.place.yuan / 1000
  let balance = opening(firm.sector, sales, traits.quality[0]!)
  return traits.quality.map(quality => {
    sales *= 1 + traits.growth + 0.03 * quality + 0.05 * dice.normal()
    const accounts = articulate(balance, yearOf(firm, sales, quality, balance, dice))
    balance = accounts
    return accounts
  })
}

const DEPRECIATION = 0.08
/** Better firms borrow less. */
const borrowing = (sector: Sector, sales: number, quality: number): number =>
  Math.round(0.7 * sector.debt * sales * Math.max(0.2, 1 - 0.2 * quality))

function opening(sector: Sector, sales: number, quality: number): BalanceSheet {
  const cash = Math.round(0.06 * sales)
  const fixedAssets = Math.round(sector.fixedAssets * sales)
  const stocks = stocksOf(sector, sales, Math.round(sector.cost * sales), 0)
  const debt = { shortTermDebt: Math.round(0.3 * sector.debt * sales), longTermDebt: borrowing(sector, sales, quality) }
  const equity =
    cash +
    fixedAssets +
    stocks.receivables +
    stocks.inventory -
    stocks.payables -
    stocks.accruals -
    debt.shortTermDebt -
    debt.longTermDebt
  const paidInCapital = Math.max(1, Math.round(0.5 * equity))
  return { cash, fixedAssets, ...stocks, ...debt, paidInCapital, retainedEarnings: equity - paidInCapital }
}

function stocksOf(
  { receivableDays, inventoryDays }: Sector,
  sales: number,
  cost: number,
  shift: number,
): Pick<BalanceSheet, 'receivables' | 'inventory' | 'payables' | 'accruals'> {
  const days = (count: number, amount: number): number => Math.round((count / 365) * amount * (1 + shift))
  return {
    receivables: days(receivableDays, sales),
    inventory: days(inventoryDays, cost),
    payables: days(45, cost),
    accruals: Math.round(0.03 * sales),
  }
}

function yearOf(
  { sector, place }: Firm,
  exactSales: number,
  quality: number,
  balance: BalanceSheet,
  dice: Dice,
): Parameters<typeof articulate>[1] {
  const sales = Math.round(exactSales)
  const costOfSales = Math.round(sales * (sector.cost - 0.018 * quality + 0.012 * dice.normal()))
  const operatingExpenses = Math.round(sales * (sector.overheads + 0.02 + 0.005 * dice.normal()))
  const depreciation = Math.round(DEPRECIATION * balance.fixedAssets)
  const wanted = Math.round(sector.fixedAssets * sales) - balance.fixedAssets + depreciation
  return {
    sales,
    costOfSales,
    operatingExpenses,
    depreciation,
    interestExpense: Math.round(
      (place.fundingRate + 0.025 - 0.006 * quality) * (balance.shortTermDebt + balance.longTermDebt),
    ),
    capitalExpenditure: Math.max(Math.round(0.3 * depreciation), wanted),
    capitalPaidIn: 0,
    payout: quality > -1 ? 0.3 : 0,
    ...stocksOf(sector, sales, costOfSales, 0.04 * dice.normal()),
    longTermDebt: borrowing(sector, sales, quality),
    leastCash: Math.round(sales * Math.max(0.02, 0.05 + 0.015 * quality)),
  }
}
