/**
 * One term of several cases as a proposal.
 *
 * @module
 */
import type { Fact } from '../../records/core.js'
import { weightedQuantiles } from '../../statistics/index.js'
import { ownValue } from '../../statistics/own-value.js'
import type { WeightedCase } from './weighted-cases.js'
import { wholeSteps } from './whole-steps.js'

/** One term of a template. */
export interface TemplatePart {
  readonly name: string
  /** `'too-few-cases'`, `'mixed-kinds'` (a number in some, a word in others): nothing is proposed. */
  readonly status: 'proposed' | 'too-few-cases' | 'mixed-kinds'
  /** Cases that have it. */
  readonly cases: number
  /** Median of numbers; the word, or yes or no, with most weight; of several words those with half of the weight. */
  readonly value?: Fact
  /**
   * Of the weight of the cases that have it: of numbers the share within a tenth of the median, else the share that has just
   * the value; [0, 1].
   */
  readonly support?: number
  /** Of numbers: the quartiles. */
  readonly spread?: { readonly lower: number; readonly upper: number }
  /** Of words and of yes or no: every one with its share of weight, the largest first. */
  readonly words?: readonly { readonly value: string | boolean; readonly share: number }[]
}

interface WeightedFact {
  readonly fact: Fact
  /** Of those that have the term; they add up to 1. */
  readonly share: number
}

/** The proposal of one term. */
export function templatePart(name: string, cases: readonly WeightedCase[], leastCases: number): TemplatePart {
  const having = cases.flatMap(({ case: { terms }, weight }) => {
    const fact = ownValue(terms, name)
    return fact === undefined ? [] : [{ fact, weight }]
  })
  const all = having.reduce((sum, { weight }) => sum + weight, 0)
  const facts = having.map(({ fact, weight }): WeightedFact => ({ fact, share: weight / all }))
  const part = { name, cases: facts.length }
  if (facts.length < leastCases) return { ...part, status: 'too-few-cases' }
  const proposal = numbers(facts) ?? one(facts, 'boolean') ?? one(facts, 'string') ?? words(facts)
  return proposal === undefined ? { ...part, status: 'mixed-kinds' } : { ...part, status: 'proposed', ...proposal }
}

type Proposal = Pick<TemplatePart, 'value' | 'support' | 'spread' | 'words'>

/** How near the median a number supports it; to rounding, or 0.018 would not be within a tenth of 0.02. */
const NEAR = 0.1

function numbers(facts: readonly WeightedFact[]): Proposal | undefined {
  const values = facts.flatMap(({ fact }) => (typeof fact === 'number' ? [fact] : []))
  if (values.length < facts.length) return undefined
  const shares = facts.map(({ share }) => share)
  const [lower, value, upper] = weightedQuantiles(values, shares, [0.25, 0.5, 0.75])
  const isNear = (other: number): boolean => Math.abs(other - value!) <= (NEAR + 1e-12) * Math.abs(value!)
  const support = shares.reduce((sum, share, i) => (isNear(values[i]!) ? sum + share : sum), 0)
  return { value: value!, support: Math.min(1, support), spread: { lower: lower!, upper: upper! } }
}

/** The word, or the yes or no, with most weight; of equal weight the first in the alphabet. */
function one(facts: readonly WeightedFact[], kind: 'boolean' | 'string'): Proposal | undefined {
  if (!facts.every(({ fact }) => typeof fact === kind)) return undefined
  const found = sharesOf(facts.map(({ fact, share }) => ({ values: [fact], share })))
  const [first] = found
  return first === undefined ? undefined : { value: first.value, support: first.share, words: found }
}

/** Words that at least half of the weight has. */
function words(facts: readonly WeightedFact[]): Proposal | undefined {
  const sets = facts.flatMap(({ fact, share }) =>
    typeof fact === 'object' ? [{ values: [...new Set(fact)], share }] : [],
  )
  if (sets.length < facts.length) return undefined
  const found = sharesOf(sets)
  const value = found.flatMap(({ value, share }) =>
    wholeSteps(share) >= wholeSteps(0.5) && typeof value === 'string' ? [value] : [],
  )
  const isSame = (other: readonly unknown[]): boolean =>
    other.length === value.length && other.every(one => value.some(own => own === one))
  const support = sets.reduce((sum, { values, share }) => (isSame(values) ? sum + share : sum), 0)
  return { value, support: Math.min(1, support), words: found }
}

type WordShare = NonNullable<TemplatePart['words']>[number]

function sharesOf(sets: readonly { readonly values: readonly Fact[]; readonly share: number }[]): readonly WordShare[] {
  const totals = new Map<string | boolean, number>()
  for (const { values, share } of sets) {
    for (const value of values) {
      if (typeof value !== 'string' && typeof value !== 'boolean') continue
      const before = totals.get(value)
      totals.set(value, before === undefined ? share : before + share)
    }
  }
  return [...totals]
    .map(([value, share]) => ({ value, share: Math.min(1, share) }))
    .sort(
      (one, other) =>
        wholeSteps(other.share) - wholeSteps(one.share) || (String(one.value) < String(other.value) ? -1 : 1),
    )
}
