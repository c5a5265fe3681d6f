/**
 * Where does the money go that a project earns, year by year?
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { compensatedSum } from '../numeric/core.js'
import type { ProjectCashFlows } from '../project/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, GUIDE, MODELS } from './look.js'
import type { DrawnProject } from './project-flows.js'
import { drawnProject, isSeen, itemsOf } from './project-flows.js'
import { legendOf } from './series.js'
import { amountAxis, shortAmount } from './short-amount.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/**
 * What a project pays by calendar year of operation: costs, tax, debt service, owners, and what goes into reserves, cash and
 * working capital; a black mark is its revenue. Below 0: what comes out of them, and tax refunded.
 *
 * @param flows what `projectCashFlows` gave.
 * @throws ClienteleError `NO_DATA` without a row of operation or where nothing is earned and paid; `INVALID_TYPE`, `LENGTH_MISMATCH` for what are no cash flows.
 * @example
 * import { projectWaterfallChart } from 'clientele/charts'
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
 * projectWaterfallChart(flows).data.values.slice(0, 2).map(row => [row.year, row.part, row.amount])
 * // => [['2026', 'Lenders', 33], ['2026', 'Owners', 17]]
 */
export function projectWaterfallChart(flows: ProjectCashFlows, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const drawn = drawnProject(flows)
  const { currency } = drawn
  const years = yearsOf(flows, drawn)
  if (years.length === 0) reject('NO_DATA', 'flows.phase', 'at least one row of operation', flows.phase)
  const largest = Math.max(...years.flatMap(({ revenue, parts }) => [revenue, ...parts.map(Math.abs)]))
  if (largest === 0) reject('NO_DATA', 'flows.revenue', 'money that is earned or paid in operation', 'none')
  const shown = PARTS.filter((_, i) => years.some(({ parts }) => isSeen(parts[i]!, largest)))
  const names = shown.map(({ name }) => name)
  const color: FieldChannel = {
    field: 'part',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: shown.map(part => part.color) },
    legend: { ...legendOf(names, options), symbolType: 'square' },
  }
  const rows = years.flatMap(year => stacked(year, largest))
  const x: FieldChannel = {
    field: 'year',
    type: 'ordinal',
    title: `Year, in ${currency}`,
    axis: { labelAngle: 0, labelOverlap: 'greedy', grid: false },
  }
  const y = numeric('low', '', amountAxis(Math.max(largest, ...rows.map(({ high }) => high))), { zero: true })
  const amounts = { ...y, title: null }
  const mark = { field: 'revenue', type: 'quantitative' } as const
  return chart(
    {
      title: 'Where the money goes',
      subtitle: 'Black: what the project earns; bars above it spend what reserves held',
      description: `Cash of ${years.length} years from ${years[0]!.year} to ${years.at(-1)!.year}, ${currency}: ${names.join(', ').toLowerCase()}; revenue up to ${shortAmount(Math.max(...years.map(year => year.revenue)))}.`,
      rows,
      layers: [
        {
          mark: { type: 'bar', opacity: 0.9 },
          encoding: {
            x,
            y: amounts,
            y2: { field: 'high' },
            color,
            tooltip: [tipText('year', 'Year'), tipText('part', 'Part'), tip('amount', `Amount, ${currency}`, ',.2~f')],
          },
        },
        {
          data: { values: years.map(({ year, revenue }) => ({ year, revenue })) },
          mark: { type: 'tick', color: ACTUAL, thickness: 2, width: { band: 0.95 } },
          encoding: {
            x,
            y: { ...amounts, ...mark },
            tooltip: [tipText('year', 'Year'), tip('revenue', `Revenue, ${currency}`, ',.2~f')],
          },
        },
      ],
    },
    options,
  )
}

interface Year {
  readonly year: string
  readonly revenue: number
  readonly parts: readonly number[]
}

/** In the order of payment; what is left goes into accounts, or comes out of them. */
const PARTS = [
  { name: 'Costs', color: GUIDE },
  { name: 'Tax', color: MODELS[4]! },
  { name: 'Lenders', color: MODELS[1]! },
  { name: 'Owners', color: MODELS[0]! },
  { name: 'Reserves', color: MODELS[2]! },
] as const

function yearsOf(flows: ProjectCashFlows, { column, dates, isBuilding }: DrawnProject): readonly Year[] {
  const operating = dates.flatMap((date, row) => (isBuilding[row] === true ? [] : [[date.slice(0, 4), row] as const]))
  const of = (values: unknown, path: string) => {
    const read = column(values, path)
    return (rows: readonly number[]): number => compensatedSum(rows.map(row => read[row]!))
  }
  const revenue = of(flows.revenue, 'revenue')
  const costs = [of(flows.operatingCost, 'operatingCost'), of(flows.maintenance, 'maintenance')]
  const tax = of(flows.tax, 'tax')
  const distributions = of(flows.distributions, 'distributions')
  const service = itemsOf(flows.tranches, 'tranches').flatMap((loan, i) =>
    (['interestPaid', 'principalPaid', 'fees'] as const).map(name => of(loan[name], `tranches[${i}].${name}`)),
  )
  const sum = (columns: readonly ((rows: readonly number[]) => number)[], rows: readonly number[]): number =>
    compensatedSum(columns.map(each => each(rows)))
  return [...new Set(operating.map(([year]) => year))].map((year): Year => {
    const rows = operating.flatMap(([of, row]) => (of === year ? [row] : []))
    const paid = [sum(costs, rows), tax(rows), sum(service, rows), distributions(rows)]
    const earned = revenue(rows)
    return { year, revenue: earned, parts: [...paid, earned - compensatedSum(paid)] }
  })
}

/** Parts of a year on one another; those below 0 from 0 down. */
function stacked({ year, parts }: Year, largest: number): readonly (ChartRow & { readonly high: number })[] {
  let [above, below] = [0, 0]
  return PARTS.flatMap(({ name }, i) => {
    const amount = parts[i]!
    if (!isSeen(amount, largest)) return []
    const low = amount > 0 ? above : below
    if (amount > 0) above += amount
    else below += amount
    return [{ year, part: name, amount, low, high: low + amount }]
  })
}
