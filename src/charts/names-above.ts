/**
 * Names above the bars they belong to, since beside them they would leave no room on a narrow screen.
 *
 * @module
 */
import { words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { LETTER, sureWidth } from './chart.js'
import { ACTUAL } from './look.js'
import type { ChartLayer, FieldChannel } from './spec.js'

/** The layer that writes a field at the left, so many pixels (`yOffset` < 0) above the middle of each place along `y`. */
export function namesAbove(y: FieldChannel, field: string, options: ChartOptions, yOffset: number): ChartLayer {
  // A name that is longer would push the bars out of the picture.
  const limit = roomOf(options)
  return {
    mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 12, limit, color: ACTUAL, yOffset },
    encoding: { x: { value: 2 }, y, text: words(field) },
  }
}

/** A name and its figures in one line, of which a name that is too long gives way. */
export function nameAndFigures(name: string, figures: string, options: ChartOptions): string {
  const letters = Math.floor(roomOf(options) / LETTER) - figures.length
  const [...all] = name
  return all.length <= letters ? `${name}${figures}` : `${all.slice(0, Math.max(letters - 1, 1)).join('')}…${figures}`
}

function roomOf(options: ChartOptions): number {
  return sureWidth(options) - 20
}
