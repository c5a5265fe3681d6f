/**
 * What does a relationship earn, and what takes it away?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { minorUnitDecimals } from '../money/amounts/currencies.js'
import type { ProfitLine, RelationshipProfit } from '../project/index.js'
import { tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { nameAndFigures } from './names-above.js'
import { amountAxis, shortAmount } from './short-amount.js'
import type { ChartSpec } from './spec.js'
import type { Step } from './stairs.js'
import { heightOfStairs, stairLayers, stairsOf } from './stairs.js'

const NAMES = { up: 'Earned', down: 'Cost', sum: 'Left' } as const

/** In the order of the statement. */
const LINES: readonly (readonly [ProfitLine, string])[] = [
  ['interest', 'Interest'],
  ['funding', 'Funding'],
  ['liquidity', 'Liquidity'],
  ['fees', 'Fees'],
  ['transactionCost', 'Transaction cost'],
  ['operatingCost', 'Operating cost'],
  ['expectedLoss', 'Expected loss'],
  ['capitalReturn', 'Earned on capital'],
  ['tax', 'Tax'],
]

/**
 * Stairs from interest to profit, and from profit past the charge for capital to economic profit; each line begins where the one
 * above ended. Lines of 0 are left out; pointing at a line tells it by facility.
 *
 * @param profit what `relationshipProfit` returned.
 * @throws ClienteleError `NO_DATA` where every line is 0; `INVALID_TYPE`, `OUT_OF_RANGE` for what is no profit.
 * @example
 * import { relationshipProfitChart } from 'clientele/charts'
 * import { money } from 'clientele/money'
 * import { relationshipProfit } from 'clientele/project'
 * const deposit = {
 *   kind: 'deposit', name: 'Reserve account', balance: money('100000', 'EUR'), annualRate: 0.01, transferRate: 0.03,
 *   maturity: { kind: 'term', from: '2025-01-01', months: 12 }, dayCount: '30E/360',
 * }
 * const profit = relationshipProfit(
 *   { client: 'Harbour Cold Storage', currency: 'EUR', probabilityOfDefault: 0.01, facilities: [deposit] },
 *   {
 *     from: '2025-01-01', curves: [], annualHurdleRate: 0.1, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 *     capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
 *   },
 * )
 * relationshipProfitChart(profit).data.values.map(row => row.words)
 * // => [ 'Interest: -1k', 'Funding: +3k', 'Tax: -500', 'Profit: 1.5k', 'Economic profit: 1.5k' ]
 */
export function relationshipProfitChart(profit: RelationshipProfit, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  expectObject(profit, 'profit')
  const currency = expectText(profit.currency, 'profit.currency')
  const client = expectText(profit.client, 'profit.client')
  const steps = stepsOf(profit, 10 ** minorUnitDecimals(currency, 'profit.currency'))
  const rows = stairsOf(steps, NAMES, shortAmount)
  const largest = Math.max(...rows.flatMap(({ from, until }) => [Math.abs(from), Math.abs(until)]))
  const title = `Amount, ${currency}`
  const tooltip = [tipText('name', 'Line'), tip('amount', title, ',.2~f'), tipText('detail', 'Of it')]
  const period = `${expectText(profit.from, 'profit.from')} until ${expectText(profit.to, 'profit.to')}`
  return chart(
    {
      title: 'What the relationship earns',
      subtitle: `${shortWords(client, options)}, ${period}${returnOf(profit)}`,
      description: `Profit of ${client}, ${period}, in ${currency}: ${rows.map(row => row.words).join('; ')}.`,
      height: heightOfStairs(rows.length),
      rows,
      layers: stairLayers(rows, NAMES, { title, axis: amountAxis(largest), tooltip }, options),
    },
    options,
  )
}

function stepsOf(profit: RelationshipProfit, scale: number): readonly Step[] {
  const total = expectObject(profit.total, 'profit.total')
  const lines = expectObject(total['lines'], 'profit.total.lines')
  const amount = (of: unknown, path: string): number => expectFinite(of, `profit.total.${path}`) / scale
  const seen = LINES.map(([line, name]) => ({ line, name, amount: amount(lines[line], `lines.${line}`) })).filter(
    each => each.amount !== 0,
  )
  const charge = amount(total['capitalCharge'], 'capitalCharge')
  if (seen.length === 0 && charge === 0) reject('NO_DATA', 'profit.total.lines', 'a line that is not 0', 'only 0')
  return [
    ...seen.map(({ line, name, amount: of }): Step => {
      return { name, amount: of, kind: 'part', detail: byFacility(profit, line, scale) }
    }),
    { name: 'Profit', amount: amount(total['profit'], 'profit'), kind: 'sum', detail: 'all lines' },
    ...(charge === 0
      ? []
      : [{ name: 'Charge for capital', amount: -charge, kind: 'part', detail: 'hurdle × capital' } as const]),
    {
      name: 'Economic profit',
      amount: amount(total['economicProfit'], 'economicProfit'),
      kind: 'sum',
      detail: 'profit less the charge',
    },
  ]
}

/** A word that is longer than a line would squeeze the picture. */
function shortWords(name: string, options: ChartOptions): string {
  return name
    .split(' ')
    .map(word => nameAndFigures(word, ',', options).slice(0, -1))
    .join(' ')
}

/** Facilities that are told one by one; with more, a line would be longer than a screen. */
const TOLD = 6

/** Term loan 12k, Deposit -3k, 4 others 1k: the largest first where they are many. */
function byFacility({ facilities }: RelationshipProfit, line: ProfitLine, scale: number): string {
  const parts = Array.from(expectList(facilities, 'profit.facilities'), (item, i): Part => {
    const path = `profit.facilities[${i}]`
    const facility = expectObject(item, path)
    const amount = expectFinite(expectObject(facility['lines'], `${path}.lines`)[line], `${path}.lines.${line}`)
    return { name: expectText(facility['name'], `${path}.name`), amount }
  })
  const seen = parts.filter(({ amount }) => amount !== 0)
  const told = seen.length > TOLD + 1 ? largestOf(seen) : seen
  return told.map(({ name, amount }) => `${name} ${shortAmount(amount / scale)}`).join(', ')
}

interface Part {
  readonly name: string
  readonly amount: number
}

function largestOf(parts: readonly Part[]): readonly Part[] {
  const falling = [...parts].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  const others = falling.slice(TOLD)
  const amount = others.reduce((sum, part) => sum + part.amount, 0)
  return [...falling.slice(0, TOLD), { name: `${others.length} others`, amount }]
}

function returnOf({ total }: RelationshipProfit): string {
  const { raroc } = total
  if (raroc === undefined) return ''
  return `; RAROC ${significant(100 * expectFinite(raroc, 'profit.total.raroc'), 3)} %`
}
