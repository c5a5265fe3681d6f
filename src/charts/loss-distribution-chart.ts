/**
 * How much may a portfolio lose, and how likely is it?
 *
 * @module
 */
import { expectFinite, expectInteger, expectOneOf, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import { expectCurrency } from '../money/core.js'
import type { LossDistribution } from '../risk/index.js'
import { economicCapital, expectedShortfall, valueAtRisk } from '../risk/index.js'
import { numeric, PERCENT, tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { logAxis, logEnds } from './log-scale.js'
import { CONTRAST, GUIDE, MODEL } from './look.js'
import { exceedances, lossBars } from './loss-histogram.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What of a loss distribution is drawn, and how. */
export interface LossDistributionOptions extends ChartOptions {
  /** Of value at risk and expected shortfall, within (0, 1); 0.999 by default. */
  readonly level?: number
  /**
   * `'probability'` (default): how likely losses of each size are, as bars. `'exceedance'`: how likely it is that more is lost,
   * on a scale of powers of ten, which shows the tail.
   */
  readonly show?: 'probability' | 'exceedance'
  /** About how many bars; a whole number from 5 to 200, 40 by default. */
  readonly bars?: number
  /** ISO 4217 code of the losses. */
  readonly currency?: string
}

/**
 * The losses of a portfolio and their probabilities, with expected loss (EL), value at risk (VaR) and expected shortfall (ES).
 * Bars beyond value at risk stand out; losses far beyond expected shortfall are left out of the picture.
 *
 * @param distribution of any model: `creditRiskPlus`, `vasicekPool`, or `lossDistribution` of simulated paths.
 * @throws ClienteleError `INVALID_TYPE` for what is no distribution, `OUT_OF_RANGE` for a level that was not computed,
 * `NO_DATA` for an exceedance curve where nothing can be lost.
 * @example
 * import { lossDistributionChart } from 'clientele/charts'
 * import { vasicekPool } from 'clientele/risk'
 * const losses = vasicekPool({ borrowers: 100, probabilityOfDefault: 0.02, assetCorrelation: 0.15 })
 * const spec = lossDistributionChart(losses, { level: 0.99 })
 * spec.data.values[0] // => { from: 0, to: 1, probability: 0.3290… }
 * spec.title.subtitle[0] // => 'Expected 2; at 99 %: value at risk 12,'
 */
export function lossDistributionChart(
  distribution: LossDistribution,
  options: LossDistributionOptions = {},
): ChartSpec {
  checkChartOptions(options, ['level', 'show', 'bars', 'currency'])
  const { level = 0.999, show = 'probability', bars = 40, currency } = options
  const kind = expectOneOf(show, ['probability', 'exceedance'], 'options.show')
  const value = valueAtRisk(distribution, expectLevelOption(level))
  const shortfall = expectedShortfall(distribution, level)
  const expected = distribution.expectedLoss
  const noise = 1e-12 * Math.max(Math.abs(value), Math.abs(shortfall))
  const unit = currency === undefined ? '' : `, ${expectCurrency(currency, 'options.currency')}`
  const most = Math.max(shortfall + 0.15 * Math.abs(shortfall), expected)
  const drawn =
    kind === 'probability'
      ? asBars(distribution, most, expectInteger(bars, 'options.bars', 5, 200), value, `Loss${unit}`)
      : asCurve(distribution, most, `Loss${unit}`)
  const guides = guidesAt(
    drawn.x,
    { expected, value, shortfall },
    { least: Math.min(0, distribution.losses[0]!), most },
  )
  const figures = [
    `Expected ${amount(Math.abs(expected) <= noise ? 0 : expected)}; at ${significant(100 * level, 10)} %: value at risk ${amount(value)}`,
    `expected shortfall ${amount(shortfall)}, capital ${amount(economicCapital(distribution, level))}`,
  ]
  return chart(
    {
      title: kind === 'probability' ? 'What the portfolio may lose' : 'How likely it is to lose more',
      subtitle: figures.join(', '),
      description: `${kind === 'probability' ? 'Probability of losses by size' : 'Probability of losing more, by loss'}; ${figures.join(', ')}.`,
      rows: drawn.rows,
      layers: [...drawn.layers, ...guides],
    },
    options,
  )
}

/** The three figures as lines down the picture, whose words keep out of each other's way. */
function guidesAt(
  x: FieldChannel,
  { expected, value, shortfall }: Readonly<Record<'expected' | 'value' | 'shortfall', number>>,
  { least, most }: Readonly<Record<'least' | 'most', number>>,
): readonly ChartLayer[] {
  const range = most - least
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < WORD * range
  if (range === 0 || (expected === value && value === shortfall)) return guideAt(x, { value, words: 'EL, VaR, ES' })
  const away = isNear(expected, least) ? { end: 'bottom' as const } : { side: 'left' as const }
  return [
    ...guideAt(x, { value: expected, words: 'EL', color: GUIDE, ...(isNear(expected, value) && away) }),
    ...guideAt(x, { value, words: 'VaR', color: CONTRAST, ...(!isNear(expected, value) && { side: 'left' }) }),
    ...guideAt(x, {
      value: shortfall,
      words: 'ES',
      color: CONTRAST,
      ...(isNear(value, shortfall) && isNear(expected, value) && { end: 'bottom' }),
    }),
  ]
}

/** What a word takes of a narrow picture. */
const WORD = 0.2

interface Drawn {
  readonly x: FieldChannel
  readonly rows: readonly ChartRow[]
  readonly layers: readonly ChartLayer[]
}

function asBars(distribution: LossDistribution, most: number, bars: number, value: number, title: string): Drawn {
  const rows = lossBars(distribution, most, bars)
  const [from, to] = [rows[0]!.from, rows.at(-1)!.to]
  const highest = rows.reduce((top, { probability }) => Math.max(top, probability), 0)
  const x = lossAxis('from', title, [from, to])
  // Room above the highest bar for the words of guides.
  const scale = { domain: [0, 1.1 * highest], nice: false }
  const y = numeric('probability', 'Probability', { format: PERCENT, tickCount: 5 }, scale)
  const tooltip = [tip('from', 'From', AMOUNT), tip('to', 'below', AMOUNT), tip('probability', 'Probability', '.3~%')]
  const layer = (of: readonly ChartRow[], color: string): ChartLayer => ({
    data: { values: of },
    mark: { type: 'rect', color, opacity: 0.85 },
    encoding: { x, x2: { field: 'to' }, y, y2: { datum: 0 }, tooltip },
  })
  const [body, tail] = [
    rows.filter(bar => bar.from < value || value === 0),
    rows.filter(bar => bar.from >= value && value !== 0),
  ]
  return { x, rows, layers: [layer(body, MODEL), ...(tail.length > 0 ? [layer(tail, CONTRAST)] : [])] }
}

function asCurve(distribution: LossDistribution, most: number, title: string): Drawn {
  const rows = exceedances(distribution, most)
  if (rows.length === 0) reject('NO_DATA', 'distribution', 'losses that may be exceeded', 0)
  const [least] = logEnds(rows.map(({ exceedance }) => exceedance))
  const shown = rows.filter(({ exceedance }) => exceedance >= least)
  const x = lossAxis('loss', title, [Math.min(0, distribution.losses[0]!), most])
  const powers = logAxis('exceedance', 'Probability of losing more', [least, 1])
  // One digit each, however small: 0.005 %, which two places after the point would round.
  const y = { ...powers, axis: { ...powers.axis, format: '.1~p' } }
  const tooltip = [tip('loss', 'Loss', AMOUNT), tip('exceedance', 'More is lost in', '.3~%')]
  const mark = { type: 'line' as const, color: MODEL, strokeWidth: 2.5, interpolate: 'step-after' as const }
  return { x, rows: shown, layers: [{ mark, encoding: { x, y, tooltip } }] }
}

function lossAxis(field: string, title: string, domain: readonly [number, number]): FieldChannel {
  const largest = Math.max(...domain.map(Math.abs))
  const format = largest >= 10_000 ? '~s' : ',.6~g'
  return numeric(
    field,
    title,
    { format, labelExpr: NOTHING_PLAIN, tickCount: 6, grid: false },
    { domain: [...domain], nice: false },
  )
}

function expectLevelOption(level: unknown): number {
  const number = expectFinite(level, 'options.level')
  return number > 0 && number < 1 ? number : reject('OUT_OF_RANGE', 'options.level', 'a number between 0 and 1', level)
}

const AMOUNT = ',.2~f'

const NOTHING_PLAIN = "datum.value === 0 ? '0' : datum.label"

/** Thousands and millions by their letter, as along the axis. */
function amount(value: number): string {
  const size = Math.abs(value)
  const found = SIZES.find(({ least }) => size >= least)
  return found === undefined ? significant(value, 4) : `${significant(value / found.unit, 4)}${found.letter}`
}

const SIZES: readonly { readonly least: number; readonly unit: number; readonly letter: string }[] = [
  { least: 1e9, unit: 1e9, letter: 'G' },
  { least: 1e6, unit: 1e6, letter: 'M' },
  { least: 1e4, unit: 1e3, letter: 'k' },
]
