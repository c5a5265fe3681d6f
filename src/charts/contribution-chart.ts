/**
 * Who brings how much of what a lender earns?
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../errors/index.js'
import { significant } from '../model/index.js'
import { minorUnitDecimals } from '../money/amounts/currencies.js'
import { compensatedSum } from '../numeric/core.js'
import type { Contributions } from '../project/index.js'
import { numeric, PERCENT, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, CONTRAST, GUIDE, MODEL } from './look.js'
import { nameAndFigures, namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import { amountAxis, shortAmount } from './short-amount.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** Which clients have a bar of their own. */
export interface ContributionChartOptions extends ChartOptions {
  /** So many with the largest amounts; from 1 to 40, 10 by default. The others are taken together. */
  readonly most?: number
}

const SIDES = ['Earns', 'Loses', 'Others together'] as const

/**
 * One bar per client, the largest first, as share of the total; a black mark is the share of all down to it, which passes 100 % where
 * others lose money. Where the total is not above 0 there are no shares, and bars are amounts.
 *
 * @param of what `contributions` returned.
 * @throws ClienteleError `NO_DATA` where nobody earns or loses anything; `OUT_OF_RANGE`, `INVALID_TYPE` for what are no contributions.
 * @example
 * import { contributionChart } from 'clientele/charts'
 * import { contributions } from 'clientele/project'
 * const none = [0, 0, 0]
 * const shares = contributions({
 *   currency: 'EUR', clients: ['Mill', 'Harbour', 'Dairy'], profit: [600_00, 500_00, -100_00], economicProfit: none,
 *   capitalCharge: none,
 *   lines: {
 *     interest: [600_00, 500_00, -100_00], funding: none, liquidity: none, fees: none, transactionCost: none, operatingCost: none,
 *     expectedLoss: none, capitalReturn: none, tax: none,
 *   },
 * })
 * contributionChart(shares).data.values.map(row => row.words)
 * // => [ 'Mill: 600, 60 %', 'Harbour: 500, 50 %', 'Dairy: -100, -10 %' ]
 */
export function contributionChart(of: Contributions, options: ContributionChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['most'])
  const { most = 10 } = options
  const bars = barsOf(of, expectInteger(most, 'options.most', 1, 40))
  const currency = expectText(of.currency, 'contributions.currency')
  const what =
    expectOneOf(of.by, ['profit', 'economic-profit'], 'contributions.by') === 'profit' ? 'profit' : 'economic profit'
  const total =
    expectFinite(of.total, 'contributions.total') / 10 ** minorUnitDecimals(currency, 'contributions.currency')
  const hasShares = total > 0
  const rows = rowsOf(bars, hasShares ? total : undefined, options)
  const ends = rows.flatMap(({ value, until }) => [value, until])
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const axis = hasShares ? { tickCount: 5, format: PERCENT } : amountAxis(Math.max(...domain.map(Math.abs)))
  const title = hasShares ? `Share of ${what}` : `Amount, ${currency}`
  const x = numeric('value', title, axis, { domain, nice: false, zero: true })
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const shown = SIDES.filter(side => rows.some(row => row.side === side))
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    title: null,
    scale: { domain: [...shown], range: shown.map(side => COLORS[side]) },
    legend: { ...legendOf(shown, options), symbolType: 'square' },
  }
  const tooltip = [
    tipText('name', 'Client'),
    tip('amount', `Amount, ${currency}`, ',.2~f'),
    ...(hasShares ? [tip('value', 'Of all', '.2~%'), tip('until', 'Down to here', '.2~%')] : []),
  ]
  const layers: ChartLayer[] = [
    namesAbove(y, 'label', options, -11),
    {
      mark: { type: 'bar', opacity: 0.85, size: 14, yOffset: 6 },
      encoding: { x, x2: { datum: 0 }, y, color, tooltip },
    },
    {
      mark: { type: 'tick', color: ACTUAL, size: 20, thickness: 2, yOffset: 6 },
      encoding: { x: { ...x, field: 'until' }, y, tooltip },
    },
  ]
  const together = hasShares ? '; black: the share of all down to here' : '; black: the sum down to here'
  return chart(
    {
      title: 'Who brings what',
      subtitle: `${capital(what)} ${shortAmount(total)} ${currency}${together}`,
      description: `Contributions to ${what} of ${shortAmount(total)} ${currency}: ${rows.map(row => row.words).join('; ')}.`,
      height: 170 + 40 * rows.length,
      rows,
      layers,
    },
    options,
  )
}

const COLORS = { Earns: MODEL, Loses: CONTRAST, 'Others together': GUIDE } as const

interface Bar {
  readonly name: string
  readonly amount: number
  readonly side: (typeof SIDES)[number]
}

/** Clients in their order; those beyond the most are taken together, earners and losers apart. */
function barsOf(of: Contributions, most: number): readonly Bar[] {
  const { rows, currency } = expectObject(of, 'contributions')
  const scale = 10 ** minorUnitDecimals(expectText(currency, 'contributions.currency'), 'contributions.currency')
  const clients = Array.from(expectList(rows, 'contributions.rows'), (item, i): Bar => {
    const path = `contributions.rows[${i}]`
    const row = expectObject(item, path)
    const amount = expectFinite(row['amount'], `${path}.amount`) / scale
    return { name: expectText(row['client'], `${path}.client`), amount, side: amount < 0 ? 'Loses' : 'Earns' }
  })
  if (!clients.some(({ amount }) => amount !== 0)) {
    reject('NO_DATA', 'contributions.rows', 'a client who earns or loses something', clients.length)
  }
  const others = clients.slice(most)
  const together = (name: string, some: readonly Bar[]): readonly Bar[] => {
    if (some.length < 2) return some
    const amount = compensatedSum(some.map(bar => bar.amount))
    return [{ name: `${some.length} others who ${name}`, amount, side: 'Others together' }]
  }
  return [
    ...clients.slice(0, most),
    ...together(
      'earn',
      others.filter(({ side }) => side === 'Earns'),
    ),
    ...together(
      'lose',
      others.filter(({ side }) => side === 'Loses'),
    ),
  ]
}

type BarRow = ChartRow &
  Bar & { readonly value: number; readonly until: number; readonly words: string; readonly label: string }

/** Bars as shares of the total, or as amounts. */
function rowsOf(bars: readonly Bar[], total: number | undefined, options: ChartOptions): readonly BarRow[] {
  const so: number[] = []
  return bars.map((bar, place) => {
    so.push(bar.amount)
    const scale = total === undefined ? 1 : total
    const value = bar.amount / scale
    const share = total === undefined ? '' : `, ${significant(100 * value, 2)} %`
    const figures = `: ${shortAmount(bar.amount)}${share}`
    const label = nameAndFigures(bar.name, figures, options)
    return { place, ...bar, value, until: compensatedSum(so) / scale, words: `${bar.name}${figures}`, label }
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
