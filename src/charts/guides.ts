/**
 * A line down a picture at one place, with a word beside one of its ends.
 *
 * @module
 */
import { words } from './channels.js'
import { GUIDE, LONGEST_LABEL } from './look.js'
import type { ChartCell, ChartLayer, FieldChannel } from './spec.js'

/** Where the line is, and what it says. */
export interface Guide {
  readonly value: ChartCell
  readonly words: string
  /** On which side of the line the words stand; to the right by default. */
  readonly side?: 'left' | 'right'
  /** At which end of the line the words stand; at the upper one by default. */
  readonly end?: 'top' | 'bottom'
  readonly color?: string
}

/** The layers of a guide on the axis of `x`, whose field they call `value`. */
export function guideAt(
  x: FieldChannel,
  { value, words: text, side = 'right', end = 'top', color = GUIDE }: Guide,
): readonly ChartLayer[] {
  const data = { values: [{ value, words: text }] }
  const at = { ...x, field: 'value' }
  const dx = side === 'left' ? -5 : 5
  return [
    { data, mark: { type: 'rule', color, strokeWidth: 1.5, strokeDash: [4, 3] }, encoding: { x: at } },
    {
      data,
      mark: {
        type: 'text',
        align: side === 'left' ? 'right' : 'left',
        baseline: end,
        dx,
        dy: end === 'top' ? 2 : -3,
        color,
        fontSize: 12,
        // A name that is longer would push everything else out of the picture.
        limit: LONGEST_LABEL,
      },
      encoding: { x: at, y: { value: end === 'top' ? 0 : 'height' }, text: words('words') },
    },
  ]
}
