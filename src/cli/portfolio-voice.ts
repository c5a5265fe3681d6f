/**
 * How the screen of a portfolio speaks.
 *
 * @module
 */
import type { Language } from '../labels/index.js'
import { widthOf } from '../model/text-width.js'
import type { Say } from './say.js'

export interface Voice {
  readonly say: Say
  readonly language: Language
  /** ISO 4217 code of all amounts. */
  readonly currency: string
  /** Writes an amount in the unit of the screen. */
  readonly amount: (amount: number) => string
}

/** A title and what is said under it. */
export type Fact = readonly [title: string, text: string]

/** Cells of a line. */
export const WIDTH = 80

/** Cells that facts have beside their titles. */
export function roomBeside(titles: readonly string[]): number {
  return WIDTH - Math.max(...titles.map(widthOf)) - 2
}

/**
 * As many of the parts, the first first, as fit into the room with what stands behind them; at least one.
 *
 * @param end What stands behind so many parts.
 */
export function listed(
  parts: readonly string[],
  { language, room }: { readonly language: Language; readonly room: number },
  end: (kept: number) => string = () => '',
): string {
  const between = language === 'zh' ? '，' : ', '
  const line = (kept: number): string => parts.slice(0, kept).join(between) + end(kept)
  let kept = parts.length
  while (kept > 1 && widthOf(line(kept)) > room) kept--
  return line(kept)
}
