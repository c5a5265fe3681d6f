/**
 * How much do clients differ?
 *
 * @module
 */
import { expectObject, expectOneOf } from '../errors/index.js'
import type { ModelDocument } from '../model/index.js'
import { significant } from '../model/index.js'
import { numeric, PERCENT, share, tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import type { Heterogeneity, HeterogeneityLaw } from './heterogeneity-laws.js'
import { heterogeneityLaw } from './heterogeneity-laws.js'
import { CONTRAST, MODEL } from './look.js'
import type { ChartSpec } from './spec.js'

/** What differs between clients, and how the picture is drawn. */
export interface HeterogeneityChartOptions extends ChartOptions {
  /** Purchase rates, the default, or how easily clients leave. */
  readonly of?: Heterogeneity
}

/** Points of the curve. */
const POINTS = 400

/**
 * How a rate or probability differs between the clients of a model: its density with the mean, and
 * the middle half of the clients darker.
 *
 * It ends where at most one client in fifty lies beyond, and begins at 0 unless all clients are far from it. Where most clients lie near 0 the density has no bound there, and the picture
 * is cut at the top.
 *
 * Of a model with effects of covariates it shows clients whose covariates are all 0.
 *
 * @param model the document of a buying model, or of a retention model in which clients differ.
 * @throws ClienteleError `UNKNOWN_DOCUMENT` for a model in which nothing of the kind differs.
 * @example
 * import { heterogeneityChart } from 'clientele/charts'
 * import { bgNbd, nbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 2, alpha: 4, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * heterogeneityChart(model).data.values[0] // => { value: 0.001823…, density: 0.02895… }
 * heterogeneityChart(nbd.fromParams({ r: 2, alpha: 4 }), { of: 'dropout' }) // => Error UNKNOWN_DOCUMENT
 */
export function heterogeneityChart(model: ModelDocument, options: HeterogeneityChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['of'])
  const { kind, params } = expectObject(model, 'model')
  expectObject(params, 'model.params')
  const of = expectOneOf(options.of === undefined ? 'purchases' : options.of, ['purchases', 'dropout'], 'options.of')
  const law = heterogeneityLaw(model, of)
  const { start, end } = drawnPart(law)
  const rows = densities(law, start, end)
  const middle = densities(law, Math.max(start, law.quantile(0.25)), Math.min(end, law.quantile(0.75)))
  const top = topOf(rows)
  const scale = { zero: start === 0 }
  const x = law.isShare ? share('value', law.quantity, scale) : numeric('value', law.quantity, {}, scale)
  const y = { ...numeric('density', 'Density of clients', { tickCount: 4 }), scale: { domain: [0, top] } }
  const format = law.isShare ? PERCENT : ',.3~r'
  return chart(
    {
      title: of === 'purchases' ? 'How clients differ in buying' : 'How clients differ in leaving',
      subtitle: summaryOf(law),
      description: `Density over clients of: ${law.quantity.toLowerCase()} (${kind}). ${summaryOf(law)}.`,
      rows,
      layers: [
        { mark: { type: 'area', color: MODEL, opacity: 0.2, clip: true }, encoding: { x, y } },
        {
          data: { values: middle },
          mark: { type: 'area', color: MODEL, opacity: 0.35, clip: true },
          encoding: { x, y },
        },
        {
          mark: { type: 'line', color: MODEL, strokeWidth: 2, clip: true },
          encoding: { x, y, tooltip: [tip('value', law.quantity, format)] },
        },
        ...guideAt(x, { value: law.mean, words: 'mean', color: CONTRAST }),
      ],
    },
    options,
  )
}

/** From 0 unless all clients are far from it, in which case a picture from there would miss where they are. */
function drawnPart({ mean, quantile, isShare }: HeterogeneityLaw): { readonly start: number; readonly end: number } {
  const [least, usual, most] = [quantile(0.005), quantile(0.98), quantile(0.995)]
  // Clients who all are at one end, such as 1, are no curve.
  if (least > usual / 2 && most - least > 1e-9 * most) return { start: least, end: most }
  const end = Math.max(usual, 1.25 * mean)
  return { start: 0, end: isShare ? Math.min(1, end) : end }
}

/** The middles of equal parts, where every density is finite. */
function densities(
  { density }: HeterogeneityLaw,
  from: number,
  to: number,
): readonly { readonly value: number; readonly density: number }[] {
  // Of clients of whom most are at 0 no curve can be drawn there.
  return Array.from({ length: to > from ? POINTS : 0 }, (_, i) => {
    const value = from + ((to - from) * (i + 0.5)) / POINTS
    return { value, density: density(value) }
  })
}

function summaryOf({ mean, quantile, isShare }: HeterogeneityLaw): string {
  const print = (value: number): string => (isShare ? `${significant(100 * value, 3)} %` : significant(value, 3))
  return `Mean ${print(mean)}; half of the clients from ${print(quantile(0.25))} to ${print(quantile(0.75))} (darker)`
}

/** The highest point, or a third of the way from a density without bound. */
function topOf(rows: readonly { readonly density: number }[]): number {
  const highest = rows.reduce((top, { density }) => Math.max(top, density), 0)
  const inside = rows.slice(16, -16).reduce((top, { density }) => Math.max(top, density), 0)
  return highest > 2 * inside ? 1.3 * inside : 1.05 * highest
}
