/**
 * A cover ratio over time as a line with an axis of its own.
 *
 * @module
 */
import type { CoverageRatios, RatioColumn } from '../project/index.js'
import type { CovenantLevel } from '../records/core.js'
import { tip, tipText } from './channels.js'
import type { DrawnLevel } from './cover-levels.js'
import { ACTUAL } from './look.js'
import type { ChartLayer, ChartRow, FieldChannel } from './spec.js'

/** What each ratio is called, and where it lies. */
export const COVER_RATIOS: Readonly<
  Record<CovenantLevel['ratio'], { readonly label: string; readonly column: (of: CoverageRatios) => RatioColumn }>
> = {
  dscr: { label: 'DSCR', column: of => of.dscr },
  'backward-dscr': { label: 'DSCR of the 12 months before', column: of => of.backwardDscr },
  'forward-dscr': { label: 'DSCR of the 12 months ahead', column: of => of.forwardDscr },
  llcr: { label: 'LLCR', column: of => of.llcr },
  plcr: { label: 'PLCR', column: of => of.plcr },
}
export const RATIO_NAMES = ['dscr', 'backward-dscr', 'forward-dscr', 'llcr', 'plcr'] as const

/** A day that has the ratio. */
export type CoverPoint = ChartRow & { readonly ratio: number; readonly stretch: number; readonly breached: number }

/** Days that have the ratio; a line goes from one to the next, not across days that have none. */
export function coverPath(
  { dates }: CoverageRatios,
  { values, defined }: RatioColumn,
  levels: readonly DrawnLevel[],
): readonly CoverPoint[] {
  let stretch = 0
  return dates.flatMap((date, i): CoverPoint[] => {
    if (defined[i] === 0) {
      stretch++
      return []
    }
    const breached = levels.some(({ breached: days }) => days[i] === 1) ? 1 : 0
    return [{ date, ratio: values[i]!, stretch, breached }]
  })
}

/** So high that what lies about levels can be seen, however high cover is when almost nothing is due any more. */
export function topOf(path: readonly CoverPoint[], levels: readonly DrawnLevel[]): number {
  const ratios = path.map(({ ratio }) => ratio).sort((a, b) => a - b)
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 1
  const most = Math.max(1, ...ratios)
  return 1.15 * Math.max(Math.min(most, 3 * Math.max(middle, 1)), ...levels.map(({ level }) => level))
}

/** The ratio as a line, and as points days in breach and those that stand alone, to which no line goes. */
export function coverPathLayers(
  path: readonly CoverPoint[],
  x: FieldChannel,
  y: FieldChannel,
  label: string,
): readonly ChartLayer[] {
  const tooltip = [tipText('date', 'Day'), tip('ratio', label, '.3f')]
  const seen = path.filter(
    ({ breached, stretch }, i) =>
      breached === 1 || (path[i - 1]?.stretch !== stretch && path[i + 1]?.stretch !== stretch),
  )
  const line: ChartLayer = {
    data: { values: path },
    mark: { type: 'line', color: ACTUAL, strokeWidth: 2, clip: true },
    encoding: { x, y, detail: { field: 'stretch', type: 'nominal' }, tooltip },
  }
  const points: ChartLayer = {
    data: { values: seen },
    mark: { type: 'point', filled: true, size: 50, color: ACTUAL, opacity: 1, clip: true },
    encoding: { x, y: { ...y, axis: null }, tooltip },
  }
  return [...(path.length > 0 ? [line] : []), ...(seen.length > 0 ? [points] : [])]
}
