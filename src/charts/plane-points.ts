/**
 * Named points on a plane of four quarters: lines between them, a word in each corner, intervals both ways, names beside the points.
 *
 * @module
 */
import { tipText, words } from './channels.js'
import { GUIDE, MODEL } from './look.js'
import type { PlaneOfPoints, PlanePoint } from './plane.js'
import { planeNames } from './plane-names.js'
import type { ChartLayer, ChartRow } from './spec.js'

/** The rows of a plane: one per point. */
export function planeRows(points: readonly PlanePoint[]): readonly ChartRow[] {
  return points.map(({ name, x, y, note }) => ({ name, x, y, note }))
}

/** The layers of a plane. */
export function planeLayers(points: readonly PlanePoint[], plane: PlaneOfPoints): readonly ChartLayer[] {
  const { x, y, middle, corners } = plane
  return [
    rule({ at: middle.x }, { x: { ...x, field: 'at' } }),
    rule({ at: middle.y }, { y: { ...y, field: 'at' } }),
    ...corners.map((corner, place) => cornerOf(corner, place)),
    ...intervals(points, plane),
    ...circles(points, plane),
    ...planeNames(points, plane),
  ]
}

function rule(row: ChartRow, encoding: ChartLayer['encoding']): ChartLayer {
  return {
    data: { values: [row] },
    mark: { type: 'rule', color: GUIDE, strokeWidth: 1.5, strokeDash: [4, 3] },
    encoding,
  }
}

function cornerOf(label: string, place: number): ChartLayer {
  const [isRight, isTop] = [place % 2 === 1, place < 2]
  return {
    data: { values: [{ label }] },
    mark: {
      type: 'text',
      align: isRight ? 'right' : 'left',
      baseline: isTop ? 'top' : 'bottom',
      dx: isRight ? -6 : 6,
      dy: isTop ? 5 : -5,
      color: GUIDE,
      fontSize: 12,
    },
    encoding: { x: { value: isRight ? 'width' : 0 }, y: { value: isTop ? 0 : 'height' }, text: words('label') },
  }
}

function intervals(points: readonly PlanePoint[], { x, y }: PlaneOfPoints): readonly ChartLayer[] {
  const mark = { type: 'rule', color: MODEL, opacity: 0.4, strokeWidth: 1.5 } as const
  const across = points.flatMap(({ y: at, acrossFrom: from, acrossTo: to }) =>
    from === undefined || to === undefined ? [] : [{ y: at, from, to }],
  )
  const up = points.flatMap(({ x: at, upFrom: from, upTo: to }) =>
    from === undefined || to === undefined ? [] : [{ x: at, from, to }],
  )
  return [
    ...(across.length === 0
      ? []
      : [{ data: { values: across }, mark, encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y } }]),
    ...(up.length === 0
      ? []
      : [{ data: { values: up }, mark, encoding: { x, y: { ...y, field: 'from' }, y2: { field: 'to' } } }]),
  ]
}

function circles(points: readonly PlanePoint[], { x, y }: PlaneOfPoints): readonly ChartLayer[] {
  return [true, false].flatMap((isSure): readonly ChartLayer[] => {
    const values = planeRows(points.filter(point => point.isSure === isSure))
    if (values.length === 0) return []
    const tooltip = [tipText('name', 'Name'), tipText('note', 'What')]
    return [
      {
        data: { values },
        mark: { type: 'point', filled: isSure, color: MODEL, size: 70, opacity: 1, strokeWidth: 2 },
        encoding: { x, y, tooltip },
      },
    ]
  })
}
