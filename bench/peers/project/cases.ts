/**
 * Five projects made for two engines: what both can say, in words of neither.
 *
 * @module
 */

/** A plant paid at close, run by years; amounts in units of currency, rates and shares as fractions. */
export interface PeerCase {
  readonly name: string
  readonly years: number
  /** MWh of the first year. */
  readonly energy: number
  readonly degradation: number
  /** For one MWh. */
  readonly price: number
  readonly priceGrowth: number
  /** A year, whatever is produced. */
  readonly fixedCost: number
  readonly fixedCostGrowth: number
  /** For one MWh. */
  readonly variableCost: number
  readonly variableCostGrowth: number
  readonly plantCost: number
  readonly constructionFinancing: number
  /** New equipment every so many years, without growth of its cost. */
  readonly equipment?: { readonly cost: number; readonly everyYears: number }
  readonly debt: {
    readonly rate: number
    readonly years: number
    /** Share of debt. */
    readonly fee: number
    /** By a ratio, following cash flow; or by a share of all costs, by an annuity or equal principal. */
    readonly size:
      | { readonly kind: 'dscr'; readonly dscr: number }
      | { readonly kind: 'share'; readonly share: number; readonly repayment: 'annuity' | 'equal-principal' }
  }
  readonly reserveMonths: { readonly debtService: number; readonly operatingCost: number }
  readonly reserveRate: number
  readonly taxRate: number
  /** Share of cost that tax allows by year. */
  readonly depreciation: readonly number[]
  readonly discountRate: number
}

/** MACRS, 5 years, half-year convention: IRS Publication 946, table A-1. */
const FIVE_YEARS = [0.2, 0.32, 0.192, 0.1152, 0.1152, 0.0576]
const TWENTY_YEARS = Array.from({ length: 20 }, () => 0.05)

export const CASES: readonly PeerCase[] = [
  {
    name: 'wind, sculpted at 1.35, 5-year depreciation',
    years: 25,
    energy: 310_000,
    degradation: 0.004,
    price: 46,
    priceGrowth: 0.01,
    fixedCost: 3_400_000,
    fixedCostGrowth: 0.025,
    variableCost: 1.5,
    variableCostGrowth: 0.02,
    plantCost: 118_000_000,
    constructionFinancing: 2_600_000,
    debt: { rate: 0.062, years: 18, fee: 0.02, size: { kind: 'dscr', dscr: 1.35 } },
    reserveMonths: { debtService: 6, operatingCost: 6 },
    reserveRate: 0.0175,
    taxRate: 0.21,
    depreciation: FIVE_YEARS,
    discountRate: 0.08,
  },
  {
    name: 'hydro, sculpted at 1.2 over 30 years, no wear, level price',
    years: 40,
    energy: 520_000,
    degradation: 0,
    price: 58,
    priceGrowth: 0,
    fixedCost: 6_000_000,
    fixedCostGrowth: 0.01,
    variableCost: 0,
    variableCostGrowth: 0,
    plantCost: 385_000_000,
    constructionFinancing: 9_000_000,
    debt: { rate: 0.048, years: 30, fee: 0.0125, size: { kind: 'dscr', dscr: 1.2 } },
    reserveMonths: { debtService: 12, operatingCost: 3 },
    reserveRate: 0.01,
    taxRate: 0.3,
    depreciation: TWENTY_YEARS,
    discountRate: 0.07,
  },
  {
    name: 'solar, half debt, annuity of 15 years, fast wear',
    years: 25,
    energy: 205_000,
    degradation: 0.008,
    price: 55,
    priceGrowth: 0.015,
    fixedCost: 1_900_000,
    fixedCostGrowth: 0.02,
    variableCost: 0,
    variableCostGrowth: 0,
    plantCost: 95_000_000,
    constructionFinancing: 0,
    debt: { rate: 0.055, years: 15, fee: 0, size: { kind: 'share', share: 0.5, repayment: 'annuity' } },
    reserveMonths: { debtService: 6, operatingCost: 6 },
    reserveRate: 0.0125,
    taxRate: 0.25,
    depreciation: FIVE_YEARS,
    discountRate: 0.075,
  },
  {
    name: 'geothermal, 40 % debt, equal principal of 20 years, no reserves',
    years: 30,
    energy: 380_000,
    degradation: 0.002,
    price: 71,
    priceGrowth: 0.005,
    fixedCost: 9_500_000,
    fixedCostGrowth: 0.02,
    variableCost: 2,
    variableCostGrowth: 0.03,
    plantCost: 165_000_000,
    constructionFinancing: 4_000_000,
    debt: { rate: 0.07, years: 20, fee: 0.025, size: { kind: 'share', share: 0.4, repayment: 'equal-principal' } },
    reserveMonths: { debtService: 0, operatingCost: 0 },
    reserveRate: 0,
    taxRate: 0.28,
    depreciation: TWENTY_YEARS,
    discountRate: 0.09,
  },
  {
    name: 'storage with new cells every eight years, sculpted at 1.5, untaxed',
    years: 24,
    energy: 90_000,
    degradation: 0.015,
    price: 165,
    priceGrowth: 0.02,
    fixedCost: 3_000_000,
    fixedCostGrowth: 0.025,
    variableCost: 8,
    variableCostGrowth: 0.025,
    plantCost: 74_000_000,
    constructionFinancing: 1_500_000,
    equipment: { cost: 18_000_000, everyYears: 8 },
    debt: { rate: 0.068, years: 14, fee: 0.03, size: { kind: 'dscr', dscr: 1.5 } },
    reserveMonths: { debtService: 9, operatingCost: 4 },
    reserveRate: 0.02,
    taxRate: 0,
    depreciation: FIVE_YEARS,
    discountRate: 0.1,
  },
]
