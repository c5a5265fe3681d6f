/**
 * How well is each plan covered, and when is cover thin?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectPositive, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { dayNumber } from '../money/core.js'
import type { PlanComparison } from '../project/index.js'
import { day, numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import type { DrawnLevel } from './cover-levels.js'
import { levelLayers } from './cover-levels.js'
import type { CoverPoint } from './cover-path.js'
import { topOf } from './cover-path.js'
import { expectNames, seriesColor, seriesDash } from './series.js'
import type { ChartSpec } from './spec.js'

/**
 * Cover of one to six plans over their due days as lines, with the limit and where cash just pays; the plan that is recommended
 * is named below the title.
 *
 * Cover far above what matters, as while hardly anything is due, is cut.
 *
 * @param comparison what `compareFinancingPlans` gave; the borrower's side is enough.
 * @throws ClienteleError `NO_DATA` where no plan has anything due, `OUT_OF_RANGE` for more than six plans, `INVALID_TYPE` for what
 * is no comparison.
 * @example
 * import { financingPlansChart } from 'clientele/charts'
 * import { money } from 'clientele/money'
 * import { compareFinancingPlans, repaymentPlans } from 'clientele/project'
 * const { plans } = repaymentPlans({
 *   principal: money('1000000', 'EUR'),
 *   from: '2025-01-01',
 *   periods: { count: 5, every: { value: 12, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.05 },
 * })
 * const borrower = { kind: 'income', per: 'year', income: money('400000', 'EUR'), livingCost: money('120000', 'EUR') }
 * const client = { name: 'Harbour Cold Storage', borrower, limits: { debtServiceToIncome: 0.6 } }
 * const spec = financingPlansChart(compareFinancingPlans(client, plans))
 * spec.data.values.slice(0, 2).map(row => [row.series, row.date, row.ratio.toFixed(3)])
 * // => [ [ 'annuity', '2026-01-01', '1.212' ], [ 'annuity', '2027-01-01', '1.212' ] ]
 */
export function financingPlansChart(comparison: PlanComparison, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { client, recommended, reason, level, names, rows } = drawnComparison(comparison)
  const levels = level === undefined ? [PAYS] : [PAYS, limitOf(level)]
  const top = topOf(rows, levels)
  const low = Math.min(0, ...rows.map(({ ratio }) => ratio))
  const cut = rows.some(({ ratio }) => ratio > top) ? `; cut at ${significant(top, 2)}` : ''
  const x = day('date', 'Due day')
  const y = numeric('ratio', 'Cash over debt service', {}, { domain: [low, top], nice: false })
  const color = seriesColor(names, undefined, options)
  const tooltip = [tipText('series', 'Plan'), tipText('date', 'Due day'), tip('ratio', 'Cover', '.3f')]
  return chart(
    {
      title: `How well ${client} covers each plan`,
      subtitle: `${recommended === undefined ? 'No plan fits' : `Recommended: ${recommended}`}${cut}`,
      description: `Cash over debt service of ${names.length} plans by due day: ${names.join(', ')}. ${reason}.`,
      // A legend of six lines takes much of a telephone.
      height: 380 + 20 * names.length,
      rows,
      layers: [
        {
          mark: { type: 'line', strokeWidth: 2, clip: true },
          encoding: { x, y, color, strokeDash: seriesDash(names, undefined, options), tooltip },
        },
        {
          mark: { type: 'point', filled: true, size: 30, opacity: 1, clip: true },
          encoding: { x, y, color, tooltip },
        },
        ...levels.flatMap(each => levelLayers(each, y)),
      ],
    },
    options,
  )
}

/** Where cash just pays what is due; its word stands below the line, that of a limit above. */
const PAYS: DrawnLevel = { name: 'cash pays', level: 1, breached: new Uint8Array(), isUpper: false }

function limitOf(level: number): DrawnLevel {
  return { name: 'limit', level, breached: new Uint8Array(), isUpper: true }
}

type PlanPoint = CoverPoint & { readonly series: string }

interface DrawnComparison {
  readonly client: string
  readonly recommended?: string
  readonly reason: string
  readonly level?: number
  readonly names: readonly string[]
  readonly rows: readonly PlanPoint[]
}

function drawnComparison(comparison: PlanComparison): DrawnComparison {
  const { client, plans, ranking, cashFlowCover } = expectObject(comparison, 'comparison')
  const points = new Map<string, readonly PlanPoint[]>()
  for (const [i, plan] of Array.from(expectList(plans, 'comparison.plans')).entries()) {
    const at = `comparison.plans[${i}]`
    const { name, borrower } = expectObject(plan, at)
    const series = expectText(name, `${at}.name`)
    const { cover } = expectObject(borrower, `${at}.borrower`)
    points.set(series, pointsOf(cover, series, i, `${at}.borrower.cover`))
  }
  const names = expectNames(Object.fromEntries(points), 'comparison.plans')
  const rows = [...points.values()].flat()
  if (rows.length === 0) reject('NO_DATA', 'comparison.plans', 'a plan on which anything is due', plans)
  const { recommended, reason } = expectObject(ranking, 'comparison.ranking')
  return {
    client: expectText(client, 'comparison.client'),
    ...(recommended !== undefined && { recommended: expectText(recommended, 'comparison.ranking.recommended') }),
    reason: expectText(reason, 'comparison.ranking.reason'),
    ...(cashFlowCover !== undefined && { level: expectPositive(cashFlowCover, 'comparison.cashFlowCover') }),
    names,
    rows,
  }
}

/** Days on which anything is due. */
function pointsOf(cover: unknown, series: string, stretch: number, path: string): readonly PlanPoint[] {
  const { points } = expectObject(cover, path)
  return Array.from(expectList(points, `${path}.points`)).flatMap((point, k) => {
    const { to, cover: ratio } = expectObject(point, `${path}.points[${k}]`)
    const date = expectText(to, `${path}.points[${k}].to`)
    dayNumber(date, `${path}.points[${k}].to`)
    if (ratio === undefined) return []
    return [{ date, series, ratio: expectFinite(ratio, `${path}.points[${k}].cover`), stretch, breached: 0 }]
  })
}
