/**
 * Is there cash enough for what is due on a project's debt, payment day by payment day?
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { coverageRatios } from '../project/coverage/index.js'
import type { ProjectCashFlows } from '../project/index.js'
import { day, numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, MODELS } from './look.js'
import { drawnProject, isSeen } from './project-flows.js'
import { legendOf } from './series.js'
import { amountAxis } from './short-amount.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

const PARTS = ['Interest', 'Principal'] as const

/**
 * Interest and principal due in each period between payment days of operation, with the cash flow available for them as a black
 * line.
 *
 * @param flows what `projectCashFlows` or a run of a plan gave.
 * @throws ClienteleError `NO_DATA` where nothing is due, or next to nothing beside the cash; as `coverageRatios` does.
 * @example
 * import { debtServiceChart } from 'clientele/charts'
 * import { projectCashFlows } from 'clientele/project'
 * const flows = projectCashFlows({
 *   name: 'Plant',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2025-12-31', constructionMonths: 0, operationMonths: 36, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'sales', amounts: [50, 50, 50] }],
 *   capex: [{ name: 'plant', amount: 100, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 60 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.05, tenorMonths: 24, repayment: { kind: 'equal-principal' } }],
 *     },
 *   },
 * })
 * debtServiceChart(flows).data.values.slice(0, 2).map(row => [row.until, row.part, row.amount])
 * // => [['2026-12-31', 'Interest', 3], ['2026-12-31', 'Principal', 30]]
 */
export function debtServiceChart(flows: ProjectCashFlows, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { currency } = drawnProject(flows)
  const { dates, completion, interest, principal, cfads, dscr } = coverageRatios(flows)
  if (dscr.minimum === undefined)
    reject('NO_DATA', 'flows.tranches', 'debt that is served in operation', flows.tranches)
  const moments = [completion, ...dates]
  const cash = moments.map((date, i) => ({ from: date, cfads: cfads.values[Math.max(0, i - 1)]! }))
  const most = Math.max(...cash.map(({ cfads }) => cfads), ...dscr.denominator)
  const rows = dates.flatMap((until, i): ChartRow[] => {
    const from = moments[i]!
    const [paid, repaid] = [interest[i]!, principal[i]!]
    const all = [
      { from, until, part: 'Interest', amount: paid, low: 0, high: paid },
      { from, until, part: 'Principal', amount: repaid, low: paid, high: paid + repaid },
    ]
    return all.filter(({ amount }) => isSeen(amount, most))
  })
  if (rows.length === 0) reject('NO_DATA', 'flows.tranches', 'debt service that can be seen beside the cash', most)
  const color: FieldChannel = {
    field: 'part',
    type: 'nominal',
    title: null,
    scale: { domain: [...PARTS], range: [MODELS[1]!, MODELS[0]!] },
    legend: { ...legendOf(PARTS, options), symbolType: 'square' },
  }
  const x = day('from', `Payment day, from ${completion}`, 6)
  const y = numeric('low', `Each period, ${currency}`, amountAxis(most), { zero: true })
  return chart(
    {
      title: 'Cash against debt service',
      subtitle: 'Black: cash flow available for debt service',
      description: `Interest and principal due on ${dates.length} payment days from ${dates[0]} to ${dates.at(-1)}, and the cash available for them.`,
      rows,
      layers: [
        {
          // Edges of their own colour, or slits between periods would make stripes.
          mark: { type: 'rect', strokeWidth: 1 },
          encoding: {
            x,
            x2: { field: 'until' },
            y,
            y2: { field: 'high' },
            color,
            stroke: color,
            tooltip: [tipText('until', 'Due'), tipText('part', 'Part'), tip('amount', `Amount, ${currency}`, ',.2~f')],
          },
        },
        {
          data: { values: cash },
          mark: { type: 'line', color: ACTUAL, strokeWidth: 2, interpolate: 'step-before' },
          encoding: {
            x,
            y: { ...y, field: 'cfads' },
            tooltip: [tipText('from', 'Payment day'), tip('cfads', `Cash, ${currency}`, ',.2~f')],
          },
        },
      ],
    },
    options,
  )
}
