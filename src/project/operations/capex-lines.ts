/**
 * What building a project costs, line by line.
 *
 * @module
 */
import type { CapexLine } from '../../records/core.js'
import { drawWriter } from './draw-curve.js'
import type { Line, LineContext } from './line.js'
import { followed, pricing } from './line.js'

/** A capex line ready to be computed, at the prices of the months in which it is spent. */
export function capexLine(line: CapexLine, context: LineContext): Line {
  const { name, currency } = line
  const draw = drawWriter(line.draw, context.grid)
  const multiply = pricing(line.amount, currency, line.escalation, context)
  return {
    name,
    follows: followed('capex', name, currency, context.description),
    write: (out, start) => {
      draw(out, start)
      multiply(out, 0, start)
    },
  }
}
