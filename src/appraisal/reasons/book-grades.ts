/**
 * What clients of the book have on average of every input: what a client is compared with.
 *
 * @module
 */
import type { FacetsLearnt } from '../facets/types.js'
import type { GradingLearnt, GradingPolicy } from '../grading/index.js'

/** Mean grades of one input, from 0 to 1, 1 the best for the lender. */
export interface BookGrade {
  /** Of the input as a whole. */
  readonly whole: number
  /** Of each part by its name; of risk turned round, as its index is. Empty of inputs that are no facet. */
  readonly parts: Readonly<Record<string, number>>
}

/** By input of the score. */
export type BookGrades = Readonly<Record<string, BookGrade>>

/** The mean grades of a book: the ones that count where something is not known. */
export function bookGrades(policy: GradingPolicy, grading: GradingLearnt, facets: FacetsLearnt): BookGrades {
  const grades = Object.entries(policy.inputs).map(([name, rule]): [string, BookGrade] => {
    const whole = grading.inputs[name]!.mean / 100
    if (rule.of !== 'facet') return [name, { whole, parts: {} }]
    const isRisk = rule.facet === 'risk'
    const parts = facets.facets[rule.facet].inputs.map(({ name: part, mean }) => [part, isRisk ? 1 - mean : mean])
    return [name, { whole, parts: Object.fromEntries(parts) }]
  })
  return Object.fromEntries(grades)
}
