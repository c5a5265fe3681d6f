/**
 * Which features please, which are missed?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { numeric, PERCENT } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import type { PlanePoint } from './plane.js'
import { planeLayers, planeRows } from './plane-points.js'
import type { ChartSpec } from './spec.js'

/** What is drawn: what `kano` returned, or features of your own. */
export interface DrawnKano {
  readonly features: readonly DrawnKanoFeature[]
}

/** One feature; drawn where it has both coefficients. */
export interface DrawnKanoFeature {
  readonly feature: string
  /** 0 to 1. */
  readonly better?: number
  /** −1 to 0. */
  readonly worse?: number
  readonly betterInterval?: { readonly lower: number; readonly upper: number }
  readonly worseInterval?: { readonly lower: number; readonly upper: number }
  readonly category?: string
  /** Whether the category is clear. */
  readonly test?: { readonly isClear: boolean }
}

/**
 * Features by how much they are missed (across, −worse) and how much they please (up, better), with their intervals.
 *
 * @throws ClienteleError `NO_DATA` where no feature has coefficients; `INVALID_TYPE` or `OUT_OF_RANGE` naming the feature at fault.
 * @example
 * import { kanoPlaneChart } from 'clientele/charts'
 * const spec = kanoPlaneChart({ features: [{ feature: 'Portal', better: 0.7, worse: -0.2, category: 'A', test: { isClear: true } }] })
 * spec.data.values[0] // => { name: 'Portal', x: 0.2, y: 0.7, note: 'A' }
 */
export function kanoPlaneChart(of: DrawnKano, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const list = expectList(expectObject(of, 'kano')['features'], 'kano.features')
  const points = Array.from(list).flatMap((feature, i) => readFeature(feature, `kano.features[${i}]`))
  if (points.length === 0) reject('NO_DATA', 'kano.features', 'a feature with both coefficients', 'none')
  const left = list.length - points.length
  const unknown = left > 0 ? `; ${left} without coefficients` : ''
  return chart(
    {
      title: 'What pleases, and what is missed',
      subtitle: `Shares of clients with their intervals; open circles: no category is clearly ahead${unknown}`,
      description: `Features by how much they are missed and how much they please: ${points.map(({ name, x, y }) => `${name} ${x.toFixed(2)}, ${y.toFixed(2)}`).join('; ')}.`,
      height: 440,
      rows: planeRows(points),
      layers: [
        ...planeLayers(points, {
          x: numeric(
            'x',
            'Missed where it is lacking (−worse)',
            { format: PERCENT, tickCount: 6 },
            { domain: [...ENDS], nice: false },
          ),
          y: numeric(
            'y',
            'Pleases where it is there (better)',
            { format: PERCENT, tickCount: 6 },
            { domain: [...ENDS], nice: false },
          ),
          across: ENDS,
          up: ENDS,
          middle: { x: 0.5, y: 0.5 },
          corners: ['Attractive', 'One-dimensional', 'Indifferent', 'Must-be'],
          width: sureWidth(options),
        }),
      ],
    },
    options,
  )
}

/** With room for circles at the ends, and for the words in the corners. */
const ENDS: readonly [number, number] = [-0.14, 1.14]

function readFeature(value: unknown, path: string): readonly PlanePoint[] {
  const given = expectObject(value, path)
  const name = expectText(given['feature'], `${path}.feature`)
  if (given['better'] === undefined || given['worse'] === undefined) return []
  const y = expectShare(given['better'], `${path}.better`)
  const x = expectShare(negative(given['worse'], `${path}.worse`), `${path}.worse`)
  const up = endsOf(given['betterInterval'], `${path}.betterInterval`)
  const across = endsOf(given['worseInterval'], `${path}.worseInterval`)
  const { category, test } = given
  const isClear = test === undefined ? true : expectObject(test, `${path}.test`)['isClear'] !== false
  return [
    {
      name,
      x,
      y,
      ...(across !== undefined && { acrossFrom: 0 - across[1], acrossTo: 0 - across[0] }),
      ...(up !== undefined && { upFrom: up[0], upTo: up[1] }),
      isSure: isClear,
      note: category === undefined ? 'as given' : expectText(category, `${path}.category`),
    },
  ]
}

function negative(value: unknown, path: string): number {
  return 0 - expectFinite(value, path)
}

function expectShare(value: unknown, path: string): number {
  const share = expectFinite(value, path)
  return share >= 0 && share <= 1
    ? share
    : reject('OUT_OF_RANGE', path, 'a coefficient from −1 to 1, of its sign', value)
}

function endsOf(interval: unknown, path: string): readonly [number, number] | undefined {
  if (interval === undefined) return undefined
  const { lower, upper } = expectObject(interval, path)
  return [expectFinite(lower, `${path}.lower`), expectFinite(upper, `${path}.upper`)]
}
