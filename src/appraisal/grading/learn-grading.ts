/**
 * What the book says to every grade, learnt from all clients before any of them has one.
 *
 * @module
 */
import { deepFreeze } from '../../model/deep-freeze.js'
import { compensatedSum } from '../../numeric/core.js'
import { truthOf } from '../../records/conditions/judge.js'
import { quantiles } from '../../statistics/quantile.js'
import type { GradingLearnt, GradingWarning, InputBook } from './book.js'
import { NOBODY } from './book.js'
import { ranksOf } from './book-rank.js'
import { figureOf, indexOf } from './input-figure.js'
import { partMeans } from './part-means.js'
import type { GradingPolicy, InputRule } from './policy.js'
import { readGradingPolicy } from './read-grading-policy.js'
import type { BookInputs, CutPoints } from './types.js'
import { knownFacts, readVetoesOf } from './vetoes.js'
import { weightsOf } from './weights.js'

/** Is shown every client once, in any order. */
export interface GradingLearner {
  readonly add: (inputs: BookInputs) => void
  /** What was learnt; the same bytes whatever the order. */
  readonly finish: () => GradingLearnt
}

/** Stands for a figure that is not known, in columns that nobody else sees. */
const UNKNOWN = Number.NaN

/**
 * Learns what a policy needs of the book: ranks of value, means of what may be missing, weights by entropy, cut points by share,
 * how often vetoes hold.
 *
 * @throws ClienteleError as `readGradingPolicy` does.
 * @example
 * import { learnGrading, VALUE_POLICY } from 'clientele/appraisal'
 * const { cutPoints, warnings } = learnGrading(VALUE_POLICY).finish()
 * cutPoints // => { A: 80, B: 40 }
 * warnings.map(({ code }) => code) // => [ 'NO_CLIENTS' ]
 */
export function learnGrading(policy: GradingPolicy): GradingLearner {
  const checked = readGradingPolicy(policy)
  const rules = Object.entries(checked.inputs)
  const figures: number[][] = rules.map(() => [])
  const parts = rules.map(([, rule]) => (rule.of === 'facet' ? partMeans() : undefined))
  const vetoes = readVetoesOf(checked.vetoes).map(veto => ({ ...veto, told: 0, held: 0 }))
  let clients = 0
  return {
    add: inputs => {
      clients++
      for (const [i, [, rule]] of rules.entries()) {
        figures[i]!.push(figureOf(rule, inputs) ?? UNKNOWN)
        if (rule.of === 'facet') parts[i]?.add(inputs.facets[rule.facet]?.parts ?? [])
      }
      for (const veto of vetoes) {
        const known = knownFacts(veto.names, inputs.fact)
        const truth = truthOf(veto.rule.when, known)
        // Of several facts one is enough to say yes, and all are needed to say no: who lacks some would count for one side only.
        if (truth === 'unknown' || known.size < veto.names.length) continue
        veto.told++
        if (truth === 'yes') veto.held++
      }
    },
    finish: () => {
      const columns = rules.map(([name, rule], i) => bookColumn(name, rule, figures[i]!, parts[i]?.finish()))
      const sorted = Object.fromEntries(columns.map(({ name, indices }) => [name, indices.slice().sort()]))
      const { weights, isUneven } = weightsOf(checked, sorted)
      const scores = scoresOf(columns, weights, clients)
      return deepFreeze<GradingLearnt>({
        kind: 'grading-learnt',
        version: 1,
        policy: checked.name,
        clients,
        inputs: Object.fromEntries(columns.map(({ name, book }) => [name, { weight: weights[name]!, ...book }])),
        cutPoints: cutPointsOf(checked, scores),
        vetoes: Object.fromEntries(vetoes.map(({ rule, told, held }) => [rule.id, { told, held }])),
        warnings: warningsOf(clients, isUneven),
      })
    },
  }
}

/** One input of all clients. */
interface BookColumn {
  readonly name: string
  readonly book: Omit<InputBook, 'weight'>
  /** By client; the mean where it is not known. */
  readonly indices: Float64Array
}

function bookColumn(name: string, rule: InputRule, figures: readonly number[], parts: InputBook['parts']): BookColumn {
  const found = figures.filter(figure => !Number.isNaN(figure))
  const ranks = rule.of === 'value' ? ranksOf(found) : undefined
  const indices = Float64Array.from(figures, figure => {
    return Number.isNaN(figure) ? UNKNOWN : (indexOf(rule, figure, ranks) ?? UNKNOWN)
  })
  const spread = spreadOf(indices.filter(index => !Number.isNaN(index)).sort())
  return {
    name,
    book: { ...spread, ...(ranks !== undefined && { ranks }), ...(parts !== undefined && { parts }) },
    indices: indices.map(index => (Number.isNaN(index) ? spread.mean : index)),
  }
}

/** Of indices in ascending order, so that the order of clients rounds nothing another way. */
function spreadOf(indices: Float64Array): Omit<InputBook, 'weight' | 'ranks' | 'parts'> {
  const known = indices.length
  if (known === 0) return NOBODY
  const mean = compensatedSum(indices) / known
  const squares = compensatedSum(indices.map(index => (index - mean) ** 2))
  return { known, mean, standardDeviation: known === 1 ? NOBODY.standardDeviation : Math.sqrt(squares / (known - 1)) }
}

function scoresOf(
  columns: readonly BookColumn[],
  weights: Readonly<Record<string, number>>,
  clients: number,
): Float64Array {
  const scores = new Float64Array(clients)
  for (const { name, indices } of columns) {
    const weight = weights[name]!
    for (let i = 0; i < clients; i++) scores[i]! += weight * indices[i]!
  }
  return scores
}

function cutPointsOf({ cuts }: GradingPolicy, scores: Float64Array): CutPoints {
  if (cuts.by === 'score') return { A: cuts.A, B: cuts.B }
  // With nobody to compare with, any score is as good as another.
  if (scores.length === 0) return { A: 100 * (1 - cuts.A), B: 100 * (1 - cuts.B) }
  const [A, B] = quantiles(scores, [1 - cuts.A, 1 - cuts.B])
  return { A: A!, B: B! }
}

function warningsOf(clients: number, isUneven: boolean): readonly GradingWarning[] {
  if (clients === 0)
    return [{ code: 'NO_CLIENTS', message: 'The book has no clients: ranks, means and shares are not known' }]
  if (isUneven) return []
  return [
    {
      code: 'NO_VARIATION',
      message: 'All clients are alike in every input: entropy gives no weights, all weigh the same',
    },
  ]
}
