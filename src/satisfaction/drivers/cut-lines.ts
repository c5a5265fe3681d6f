/**
 * Lines between high and low, and the quadrants they make.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { quantiles } from '../../statistics/index.js'
import type { Quadrant, QuadrantCut, QuadrantLine } from './quadrant-types.js'

/** In the order of codes: not important, important; each badly done, then well. */
export const QUADRANTS: readonly Quadrant[] = ['low-priority', 'possible-overkill', 'concentrate-here', 'keep-up']

/** A rule, checked. */
export function expectCut(cut: unknown, path: string): QuadrantCut {
  if (cut === 'mean' || cut === 'median' || cut === 'midpoint') return cut
  if (typeof cut !== 'number') {
    return reject(
      cut === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE',
      path,
      "'mean', 'median', 'midpoint' or a number",
      cut,
    )
  }
  const value = expectFinite(cut, path)
  return value >= 0 && value <= 100 ? value : reject('OUT_OF_RANGE', path, 'a number from 0 to 100', cut)
}

/** Where a rule draws the line among some values. */
export function lineAt(cut: QuadrantCut, values: Float64Array): number {
  if (typeof cut === 'number') return cut
  if (cut === 'midpoint') return 50
  if (cut === 'mean') return compensatedSum(values) / values.length
  const [middle = Number.NaN] = quantiles(values, [0.5])
  return middle
}

/** What the rule of a line is called. */
export function ruleOf(cut: QuadrantCut): QuadrantLine['rule'] {
  return typeof cut === 'number' ? 'given' : cut
}

/** The place of a quadrant among {@link QUADRANTS}; what is on a line is high, up to rounding. */
export function quadrantAt(
  importance: number,
  performance: number,
  lines: { readonly importance: number; readonly performance: number },
): number {
  const isHigh = (value: number, line: number): boolean => value >= line - ROUNDING * Math.abs(line)
  return (isHigh(importance, lines.importance) ? 2 : 0) + (isHigh(performance, lines.performance) ? 1 : 0)
}

const ROUNDING = 1e-12
