/**
 * Which supervisory category is a project, given what is thought of each criterion?
 *
 *   score = Σ w₁ w₂ … c,   c: category of a criterion, 1 (strong) to 4 (weak);   category = score rounded
 *
 * Sources: Commission Delegated Regulation (EU) 2021/598 (EBA/RTS/2016/02), Articles 2 to 4; Basel Framework CRE33.13.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, expectOneOf, received, reject } from '../../errors/index.js'
import type { SlottingCategory } from './capital-rules.js'
import type { CriteriaNode } from './criteria-tree.js'
import { expectTree } from './criteria-tree.js'

/** The category of a criterion: 1 strong, 2 good, 3 satisfactory, 4 weak. */
export type CriterionCategory = 1 | 2 | 3 | 4

/** How a score is made of answers. */
export interface SlottingScoreOptions {
  /**
   * Where a score lies halfway between two categories: `worse` (2.5 is 3, prudent, the default), `better` (2), or `even` (2, and
   * 3.5 is 4: the rounding of some programming languages).
   */
  readonly ties?: 'worse' | 'better' | 'even'
  /**
   * `normalised` (default): siblings' weights sum to 1. `as-stored`: as they stand, 0.3333 three times say,
   * which must sum to 1 within 0.01.
   */
  readonly weights?: 'normalised' | 'as-stored'
  /**
   * `once` (default): only the total is rounded. `every-level`: factors and sub-factors get whole categories first, as Articles
   * 2(1) and 3(2) have it.
   */
  readonly rounding?: 'once' | 'every-level'
}

/** What one group of criteria brings to the score. */
export interface GroupScore {
  readonly id: string
  readonly name?: string
  /** In the total. */
  readonly weight: number
  /** Of the group alone, from 1 to 4. */
  readonly score: number
  /** Weight times score; contributions sum to the total. */
  readonly contribution: number
}

/** A score, and where it comes from. */
export interface SlottingScore {
  /** The weighted average of categories. */
  readonly weightedAverage: number
  /** 1 to 4. */
  readonly categoryNumber: CriterionCategory
  readonly category: Exclude<SlottingCategory, 'default'>
  readonly groups: readonly GroupScore[]
  /** Ids of groups whose weight is not from 5 % to 60 %, which Article 2(2) asks for. */
  readonly weightsOutOfBounds: readonly string[]
}

const CATEGORIES: readonly CriterionCategory[] = [1, 2, 3, 4]
/** Halves that only rounding of doubles keeps from being halves. */
const CLOSE = 1e-9
/** How far stored weights may be from a sum of 1 by having been rounded. */
const STORED = 0.01

/**
 * Scores answers to a tree of criteria and names the supervisory category.
 *
 * @param tree groups at the first level: {@link PROJECT_FINANCE_CRITERIA}, or a lender's own.
 * @param answers the category of every criterion without children, by id.
 * @throws ClienteleError `MISSING_VALUE` naming the criteria without an answer (the first ten, and how many);
 * `UNKNOWN_OPTION` for an answer to no criterion; `OUT_OF_RANGE` for a category that is not 1, 2, 3 or 4, and for a tree with a
 * weight that is not > 0 or an id twice.
 * @see Commission Delegated Regulation (EU) 2021/598, Article 2(3): rounded to the nearest number; it does not say where ties go.
 * @example
 * import { slottingScore } from 'clientele/risk'
 * const tree = {
 *   id: 'project', weight: 1,
 *   children: [{ id: 'finance', weight: 0.6 }, { id: 'sponsor', weight: 0.4 }],
 * }
 * slottingScore(tree, { finance: 2, sponsor: 3 }).weightedAverage // => 2.4
 * slottingScore(tree, { finance: 2, sponsor: 3 }).category // => 'good'
 * slottingScore(tree, { finance: 2 }) // => Error MISSING_VALUE
 */
export function slottingScore(
  tree: CriteriaNode,
  answers: Readonly<Record<string, CriterionCategory>>,
  options: SlottingScoreOptions = {},
): SlottingScore {
  expectKnownKeys(options, ['ties', 'weights', 'rounding'], 'options')
  const { ties = 'worse', weights = 'normalised', rounding = 'once' } = options
  const tie = expectOneOf(ties, ['worse', 'better', 'even'], 'options.ties')
  const isNormalised = expectOneOf(weights, ['normalised', 'as-stored'], 'options.weights') === 'normalised'
  const isStepwise = expectOneOf(rounding, ['once', 'every-level'], 'options.rounding') === 'every-level'
  const given = expectAnswers(answers, expectTree(tree, 'tree'))
  if (!isNormalised) expectSumOfOne(tree, 'tree')
  const shares = (node: CriteriaNode): number => {
    return isNormalised ? (node.children ?? []).reduce((sum, child) => sum + child.weight, 0) : 1
  }
  const scoreOf = (node: CriteriaNode): number => {
    const { children } = node
    if (children === undefined) return given(node.id)
    const score = children.reduce((sum, child) => sum + child.weight * scoreOf(child), 0) / shares(node)
    return isStepwise ? rounded(score, tie) : score
  }
  const total = shares(tree)
  const groups = (tree.children ?? [tree]).map((group): GroupScore => {
    const weight = tree.children === undefined ? 1 : group.weight / total
    const score = scoreOf(group)
    const { id, name } = group
    return { id, ...(name === undefined ? {} : { name }), weight, score, contribution: weight * score }
  })
  const weightedAverage = groups.reduce((sum, { contribution }) => sum + contribution, 0)
  const categoryNumber = rounded(weightedAverage, tie)
  return {
    weightedAverage,
    categoryNumber,
    category: NAMES[categoryNumber],
    groups,
    weightsOutOfBounds: groups
      .filter(({ weight }) => weight < 0.05 - CLOSE || weight > 0.6 + CLOSE)
      .map(({ id }) => id),
  }
}

/** Weights that are meant to be shares: else a score would be no average, and percents would make every project weak. */
function expectSumOfOne({ children }: CriteriaNode, path: string): void {
  if (children === undefined) return
  const sum = children.reduce((total, child) => total + child.weight, 0)
  if (Math.abs(sum - 1) > STORED) {
    const hint = "Leave out weights: 'as-stored' for weights of any scale"
    reject('OUT_OF_RANGE', `${path}.children`, `weights that sum to 1 within ${STORED}`, sum, hint)
  }
  for (const [i, child] of children.entries()) expectSumOfOne(child, `${path}.children[${i}]`)
}

const NAMES = { 1: 'strong', 2: 'good', 3: 'satisfactory', 4: 'weak' } as const

function rounded(score: number, ties: 'worse' | 'better' | 'even'): CriterionCategory {
  const below = Math.floor(score)
  const isTie = Math.abs(score - below - 0.5) <= CLOSE
  const isUp = isTie ? ties === 'worse' || (ties === 'even' && below % 2 === 1) : score - below > 0.5
  const whole = Math.min(4, Math.max(1, isUp ? below + 1 : below))
  return CATEGORIES[whole - 1]!
}

/** The category given to a criterion. */
function expectAnswers(answers: unknown, leaves: readonly string[]): (id: string) => number {
  const given = expectObject(answers, 'answers')
  expectKnownKeys(given, leaves, 'answers')
  const faults = collectIssues()
  const categories = new Map<string, number>()
  for (const id of leaves) {
    const answer = given[id]
    const found = CATEGORIES.find(category => category === answer)
    if (found !== undefined) categories.set(id, found)
    else {
      const code = answer === undefined ? 'MISSING_VALUE' : 'OUT_OF_RANGE'
      faults.add({ code, path: `answers.${id}`, expected: 'a category: 1, 2, 3 or 4', received: received(answer) })
    }
  }
  faults.throwIfAny()
  return id => categories.get(id)!
}
