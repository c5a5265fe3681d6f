/**
 * One input of a client: its figure, how sure it is, and the index from 0 to 100 that it counts as.
 *
 * @module
 */
import { normalQuantile } from '../../numeric/normal.js'
import { rankIn } from './book-rank.js'
import type { Goalposts, InputRule } from './policy.js'
import type { GradeInputs } from './types.js'

/** A figure in its own unit; of facets, the index itself. */
export interface InputFigure {
  readonly figure: number
  readonly standardDeviation: number
  /** Within [0, 1]. */
  readonly coverage: number
}

/** The figure of an input; undefined where it is not known. */
export function inputFigure(rule: InputRule, inputs: GradeInputs): InputFigure | undefined {
  if (rule.of === 'facet') return ofFacet(rule.facet, inputs)
  if (rule.of === 'value') return ofValue(inputs)
  if (rule.of === 'attribute') {
    const fact = inputs.fact(rule.attribute)
    return typeof fact === 'number' ? { figure: fact, standardDeviation: 0, coverage: 1 } : undefined
  }
  const { outlook } = inputs
  if (outlook === undefined) return undefined
  if (rule.of === 'stability') return { figure: outlook.stability.both, standardDeviation: 0, coverage: 1 }
  const { perYear, standardDeviation } = outlook.growth
  return { figure: perYear, standardDeviation, coverage: 1 }
}

function ofFacet(name: keyof GradeInputs['facets'], { facets }: GradeInputs): InputFigure | undefined {
  const facet = facets[name]
  if (facet === undefined) return undefined
  const { index, standardDeviation, coverage } = facet
  return { figure: name === 'risk' ? 100 - index : index, standardDeviation, coverage }
}

/** The expected value is as sure as its parameters and data are; what chance will do with it is not in it. */
function ofValue({ value }: GradeInputs): InputFigure | undefined {
  if (value === undefined) return undefined
  const { interval, uncertainty } = value
  const reach = (interval.upper / 2 - interval.lower / 2) / normalQuantile((1 + interval.level) / 2)
  const share = Math.min(1, uncertainty.parameters + uncertainty.missing)
  return { figure: value.value, standardDeviation: reach * Math.sqrt(share), coverage: 1 }
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
