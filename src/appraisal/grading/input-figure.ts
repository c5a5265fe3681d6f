/**
 * One input of a client: its figure, how sure it is, and the index from 0 to 100 that it counts as.
 *
 * @module
 */
import { normalQuantile } from '../../numeric/normal.js'
import { rankIn } from './book-rank.js'
import type { Goalposts, InputRule } from './policy.js'
import type { BookInputs, GradeInputs } from './types.js'

/** A figure in its own unit; of facets, the index itself. */
export interface InputFigure {
  readonly figure: number
  readonly standardDeviation: number
  /** Within [0, 1]. */
  readonly coverage: number
}

/** The figure of an input; undefined where it is not known. */
export function inputFigure(rule: InputRule, inputs: GradeInputs): InputFigure | undefined {
  const figure = figureOf(rule, inputs)
  if (figure === undefined) return undefined
  const { facets, outlook, value } = inputs
  if (rule.of === 'facet') {
    const { standardDeviation = 0, coverage = 0 } = facets[rule.facet] ?? {}
    return { figure, standardDeviation, coverage }
  }
  if (rule.of === 'value' && value !== undefined)
    return { figure, standardDeviation: deviationOfValue(value), coverage: 1 }
  const isGrowth = rule.of === 'growth' && outlook !== undefined
  return { figure, standardDeviation: isGrowth ? outlook.growth.standardDeviation : 0, coverage: 1 }
}

/** The figure alone. */
export function figureOf(rule: InputRule, { facets, outlook, value, fact }: BookInputs): number | undefined {
  if (rule.of === 'facet') {
    const facet = facets[rule.facet]
    return facet !== undefined && rule.facet === 'risk' ? 100 - facet.index : facet?.index
  }
  if (rule.of === 'value') return value?.value
  if (rule.of === 'attribute') {
    const found = fact(rule.attribute)
    return typeof found === 'number' ? found : undefined
  }
  return rule.of === 'stability' ? outlook?.stability.both : outlook?.growth.perYear
}

/** The expected value is as sure as its parameters and data are; what chance will do with it is not in it. */
function deviationOfValue({ interval, uncertainty }: NonNullable<GradeInputs['value']>): number {
  const reach = (interval.upper / 2 - interval.lower / 2) / normalQuantile((1 + interval.level) / 2)
  const share = Math.min(1, uncertainty.parameters + uncertainty.missing)
  return reach * Math.sqrt(share)
}

/** The index of a figure, by an input's rule and the ranks of the book; undefined where the book has no ranks. */
export function indexOf(rule: InputRule, figure: number, ranks: readonly number[] | undefined): number | undefined {
  if (rule.of === 'facet') return figure
  if (rule.of === 'stability') return 100 * figure
  if (rule.of === 'value') return ranks === undefined ? undefined : rankIn(ranks, figure)
  return 100 * wayTo(rule, figure)
}

/** From 0 at the worst and beyond to 1 at the best and beyond; by halves, so that nothing overflows. */
function wayTo({ worst, best }: Goalposts, figure: number): number {
  const way = (figure / 2 - worst / 2) / (best / 2 - worst / 2)
  return Math.min(1, Math.max(0, way))
}

/** How far an index moves, on the mean of both sides, where its figure moves by its standard deviation. */
export function deviationOf(rule: InputRule, of: InputFigure, ranks: readonly number[] | undefined): number {
  const { figure, standardDeviation } = of
  if (rule.of === 'facet' || standardDeviation === 0) return standardDeviation
  const above = indexOf(rule, figure + standardDeviation, ranks)
  const below = indexOf(rule, figure - standardDeviation, ranks)
  return above === undefined || below === undefined ? 0 : Math.abs(above - below) / 2
}
