/**
 * Curves from (0, 0) to (1, 1) against the diagonal: gains, Lorenz, receiver operating characteristic, accuracy profile.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart } from './chart.js'
import { GUIDE } from './look.js'
import type { Named } from './series.js'
import { seriesColor, seriesDash } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec } from './spec.js'

/** One curve: shares across and shares up, both ascending, as many. */
export interface DiagonalCurve {
  readonly across: Float64Array
  readonly up: Float64Array
}

/** What the picture says, and what its rows call the shares. */
export interface DiagonalWords {
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly across: Side
  readonly up: Side
}

/** One side of the picture. */
interface Side {
  readonly field: string
  readonly title: string
  /** In the tooltip. */
  readonly short: string
}

/** More points than pixels show nothing. */
const MOST_POINTS = 250

/**
 * The picture of some curves.
 *
 * @param ideal corners of a line that the best curve would follow, drawn dotted; none by default.
 */
export function diagonalChart(
  curves: readonly Named<DiagonalCurve>[],
  { across, up, ...picture }: DiagonalWords,
  options: ChartOptions,
  ideal: readonly (readonly [across: number, up: number])[] = [],
): ChartSpec {
  const names = curves.map(([name]) => name)
  const scale = { domain: [0, 1] }
  const [x, y] = [share(across.field, across.title, scale), share(up.field, up.title, scale)]
  const color = seriesColor(names, undefined, options)
  const lines =
    curves.length === 1
      ? { color: { ...color, legend: null } }
      : { color, strokeDash: seriesDash(names, undefined, options) }
  const guide = (corners: readonly (readonly [number, number])[], strokeDash: number[]): ChartLayer => ({
    data: { values: corners.map(([a, b]) => ({ [across.field]: a, [up.field]: b })) },
    mark: { type: 'line', color: GUIDE, strokeDash, strokeWidth: 1.5 },
    encoding: { x, y },
  })
  return chart(
    {
      ...picture,
      rows: curves.flatMap(([series, curve]) => pointsOf(series, curve, [across.field, up.field])),
      layers: [
        guide(
          [
            [0, 0],
            [1, 1],
          ],
          [5, 4],
        ),
        ...(ideal.length === 0 ? [] : [guide(ideal, [1, 3])]),
        { mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, ...lines } },
        {
          mark: { type: 'point', filled: true, size: 30, opacity: 0 },
          encoding: {
            x,
            y,
            color: lines.color,
            tooltip: [
              tipText('series', 'Line'),
              tip(across.field, across.short, PERCENT),
              tip(up.field, up.short, PERCENT),
            ],
          },
        },
      ],
    },
    options,
  )
}

/** A curve, if it is one. */
export function diagonalCurve(across: unknown, up: unknown, path: string, expected: string): DiagonalCurve {
  if (across instanceof Float64Array && up instanceof Float64Array && across.length === up.length) return { across, up }
  return reject('INVALID_TYPE', path, expected, across)
}

/** The area under a curve, which is exact as curves are straight between their points. */
export function areaUnder({ across, up }: DiagonalCurve): number {
  let area = 0
  for (let k = 1; k < across.length; k++) area += ((across[k]! - across[k - 1]!) * (up[k]! + up[k - 1]!)) / 2
  return area
}

/** The ends, and about as many points between as there are pixels. */
function pointsOf(
  series: string,
  { across, up }: DiagonalCurve,
  [x, y]: readonly [string, string],
): readonly ChartRow[] {
  const last = across.length - 1
  const steps = Math.min(last, MOST_POINTS)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = Math.round((step * last) / steps)
    return { series, [x]: across[at]!, [y]: up[at]! }
  })
}
