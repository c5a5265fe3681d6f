/**
 * Names above the bars they belong to, since beside them they would leave no room on a narrow screen.
 *
 * @module
 */
import { words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { sureWidth } from './chart.js'
import { ACTUAL } from './look.js'
import type { ChartLayer, FieldChannel } from './spec.js'

/** The layer that writes a field at the left, so many pixels (`yOffset` < 0) above the middle of each place along `y`. */
export function namesAbove(y: FieldChannel, field: string, options: ChartOptions, yOffset: number): ChartLayer {
  // A name that is longer would push the bars out of the picture.
  const limit = sureWidth(options) - 20
  return {
    mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 12, limit, color: ACTUAL, yOffset },
    encoding: { x: { value: 2 }, y, text: words(field) },
  }
}
