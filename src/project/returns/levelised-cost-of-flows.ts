/**
 * What a unit of output costs over a project's life, from the flows of whoever bears the cost.
 *
 *   cost_p = revenue of the units in row p - net flow of row p
 *   LCOE nominal = PV(cost) / PV(units)            at the nominal rate n
 *   LCOE real    = PV(cost) / PV at r of units     1 + n = (1 + r)(1 + inflation)
 *   levelised price = PV(revenue) / PV(units);     levelised price - LCOE = NPV / PV(units)
 *
 * Everything that is not revenue of the units is cost: capex, operation, tax, and below 0 what is sold beside.
 *
 * @see Short, Packey and Holt (1995), A Manual for the Economic Evaluation of Energy Efficiency and Renewable Energy
 * Technologies, NREL/TP-462-5173, eqs. 4-4 and 4-7; NREL ssc, `npv_annual_costs`, for the cost of owners.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { expectRate } from '../../money/rate.js'
import { held } from '../../money/time-value/terms.js'
import { expectColumn } from './party-flows.js'
import { discounted, sumOf } from './returns-of-flows.js'

/** One value per row; the first stands for close. */
export interface LevelisedColumns {
  /** End of each row in years from close; ascending from 0. */
  readonly years: ArrayLike<number>
  /** What is left of all that comes in and goes out: received > 0, paid < 0. */
  readonly net: ArrayLike<number>
  /** What the units are sold for. */
  readonly revenue: ArrayLike<number>
  /** Units sold (MWh, vehicles); >= 0, not all 0. */
  readonly units: ArrayLike<number>
}

/** At which rates. */
export interface LevelisedRates {
  /** Effective, nominal; > -1. */
  readonly annualDiscountRate: number
  /** Yearly growth of prices, for the real figures; > -1; 0 by default. */
  readonly annualInflationRate?: number
}

/** A levelised cost and price, per unit, with what they are made of. */
export interface LevelisedCostOfProject {
  readonly cost: { readonly nominal: number; readonly real: number }
  readonly price: { readonly nominal: number; readonly real: number }
  readonly presentValues: {
    readonly cost: number
    readonly revenue: number
    readonly net: number
    readonly units: { readonly nominal: number; readonly real: number }
  }
}

/**
 * Levelised cost and price of a unit, nominal and real.
 *
 * @throws ClienteleError `NO_SOLUTION` where no unit is sold; `OUT_OF_RANGE` for rates at or below -1, times that do not ascend
 * from 0, units below 0, sums that no double holds; `LENGTH_MISMATCH`, `INVALID_TYPE`.
 * @example
 * import { levelisedCostOfFlows } from 'clientele/project'
 * const plant = { years: [0, 1, 2], net: [-1000, 620, 620], revenue: [0, 700, 700], units: [0, 10, 10] }
 * const { cost, price } = levelisedCostOfFlows(plant, { annualDiscountRate: 0.08, annualInflationRate: 0.02 })
 * cost.nominal.toFixed(4) // => '64.0769'
 * cost.real.toFixed(4) // => '62.2222'
 * price.nominal.toFixed(4) // => '70.0000'
 */
export function levelisedCostOfFlows(columns: LevelisedColumns, options: LevelisedRates): LevelisedCostOfProject {
  expectKnownKeys(columns, ['years', 'net', 'revenue', 'units'], 'columns')
  expectKnownKeys(options, ['annualDiscountRate', 'annualInflationRate'], 'options')
  const nominalForce = Math.log1p(expectRate(options.annualDiscountRate, 'options.annualDiscountRate'))
  const inflation = options.annualInflationRate === undefined ? 0 : options.annualInflationRate
  const realForce = nominalForce - Math.log1p(expectRate(inflation, 'options.annualInflationRate'))
  const years = expectYears(columns.years)
  const column = (name: 'net' | 'revenue' | 'units'): Float64Array =>
    expectColumn(columns[name], years.length, `columns.${name}`)
  const [net, revenue, sold] = [column('net'), column('revenue'), column('units')]
  const negative = sold.findIndex(units => units < 0)
  if (negative !== -1) reject('OUT_OF_RANGE', `columns.units[${negative}]`, 'a number >= 0', sold[negative])
  if (sold.every(units => units === 0)) reject('NO_SOLUTION', 'columns.units', 'some units', 'only 0')
  const present = (column: Float64Array, force: number): number => sumOf(discounted(column, years, force), 'columns')
  const units = { nominal: present(sold, nominalForce), real: present(sold, realForce) }
  const cost = present(
    revenue.map((amount, row) => amount - net[row]!),
    nominalForce,
  )
  const income = present(revenue, nominalForce)
  const perUnit = (amount: number) => ({
    nominal: held(amount / units.nominal, 'columns'),
    real: held(amount / units.real, 'columns'),
  })
  return {
    cost: perUnit(cost),
    price: perUnit(income),
    presentValues: { cost, revenue: income, net: present(net, nominalForce), units },
  }
}

function expectYears(column: ArrayLike<number>): Float64Array {
  const rows = Array.isArray(column) || column instanceof Float64Array ? column.length : 0
  const years = expectColumn(column, rows, 'columns.years')
  if (rows === 0) reject('EMPTY_INPUT', 'columns.years', 'at least one row', 'none')
  for (const [row, time] of years.entries()) {
    const least = row === 0 ? 0 : years[row - 1]!
    if (row === 0 ? time !== 0 : time < least) {
      reject('OUT_OF_RANGE', `columns.years[${row}]`, row === 0 ? '0, the time of close' : `at least ${least}`, time)
    }
  }
  return years
}
