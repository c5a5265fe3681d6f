/**
 * What each input adds to the score of a client.
 *
 * @module
 */
import type { FieldsRead } from '../../records/lineage/types.js'
import type { Facet, FacetPart } from '../shapes/facet.js'
import type { InputBook } from './book.js'
import { deviationOf, indexOf, inputFigure } from './input-figure.js'
import { readsOfInput } from './input-reads.js'
import type { InputRule } from './policy.js'
import type { GradeInputs, GradePoint } from './types.js'

/** One input with all that is known of it before a client is seen. */
export interface GradeInput {
  readonly name: string
  readonly rule: InputRule
  readonly book: InputBook
  readonly reads: readonly FieldsRead[]
}

/** An input of a policy, as the book has it. */
export function gradeInput(name: string, rule: InputRule, book: InputBook): GradeInput {
  return { name, rule, book, reads: readsOfInput(rule) }
}

/** What an input adds to the score. What is not known counts as clients of the book have it on average, and as unsure as they differ. */
export function gradePoint({ name, rule, book, reads }: GradeInput, inputs: GradeInputs): GradePoint {
  const { weight, ranks } = book
  const found = inputFigure(rule, inputs)
  const index = found === undefined ? undefined : indexOf(rule, found.figure, ranks)
  if (found === undefined || index === undefined) {
    const { mean, standardDeviation } = book
    const part = { name, weight: 1, grade: mean / 100, points: mean, isKnown: false, reads }
    return { input: name, weight, index: mean, standardDeviation, coverage: 0, points: weight * mean, parts: [part] }
  }
  const { figure, coverage } = found
  return {
    input: name,
    weight,
    index,
    standardDeviation: deviationOf(rule, found, ranks),
    coverage,
    points: weight * index,
    parts: partsOf(rule, inputs) ?? [
      { name, weight: 1, grade: index / 100, points: index, isKnown: true, figure, reads },
    ],
  }
}

/** The parts of a facet, those of risk turned round as its index is; undefined of other inputs. */
function partsOf(rule: InputRule, { facets }: GradeInputs): readonly FacetPart[] | undefined {
  if (rule.of !== 'facet') return undefined
  const facet: Facet | undefined = facets[rule.facet]
  return rule.facet === 'risk' ? facet?.parts.map(turnedRound) : facet?.parts
}

function turnedRound(part: FacetPart): FacetPart {
  return { ...part, grade: 1 - part.grade, points: 100 * part.weight - part.points }
}
