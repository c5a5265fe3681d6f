/**
 * What is the price of a facility made of?
 *
 * @module
 */
import { expectFinite, expectObject, expectOneOf, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { FacilityPrice, PriceDriver } from '../project/index.js'
import { tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { isSeen } from './project-flows.js'
import type { ChartSpec } from './spec.js'
import type { Step } from './stairs.js'
import { heightOfStairs, stairLayers, stairsOf } from './stairs.js'

const NAMES = { up: 'Raises it', down: 'Lowers it', sum: 'Price' } as const

/** In the order in which a price is told. */
const DRIVERS: readonly (readonly [PriceDriver, string])[] = [
  ['funding', 'Transfer rate'],
  ['liquidity', 'Liquidity'],
  ['interest', 'Other interest'],
  ['expectedLoss', 'Expected loss'],
  ['operatingCost', 'Operating cost'],
  ['transactionCost', 'Transaction cost'],
  ['fees', 'Fees'],
  ['capitalReturn', 'Earned on capital'],
  ['costOfCapital', 'Cost of capital'],
  ['aboveHurdle', 'Beyond the hurdle'],
]

/** A price may be a few hundredths of a percent: as many digits as tell ticks apart. */
const SMALL_PERCENT = '~%'

const PRICES = { margin: 'Rate', 'annual-fee': 'Annual fee', 'up-front-fee': 'Fee up front' } as const

/**
 * Stairs from the transfer rate to the price: each part begins where the one above ended, and the last bar is their sum. Parts that
 * cannot be seen are left out.
 *
 * @param price what `minimumPrice` returned.
 * @throws ClienteleError `NO_DATA` where nothing makes up the price; `INVALID_TYPE`, `OUT_OF_RANGE` for what is no price.
 * @example
 * import { priceDriversChart } from 'clientele/charts'
 * import { money } from 'clientele/money'
 * import { minimumPrice } from 'clientele/project'
 * const price = minimumPrice(
 *   {
 *     kind: 'guarantee', name: 'Bid bond', amount: money('100000', 'EUR'), from: '2025-01-01', months: 12, annualFee: 0,
 *     lossGivenDefault: 0.5, capital: { riskWeight: 1 },
 *   },
 *   { currency: 'EUR', probabilityOfDefault: 0.01 },
 *   {
 *     from: '2025-01-01', curves: [], annualHurdleRate: 0.12, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 *     capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
 *   },
 * )
 * priceDriversChart(price).data.values.map(row => row.words)
 * // => [ 'Expected loss: +0.5 %', 'Earned on capital: -0.2 %', 'Cost of capital: +1.6 %', 'Annual fee: 1.9 %' ]
 */
export function priceDriversChart(price: FacilityPrice, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  expectObject(price, 'price')
  const kind = expectOneOf(price.kind, ['margin', 'annual-fee', 'up-front-fee'], 'price.kind')
  const name = PRICES[kind]
  const rows = stairsOf(stepsOf(price, name), NAMES, percent)
  const title = kind === 'up-front-fee' ? 'Share of the facility' : 'A year'
  const tooltip = [tipText('name', 'Part'), tip('amount', title, '.3~%')]
  const hurdle = percent(expectFinite(price.annualHurdleRate, 'price.annualHurdleRate'))
  return chart(
    {
      title: 'What the price is made of',
      subtitle: `The least at which capital earns its hurdle of ${hurdle} after tax`,
      description: `Parts of a price: ${rows.map(row => row.words).join('; ')}.`,
      height: heightOfStairs(rows.length),
      rows,
      layers: stairLayers(rows, NAMES, { title, axis: { tickCount: 5, format: SMALL_PERCENT }, tooltip }, options),
    },
    options,
  )
}

function stepsOf(price: FacilityPrice, name: string): readonly Step[] {
  const drivers = expectObject(price.drivers, 'price.drivers')
  const parts = DRIVERS.map(
    ([driver, title]): Step => ({
      name: title,
      amount: expectFinite(drivers[driver], `price.drivers.${driver}`),
      kind: 'part',
    }),
  )
  const largest = Math.max(...parts.map(({ amount }) => Math.abs(amount)))
  if (largest === 0) reject('NO_DATA', 'price.drivers', 'a part that is not 0', 'only 0')
  const whole = price.kind === 'margin' ? 'annualRate' : 'value'
  const amount = expectFinite(price[whole], `price.${whole}`)
  const sum: Step = { name, amount: isSeen(amount, largest) ? amount : 0, kind: 'sum' }
  return [...parts.filter(({ amount }) => isSeen(amount, largest)), sum]
}

function percent(rate: number): string {
  return `${significant(100 * rate, 3)} %`
}
