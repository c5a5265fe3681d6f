/**
 * What is paid on a loan, and how much of it is left?
 *
 * @module
 */
import { significant } from '../model/index.js'
import type { LoanSchedule } from '../project/index.js'
import { amountFormat, day, numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import type { DueRow } from './loan-schedule-rows.js'
import { drawnSchedule } from './loan-schedule-rows.js'
import { ACTUAL, MODELS } from './look.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartScale, ChartSpec, FieldChannel } from './spec.js'

const AMOUNT = ',.2~f'

/**
 * Every payment of a loan by its due day, what of it is interest and what is principal, with the balance as a line that has
 * an axis of its own on the right.
 *
 * @param schedule what `loanSchedule` returned.
 * @throws ClienteleError `INVALID_TYPE` for what is no schedule, `EMPTY_INPUT` for one without instalments.
 * @example
 * import { loanScheduleChart } from 'clientele/charts'
 * import { money } from 'clientele/money'
 * import { loanSchedule } from 'clientele/project'
 * const spec = loanScheduleChart(loanSchedule({
 *   principal: money(1200, 'EUR'),
 *   from: '2025-01-01',
 *   periods: { count: 2, every: { value: 1, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.06 },
 *   repayment: { kind: 'equal-principal' },
 * }))
 * spec.data.values.map(row => [row.due, row.part, row.amount]) // => [['2025-02-01', 'Interest', 6], ['2025-02-01', 'Principal', 600], ['2025-03-01', 'Interest', 3], ['2025-03-01', 'Principal', 600]]
 * spec.layer[1].data.values.map(row => row.balance) // => [ 1200, 600, 0 ]
 */
export function loanScheduleChart(schedule: LoanSchedule, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { currency, from, principal, rows } = drawnSchedule(schedule, 'schedule')
  const parts = PARTS.filter(({ of }) => rows.some(row => of(row) !== 0))
  const names = parts.map(({ name }) => name)
  const color: FieldChannel = {
    field: 'part',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: parts.map(part => part.color) },
    legend: { ...legendOf(names, options), symbolType: 'square' },
  }
  const x = day('from', `Due day, from ${from}`, 6)
  const drawn = rows.flatMap(row => partsOf(row, parts))
  const [least, most] = [Math.min(0, ...drawn.map(({ high }) => high)), Math.max(0, ...drawn.map(({ high }) => high))]
  const balances = [{ from, balance: principal }, ...rows.map(row => ({ from: row.due, balance: row.closing }))]
  const largest = Math.max(...balances.map(({ balance }) => balance))
  // Where payments are partly below 0, nothing paid and nothing left are at one height all the same.
  const scale = (top: number): ChartScale =>
    least < 0 && most > 0 ? { domain: [(least / most) * top, top], nice: false } : { zero: true }
  const y = numeric('low', `Payment, ${currency}`, { tickCount: 5, format: amountFormat(most) }, scale(most))
  const right = { tickCount: 5, format: amountFormat(largest), orient: 'right', grid: false } as const
  // Without a title, which would take room from a picture on a telephone: the subtitle says what the line is.
  const balance: FieldChannel = { ...numeric('balance', '', right, scale(largest)), title: null }
  const payments = rows.length === 1 ? '1 payment' : `${rows.length} payments`
  const interest = rows.reduce((sum, row) => sum + row.interest, 0)
  return chart(
    {
      title: 'What is paid, and what is left',
      subtitle: `${payments}; interest in all ${whole(interest)} on ${whole(principal)} ${currency}; black: the balance, on the right`,
      description: `Interest and principal of ${payments} from ${rows[0]!.due} to ${rows.at(-1)!.due}, and the balance.`,
      rows: drawn,
      ownAxes: true,
      layers: [
        {
          // Edges of their own colour, or slits between hundreds of payments would make stripes.
          mark: { type: 'rect', strokeWidth: 1 },
          encoding: {
            x,
            x2: { field: 'due' },
            y,
            y2: { field: 'high' },
            color,
            stroke: color,
            tooltip: [tipText('due', 'Due'), tipText('part', 'Part'), tip('amount', `Amount, ${currency}`, AMOUNT)],
          },
        },
        {
          data: { values: balances },
          mark: { type: 'line', color: ACTUAL, strokeWidth: 2, interpolate: 'step-after' },
          encoding: {
            x,
            y: balance,
            tooltip: [tipText('from', 'From'), tip('balance', `Balance, ${currency}`, AMOUNT)],
          },
        },
      ],
    },
    options,
  )
}

interface Part {
  readonly name: string
  readonly color: string
  readonly of: (row: DueRow) => number
}

const PARTS: readonly Part[] = [
  { name: 'Interest', color: MODELS[1]!, of: row => row.interest },
  { name: 'Principal', color: MODELS[0]!, of: row => row.principal },
  { name: 'Fees', color: MODELS[2]!, of: row => row.fees },
]

type DrawnPart = ChartRow & Readonly<Record<'high', number>>

/** The parts of a payment on one another; those below 0 from 0 down. */
function partsOf(row: DueRow, parts: readonly Part[]): readonly DrawnPart[] {
  let [above, below] = [0, 0]
  return parts.flatMap(({ name, of }): DrawnPart[] => {
    const amount = of(row)
    if (amount === 0) return []
    const low = amount > 0 ? above : below
    if (amount > 0) above += amount
    else below += amount
    return [{ from: row.from, due: row.due, part: name, amount, low, high: low + amount }]
  })
}

/** 123456.78 as 123,457: the picture shows no cents. */
function whole(amount: number): string {
  const text = Math.abs(amount) >= 1000 ? String(Math.round(amount)) : significant(amount, 4)
  return text.replaceAll(/(?<!\..*)\B(?=(\d{3})+(?!\d))/g, ',')
}
