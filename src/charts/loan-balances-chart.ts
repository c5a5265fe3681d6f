/**
 * Which way of repaying a loan leaves how much, when?
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { LoanSchedule } from '../project/index.js'
import { amountFormat, day, numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import type { DrawnSchedule } from './loan-schedule-rows.js'
import { drawnSchedule } from './loan-schedule-rows.js'
import { namedThings, seriesColor, seriesDash } from './series.js'
import type { ChartRow, ChartSpec } from './spec.js'

const AMOUNT = ',.2~f'

/**
 * What is left of a loan after each payment, by several schedules.
 *
 * @param schedules what `loanSchedule` returned, by the names that the legend shows; one to six of one currency.
 * @throws ClienteleError `EMPTY_INPUT` without a schedule, `OUT_OF_RANGE` for more than six, `MIXED_CURRENCIES`,
 * `INVALID_TYPE` for what is no schedule.
 * @example
 * import { loanBalancesChart } from 'clientele/charts'
 * import { money } from 'clientele/money'
 * import { loanSchedule } from 'clientele/project'
 * const loan = {
 *   principal: money(1200, 'EUR'),
 *   from: '2025-01-01',
 *   periods: { count: 2, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.06 },
 * } as const
 * const spec = loanBalancesChart({
 *   equal: loanSchedule({ ...loan, repayment: { kind: 'equal-principal' } }),
 *   bullet: loanSchedule({ ...loan, repayment: { kind: 'bullet' } }),
 * })
 * spec.data.values.slice(1, 4).map(row => [row.series, row.on, row.balance]) // => [['equal', '2025-02-01', 600], ['equal', '2025-03-01', 0], ['bullet', '2025-01-01', 1200]]
 */
export function loanBalancesChart(
  schedules: Readonly<Record<string, LoanSchedule>>,
  options: ChartOptions = {},
): ChartSpec {
  checkChartOptions(options, [])
  const drawn = namedThings<LoanSchedule>(schedules, 'schedules').map(
    ([name, schedule]) => [name, drawnSchedule(schedule, `schedules.${name}`)] as const,
  )
  const { currency } = drawn[0]![1]
  for (const [name, other] of drawn) {
    if (other.currency !== currency) {
      reject('MIXED_CURRENCIES', `schedules.${name}.currency`, currency, other.currency)
    }
  }
  const names = drawn.map(([name]) => name)
  const x = day('on', `Day, from ${drawn.map(([, { from }]) => from).sort()[0]!}`, 6)
  const largest = Math.max(...drawn.map(([, { principal }]) => principal))
  const y = numeric('balance', `Balance, ${currency}`, { tickCount: 5, format: amountFormat(largest) }, { zero: true })
  const color = seriesColor(names, undefined, options)
  const tooltip = [
    tipText('series', 'Repayment'),
    tipText('on', 'Day'),
    tip('balance', `Balance, ${currency}`, AMOUNT),
    tip('paid', `Paid that day, ${currency}`, AMOUNT),
  ]
  return chart(
    {
      title: 'How fast the loan is repaid',
      subtitle: 'What is left after each payment',
      description: `Balance over time by ${names.length} schedules: ${names.join(', ')}.`,
      rows: drawn.flatMap(([name, schedule]) => balancesOf(name, schedule)),
      layers: [
        {
          mark: { type: 'line', strokeWidth: 2.5, interpolate: 'step-after' },
          encoding: { x, y, color, strokeDash: seriesDash(names, undefined, options) },
        },
        { mark: { type: 'point', filled: true, size: 60, opacity: 0 }, encoding: { x, y, color, tooltip } },
      ],
    },
    options,
  )
}

function balancesOf(series: string, { from, principal, rows }: DrawnSchedule): readonly ChartRow[] {
  return [
    { series, on: from, balance: principal, paid: 0 },
    ...rows.map(({ due, closing, payment }) => ({ series, on: due, balance: closing, paid: payment })),
  ]
}
