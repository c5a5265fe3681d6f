/**
 * How many applicants should be accepted, and what does each further one bring?
 *
 * @module
 */
import { expectFinite, expectInteger, expectNonNegative, expectObject, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { CutOffPoint, CutOffReport } from '../project/index.js'
import { expectColumns, FINITE, PROBABILITY } from '../statistics/columns.js'
import { numeric, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { cutOffRows, EXPECTED, OBSERVED } from './cutoff-rows.js'
import { guideAt } from './guides.js'
import { ACTUAL, CONTRAST, GUIDE, MODEL } from './look.js'
import { seriesColor, seriesDash } from './series.js'
import { amountAxis, shortAmount } from './short-amount.js'
import type { ChartLayer, ChartSpec, FieldChannel } from './spec.js'

/**
 * Profit by the share of applicants that is accepted, the safest first: expected, and in black as it ended where that is known.
 * Lines down stand at the best cut-off and, where limits keep from it, at the one that would be best without; the point is what
 * a break-even probability of its own for each applicant is expected to bring.
 *
 * @param of what `profitOptimalCutOff` returned.
 * @throws ClienteleError `INVALID_TYPE` for anything else.
 * @example
 * import { cutOffChart } from 'clientele/charts'
 * import { profitOptimalCutOff } from 'clientele/project'
 * const spec = cutOffChart(profitOptimalCutOff({ probabilityOfDefault: [0.02, 0.3, 0.08, 0.15], gain: 10, loss: 90 }))
 * spec.title.subtitle[0] // => 'Best: PD up to 0.08, 50 % accepted, 10 expected'
 * spec.data.values.map(row => [row.accepted, row.cut]) // => [[0, 'nobody'], [0.25, '0.02'], [0.5, '0.08'], [0.75, '0.15'], [1, '0.3']]
 */
export function cutOffChart(of: CutOffReport, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  expectReport(of)
  const { curve, optimum, unconstrained, individual } = of
  const rows = cutOffRows(of)
  const actual = curve.observedProfit ? OBSERVED : undefined
  const color = seriesColor([EXPECTED], actual, options)
  const lines =
    actual === undefined
      ? { color: { ...color, legend: null } }
      : { color, strokeDash: seriesDash([EXPECTED], actual, options) }
  const largest = rows.reduce((most, { profit }) => Math.max(most, Math.abs(Number(profit))), 0)
  const x = share('accepted', 'Share of applicants accepted, the safest first', { domain: [0, 1] })
  const y = numeric('profit', 'Profit', amountAxis(largest))
  const tooltip = [
    tipText('series', 'Profit'),
    tipText('cut', cutName(of)),
    tip('accepted', 'Accepted', '.1%'),
    tip('profit', 'Profit', ',.2~f'),
    tipText('badRate', 'Bad rate'),
  ]
  const own: ChartLayer = {
    data: { values: [{ accepted: individual.acceptedShare, profit: individual.expectedProfit, words: 'each alone' }] },
    mark: { type: 'point', filled: true, size: 70, color: CONTRAST, opacity: 1 },
    encoding: { x, y, tooltip: [tipText('words', 'Rule'), tip('profit', 'Expected profit', ',.2~f')] },
  }
  const isLimited = optimum === undefined || optimum.accepted !== unconstrained.accepted
  return chart(
    {
      title: 'How many to accept',
      subtitle: [
        optimum === undefined ? 'No cut-off keeps all limits' : `Best: ${pointWords(of, optimum)}`,
        ...(isLimited ? [`grey: without limits, ${shortAmount(unconstrained.expectedProfit)}`] : []),
        ...(individual.worthMore > 0
          ? [`orange: each by its own break-even, ${shortAmount(individual.expectedProfit)}`]
          : []),
      ].join('; '),
      description: `Profit by share of ${of.applicants} applicants accepted. ${optimum === undefined ? 'No cut-off keeps all limits' : `Best: ${pointWords(of, optimum)}`}.`,
      rows,
      layers: [
        {
          data: { values: [{ profit: 0 }] },
          mark: { type: 'rule', color: GUIDE, strokeWidth: 1 },
          encoding: { y },
        },
        { mark: { type: 'line', strokeWidth: 2, interpolate: 'linear' }, encoding: { x, y, ...lines, tooltip } },
        ...(isLimited ? guideOf(x, unconstrained, GUIDE, optimum) : []),
        ...(optimum === undefined ? [] : guideOf(x, optimum, actual === undefined ? MODEL : ACTUAL, unconstrained)),
        ...(individual.worthMore > 0 ? [own] : []),
      ],
    },
    options,
  )
}

/** A line down at a cut-off with its value at the foot, where curves leave room, on the side away from the `other` one. */
function guideOf(
  x: FieldChannel,
  { acceptedShare, cutOff }: CutOffPoint,
  color: string,
  other: CutOffPoint | undefined,
): readonly ChartLayer[] {
  const words = cutOff === undefined ? 'nobody' : significant(cutOff, 3)
  const isBefore = other !== undefined && acceptedShare < other.acceptedShare
  const side = acceptedShare > 0.8 || (isBefore && acceptedShare > 0.2) ? 'left' : 'right'
  return guideAt(x, { value: acceptedShare, words, side, color, end: 'bottom' })
}

function cutName({ ranking }: CutOffReport): string {
  return ranking === 'score' ? 'score from' : 'PD up to'
}

function pointWords(of: CutOffReport, { cutOff, acceptedShare, expectedProfit }: CutOffPoint): string {
  if (cutOff === undefined) return 'nobody accepted'
  const accepted = significant(100 * acceptedShare, 3)
  return `${cutName(of)} ${significant(cutOff, 3)}, ${accepted} % accepted, ${shortAmount(expectedProfit)} expected`
}

function expectReport(of: CutOffReport): void {
  const { applicants, curve, individual, unconstrained, optimum } = expectObject(of, 'report')
  const columns = expectObject(curve, 'report.curve')
  expectInteger(applicants, 'report.applicants', 1)
  expectNonNegative(expectPoint(individual, 'report.individual')['worthMore'], 'report.individual.worthMore')
  expectPoint(unconstrained, 'report.unconstrained')
  if (optimum !== undefined) expectPoint(optimum, 'report.optimum')
  for (const name of ['cutOffs', 'acceptedShare', 'expectedBadRate', 'expectedProfit']) {
    if (!(columns[name] instanceof Float64Array)) {
      reject('INVALID_TYPE', `report.curve.${name}`, 'a column of what profitOptimalCutOff() returned', columns[name])
    }
  }
  expectColumns(
    ['report.curve.acceptedShare', of.curve.acceptedShare, PROBABILITY],
    ['report.curve.expectedProfit', of.curve.expectedProfit, FINITE],
  )
}

/** What comes of accepting some: as much of it as is drawn. */
function expectPoint(value: unknown, path: string): Readonly<Record<string, unknown>> {
  const point = expectObject(value, path)
  expectFinite(point['acceptedShare'], `${path}.acceptedShare`)
  expectFinite(point['expectedProfit'], `${path}.expectedProfit`)
  if (point['cutOff'] !== undefined) expectFinite(point['cutOff'], `${path}.cutOff`)
  return point
}
