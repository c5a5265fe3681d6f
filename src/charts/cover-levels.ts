/**
 * The levels that covenants set a cover ratio, as lines with their names.
 *
 * @module
 */
import { significant } from '../model/index.js'
import { testCovenants } from '../project/coverage/index.js'
import type { CoverageRatios } from '../project/index.js'
import type { CovenantLevel, Covenants } from '../records/core.js'
import { words } from './channels.js'
import { ACTUAL } from './look.js'
import type { ChartLayer, FieldChannel } from './spec.js'

/** A level of the ratio that is drawn. */
export interface DrawnLevel {
  readonly name: string
  readonly level: number
  readonly breached: Uint8Array
  /** Words of the lower level stand below its line, so that two levels near each other can be read. */
  readonly isUpper: boolean
}

/** Those of both covenants that are about the ratio. */
export function drawnLevels(
  ratios: CoverageRatios,
  covenants: Covenants,
  ratio: CovenantLevel['ratio'],
): readonly DrawnLevel[] {
  const { lockUp, default: callable } = testCovenants(ratios, covenants)
  return [
    ...(lockUp?.ratio === ratio
      ? [{ name: 'lock-up', level: lockUp.level, breached: lockUp.breached, isUpper: true }]
      : []),
    ...(callable?.ratio === ratio
      ? [{ name: 'default', level: callable.level, breached: callable.breached, isUpper: false }]
      : []),
  ]
}

/** Words at the right, where the tail leaves room. */
export function levelLayers({ name, level, isUpper }: DrawnLevel, y: FieldChannel): readonly ChartLayer[] {
  const data = { values: [{ ratio: level, words: `${name} ${significant(level, 3)}` }] }
  return [
    { data, mark: { type: 'rule', color: ACTUAL, strokeWidth: 1, strokeDash: [4, 3] }, encoding: { y } },
    {
      data,
      mark: {
        type: 'text',
        align: 'right',
        baseline: isUpper ? 'bottom' : 'top',
        dx: -4,
        dy: isUpper ? -2 : 3,
        color: ACTUAL,
        fontSize: 12,
      },
      encoding: { x: { value: 'width' }, y, text: words('words') },
    },
  ]
}
