/**
 * What facets learn from all clients before any of them is judged: how figures rank, and how grades are spread.
 *
 * @module
 */
import { quantilesOfOrdered } from '../../statistics/quantile.js'
import type { ClientCase, Learner } from '../case/types.js'
import { appliesTo, figureOf } from './figure-of.js'
import { graderOf } from './graders.js'
import type { FacetInput } from './input.js'
import { eachFacet, inputsOf } from './inputs-of.js'
import type { Grades } from './moments.js'
import { gradeCovariance, gradeMoments } from './moments.js'
import { FACETS_POLICY } from './policy.js'
import { readerOf } from './reading.js'
import type { AnyFacet, FacetLearnt, FacetsLearnt, FacetsPolicy, InputLearnt } from './types.js'

/** Figures at every hundredth of the clients. */
const SHARES = Array.from({ length: 101 }, (_, i) => i / 100)

/** Figures of one input by client, NaN where they are not known. */
interface Column {
  readonly input: FacetInput
  readonly figures: number[]
}

/**
 * A learner of what facets take from the book: clients are shown to it one by one, in any order.
 *
 * @param policy checked, as `readFacetsPolicy` gives it.
 */
export function learnFacets(policy: FacetsPolicy = FACETS_POLICY): Learner<FacetsLearnt> {
  const read = readerOf(policy)
  const columns = eachFacet(facet => inputsOf(facet, policy).map((input): Column => ({ input, figures: [] })))
  const all = Object.values(columns).flat()
  let clients = 0
  return {
    add: (client: ClientCase) => {
      const reading = read(client)
      clients++
      for (const { input, figures } of all) {
        const figure = appliesTo(input, reading) ? figureOf(input, reading) : undefined
        figures.push(figure ?? Number.NaN)
      }
    },
    finish: () => {
      const learnt = (facet: AnyFacet): FacetLearnt => learntOf(facet, columns[facet], policy)
      return { kind: 'facets-learnt', version: 1, clients, facets: eachFacet(learnt) }
    },
  }
}

function learntOf(facet: AnyFacet, columns: readonly Column[], policy: FacetsPolicy): FacetLearnt {
  const graded = columns.map(({ input, figures }) => gradedColumn(input, figures, facet, policy))
  const inputs = graded.map(({ name, grades, ranks }): InputLearnt => {
    const moments = gradeMoments(grades)
    return { name, ...moments, ...(ranks.length > 0 && { ranks }) }
  })
  const covariances = graded.flatMap(({ grades }, i) =>
    graded.slice(i + 1).map((other, k) => gradeCovariance(grades, other.grades, inputs[i]!, inputs[i + 1 + k]!)),
  )
  return { inputs, covariances }
}

interface GradedColumn {
  readonly name: string
  readonly grades: Grades
  readonly ranks: readonly number[]
}

function gradedColumn(
  { name }: FacetInput,
  figures: readonly number[],
  facet: AnyFacet,
  policy: FacetsPolicy,
): GradedColumn {
  const rule = policy.inputs[facet][name]!
  const ranks = rule.scale === 'book' ? ranksOf(figures) : []
  const grade = graderOf(rule, policy, ranks)
  return { name, ranks, grades: Float64Array.from(figures, figure => (Number.isNaN(figure) ? figure : grade(figure))) }
}

function ranksOf(figures: readonly number[]): readonly number[] {
  const known = Float64Array.from(figures.filter(figure => !Number.isNaN(figure))).sort()
  return known.length < 2 ? [...known] : quantilesOfOrdered(known, SHARES)
}
