/**
 * How much of the value do how few clients bring, and where do the tiers end?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import type { TierTotals, ValueConcentration } from '../segmentation/index.js'
import { PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { diagonalCurve } from './diagonal-chart.js'
import { ACTUAL, GUIDE, MODELS } from './look.js'
import { legendOf } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec } from './spec.js'

/** What stands beside the curve. */
export interface ValueConcentrationChartOptions extends ChartOptions {
  /** What `valueTiers.summarise` returned, drawn as bands: six tiers with clients at most. None by default. */
  readonly tiers?: readonly TierTotals[]
}

/** More points than pixels show nothing. */
const MOST_POINTS = 250

/**
 * The share of the value that the best clients bring, from the best one to all; with tiers as bands. Where clients lose value the curve
 * rises above 100 % before it comes back.
 *
 * @param of what `valueConcentration` returned.
 * @throws ClienteleError `INVALID_TYPE` for anything else; `OUT_OF_RANGE` for more tiers than colours.
 * @example
 * import { valueConcentrationChart } from 'clientele/charts'
 * import { valueConcentration, valueTiers } from 'clientele/segmentation'
 * const values = [800, 100, 50, 30, 20]
 * const model = valueTiers.fit(values, { by: 'share-of-value', upTo: [0.8, 0.95] })
 * const spec = valueConcentrationChart(valueConcentration(values), { tiers: valueTiers.summarise(model, values) })
 * spec.data.values[1] // => { clients: 0.2, value: 0.8 }
 * spec.layer[0].data.values[0].tier // => 'A: 20 % bring 80 %'
 */
export function valueConcentrationChart(
  of: ValueConcentration,
  options: ValueConcentrationChartOptions = {},
): ChartSpec {
  checkChartOptions(options, ['tiers'])
  const rows = pointsOf(of)
  const bands = options.tiers === undefined ? [] : bandsOf(options.tiers)
  const heights = rows.map(({ value }) => value)
  const peak = Math.max(...heights)
  const x = share('clients', 'Share of clients, best first', { domain: [0, 1] })
  const y = share('value', 'Share of the value', { domain: [Math.min(0, ...heights), peak], nice: peak > 1 })
  const tooltip = [tip('clients', 'Clients', PERCENT), tip('value', 'Value', PERCENT)]
  return chart(
    {
      title: 'How few clients bring how much',
      subtitle: 'Dashed grey: all clients alike',
      description: 'Share of the value against share of clients, the best first.',
      rows,
      layers: [
        ...(bands.length === 0 ? [] : [bandLayer(bands, options)]),
        {
          data: { values: [0, 1].map(end => ({ clients: end, value: end })) },
          mark: { type: 'line', color: GUIDE, strokeDash: [5, 4], strokeWidth: 1.5 },
          encoding: { x, y },
        },
        { mark: { type: 'line', color: ACTUAL, strokeWidth: 2 }, encoding: { x, y } },
        { mark: { type: 'point', filled: true, size: 30, opacity: 0 }, encoding: { x, y, tooltip } },
      ],
    },
    options,
  )
}

/** The ends, and about as many points between as there are pixels. */
function pointsOf(of: ValueConcentration): readonly { readonly clients: number; readonly value: number }[] {
  const { curve } = expectObject(of, 'of')
  const { rows, value } = expectObject(curve, 'of.curve')
  const { across, up } = diagonalCurve(rows, value, 'of.curve', 'what valueConcentration() returned')
  const last = across.length - 1
  const steps = Math.min(last, MOST_POINTS)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = Math.round((step * last) / steps)
    return { clients: across[at]!, value: up[at]! }
  })
}

/** One band: from one share of the clients to another. */
type Band = ChartRow & Readonly<Record<'from' | 'to', number> & Record<'tier', string>>

/** Tiers with clients, each with what it brings in its name. */
function bandsOf(tiers: unknown): readonly Band[] {
  let end = 0
  const bands = Array.from(expectList(tiers, 'options.tiers')).flatMap((tier, i): Band[] => {
    const path = `options.tiers[${i}]`
    const { tier: name, share: part, valueShare } = expectObject(tier, path)
    const called = expectText(name, `${path}.tier`)
    const clients = expectFinite(part, `${path}.share`)
    if (clients === 0) return []
    const from = end
    end = Math.min(1, from + clients)
    const value = valueShare === undefined ? '' : ` bring ${percent(expectFinite(valueShare, `${path}.valueShare`))}`
    return [{ from, to: end, tier: `${called}: ${percent(clients)}${value}` }]
  })
  if (bands.length > MODELS.length)
    reject('OUT_OF_RANGE', 'options.tiers', `at most ${MODELS.length} tiers`, bands.length)
  return bands
}

/** Two digits at least where it is little. */
function percent(part: number): string {
  const rounded = Math.abs(part) < 0.0995 ? Number((100 * part).toPrecision(2)) : Math.round(100 * part)
  return `${rounded} %`
}

function bandLayer(bands: readonly Band[], options: ChartOptions): ChartLayer {
  const names = bands.map(({ tier }) => tier)
  return {
    data: { values: bands },
    mark: { type: 'rect', opacity: 0.3 },
    encoding: {
      x: { field: 'from', type: 'quantitative' },
      x2: { field: 'to' },
      color: {
        field: 'tier',
        type: 'nominal',
        scale: { domain: names, range: MODELS.slice(0, names.length) },
        legend: { ...legendOf(names, options), symbolType: 'square' },
      },
      tooltip: [tipText('tier', 'Tier')],
    },
  }
}
