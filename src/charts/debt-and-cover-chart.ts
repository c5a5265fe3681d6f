/**
 * How fast is a project's debt repaid, and how well is it covered on the way?
 *
 * @module
 */
import { expectOneOf, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { coverageRatios } from '../project/coverage/index.js'
import type { ProjectCashFlows } from '../project/index.js'
import type { CovenantLevel, Covenants } from '../records/core.js'
import { day, numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { drawnLevels, levelLayers } from './cover-levels.js'
import { COVER_RATIOS, coverPath, coverPathLayers, RATIO_NAMES, topOf } from './cover-path.js'
import { MODELS } from './look.js'
import { owedRows } from './owed-rows.js'
import { drawnProject } from './project-flows.js'
import { legendOf } from './series.js'
import { amountAxis } from './short-amount.js'
import type { ChartSpec, FieldChannel } from './spec.js'

/** Which ratio is drawn, and what lenders ask of it. */
export interface DebtAndCoverOptions extends ChartOptions {
  /** That of the covenants by default, or the debt service cover ratio of each period. */
  readonly ratio?: CovenantLevel['ratio']
  /** Levels of that ratio are drawn as lines, and days in breach as points. */
  readonly covenants?: Covenants
}

/**
 * What is owed on each loan over time, with a cover ratio as a black line that has an axis of its own on the right, and the
 * covenants' levels across it.
 *
 * @param flows what `projectCashFlows` or a run of a plan gave; one to six loans.
 * @throws ClienteleError `EMPTY_INPUT` without a loan, `NO_DATA` where none is drawn; as `coverageRatios` and `testCovenants` do.
 * @example
 * import { debtAndCoverChart } from 'clientele/charts'
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
 * const spec = debtAndCoverChart(flows, { covenants: { lockUp: { ratio: 'dscr', level: 1.1 } } })
 * spec.data.values.map(row => [row.from, row.until, row.owed])
 * // => [['2025-12-31', '2026-12-31', 60], ['2026-12-31', '2027-12-31', 30]]
 */
export function debtAndCoverChart(flows: ProjectCashFlows, options: DebtAndCoverOptions = {}): ChartSpec {
  checkChartOptions(options, ['ratio', 'covenants'])
  const drawn = drawnProject(flows)
  const { covenants } = options
  const ratios = coverageRatios(flows)
  const name = expectOneOf(options.ratio ?? ratioOf(covenants), RATIO_NAMES, 'options.ratio')
  const levels = covenants === undefined ? [] : drawnLevels(ratios, covenants, name)
  const { label, column } = COVER_RATIOS[name]
  const path = coverPath(ratios, column(ratios), levels)
  const loans = owedRows(flows, drawn)
  const names = loans.map(({ loan }) => loan)
  const rows = loans.flatMap(({ rows }) => rows)
  if (rows.length === 0) reject('NO_DATA', 'flows.tranches', 'debt that is drawn', 'none')
  const largest = Math.max(0, ...rows.map(({ high }) => high))
  const top = topOf(path, levels)
  const least = Math.min(0, ...path.map(({ ratio }) => ratio))
  // Where cover is below 0 somewhere, nothing owed and cover of 0 are at one height all the same.
  const floor = (most: number): number[] => [(least / top) * most, most]
  const color: FieldChannel = {
    field: 'loan',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: MODELS.slice(0, names.length) },
    legend: { ...legendOf(names, options), symbolType: 'square' },
  }
  const x = day('from', `Day, from ${drawn.dates[0]!}`, 6)
  const y = numeric('low', `Owed, ${drawn.currency}`, amountAxis(largest), { domain: floor(largest || 1), nice: false })
  const scale = { domain: floor(top), nice: false }
  const cover = { ...numeric('ratio', '', { tickCount: 5, orient: 'right', grid: false }, scale), title: null }
  const { minimum } = column(ratios)
  const worst = minimum === undefined ? '' : `least ${significant(minimum.value, 3)} on ${minimum.date}`
  const subtitle = [
    `Black: ${label}, on the right`,
    ...(minimum === undefined ? ['nothing is due'] : [worst]),
    ...(path.some(({ ratio }) => ratio > top) ? [`cut at ${significant(top, 2)}`] : []),
    ...(path.some(({ breached }) => breached === 1) ? ['dots: in breach'] : []),
  ]
  return chart(
    {
      title: 'How debt is repaid and covered',
      subtitle: subtitle.join('; '),
      description: `What is owed on ${names.join(', ')} from ${drawn.dates[0]} to ${drawn.dates.at(-1)}, and ${label}, ${minimum === undefined ? 'which never exists' : worst}.`,
      rows,
      ownAxes: true,
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
            tooltip: [
              tipText('from', 'From'),
              tipText('loan', 'Loan'),
              tip('owed', `Owed, ${drawn.currency}`, ',.2~f'),
            ],
          },
        },
        {
          // Unseen: it makes room to the end of the project, since the tail is what lenders look at.
          data: { values: [{ from: drawn.dates.at(-1)! }] },
          mark: { type: 'point', opacity: 0 },
          encoding: { x },
        },
        ...coverPathLayers(path, { ...x, field: 'date' }, cover, label),
        ...levels.flatMap(level => levelLayers(level, { ...cover, axis: null })),
      ],
    },
    options,
  )
}

function ratioOf(covenants: Covenants | undefined): CovenantLevel['ratio'] {
  return covenants?.lockUp?.ratio ?? covenants?.default?.ratio ?? 'dscr'
}
