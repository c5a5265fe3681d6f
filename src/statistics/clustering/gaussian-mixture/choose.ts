import { expectInteger, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { expectClusterOrder } from '../features/index.js'
import type { FeatureColumns } from '../types.js'
import type { MixtureFigures } from './figures.js'
import { figuresOf } from './figures.js'
import { finish } from './finish.js'
import type { WeightedRows } from './mixture.js'
import type { MixtureSearchOptions } from './options.js'
import { checkSearch, MOST_COMPONENTS, SEARCH_KEYS } from './options.js'
import { partitionOf } from './partition.js'
import type { Prepared } from './prepare.js'
import { expectEnoughRows, prepare } from './prepare.js'
import type { Problem } from './problem.js'
import type { Reached } from './search.js'
import { search } from './search.js'
import type { CovarianceStructure } from './structures.js'
import { STRUCTURES } from './structures.js'
import type { GaussianMixtureModel } from './types.js'

/** Options of a choice among mixtures. */
export interface MixtureChoiceOptions extends MixtureSearchOptions {
  /** Numbers of components to try; 1 to 9 by default, or to the number of distinct rows. */
  readonly components?: readonly number[]
  /** Structures to try; all fourteen by default, `'EII'` and `'VII'` of a single feature, where others are the same. */
  readonly structures?: readonly CovarianceStructure[]
  /** What the best has least of; `'bic'` by default. `'icl'` asks for clusters that lie apart as well. */
  readonly criterion?: 'bic' | 'icl'
}

/** One mixture of the choice. */
export interface MixtureCandidate {
  readonly components: number
  readonly structure: CovarianceStructure
  /** Absent where every start collapsed: without a prior the likelihood has no bound there. */
  readonly figures?: MixtureFigures
  /** How much more of the criterion it has than the best; absent as the figures are. More than 10 is strong evidence. */
  readonly behind?: number
  readonly startsAtBest: number
  readonly startsCollapsed: number
}

/** The best of many mixtures. */
export interface MixtureChoice {
  readonly criterion: 'bic' | 'icl'
  readonly model: GaussianMixtureModel
  /** All that were tried, the best first, those without figures last. */
  readonly candidates: readonly MixtureCandidate[]
}

/** One round of starts: there are many candidates, and the best may be fitted again with more. */
const STARTS = 4

/** The best candidate so far, with the search behind it. */
interface Leader {
  readonly problem: Problem
  readonly reached: Reached
  readonly startsCollapsed: number
  readonly score: number
}

/**
 * How many components, and what do they share? Every structure with every number of components is fitted, and the one with the
 * least BIC (or ICL) is taken. One component is among them: that there are no clusters is an answer too.
 *
 * @throws ClienteleError as `fit`; `EMPTY_INPUT` for nothing to try, `NO_SOLUTION` where every candidate collapsed.
 * @see Fraley & Raftery (2002), JASA 97(458), section 2.4, for BIC over structures and numbers; Kass & Raftery (1995), JASA
 * 90(430), for what a difference of BIC says.
 * @example
 * import { gaussianMixture } from 'clientele/statistics'
 * const columns = { debt: [1, 2, 3, 2, 11, 13, 12, 14], years: [5, 4, 5, 6, 1, 2, 2, 1] }
 * const { model, candidates } = gaussianMixture.choose(columns, { components: [1, 2, 3], structures: ['EII', 'EEI'] })
 * model.params.components.length // => 2
 * candidates.length // => 6
 */
export function choose(columns: FeatureColumns, options: MixtureChoiceOptions = {}): MixtureChoice {
  expectKnownKeys(options, [...SEARCH_KEYS, 'components', 'structures', 'criterion'], 'options')
  const settings = checkSearch(options, STARTS)
  const { criterion = 'bic' } = options
  expectOneOf(criterion, ['bic', 'icl'], 'options.criterion')
  const structures = structuresOf(options.structures, Object.keys(expectObject(columns, 'columns')).length)
  const prepared = prepare(columns, settings.scaling, structures)
  const order = expectClusterOrder(options.order ?? 'size', prepared.table.names, 'options.order')
  const candidates: MixtureCandidate[] = []
  let leader: Leader | undefined
  for (const problem of problemsOf(options, prepared, structures, settings.priorRows)) {
    const { reached, startsCollapsed } = search(problem, prepared.beds, settings)
    const { components, structure } = problem
    if (reached === undefined) {
      candidates.push({ components, structure, startsAtBest: 0, startsCollapsed })
      continue
    }
    const figures = figuresOf(problem, prepared.table.scales, reached.best, partitionOf(reached.best, problem.rows))
    const score = figures[criterion]
    candidates.push({ components, structure, figures, startsAtBest: reached.startsAtBest, startsCollapsed })
    if (leader === undefined || score < leader.score) leader = { problem, reached, startsCollapsed, score }
  }
  if (leader === undefined) {
    return reject('NO_SOLUTION', 'options', 'a mixture that does not collapse', 'none', 'Set options.priorRows to 1')
  }
  const { problem, reached, startsCollapsed, score } = leader
  const model = finish(problem, prepared.table, reached, { ...settings, startsCollapsed, order, names: undefined })
  return { criterion, model, candidates: ranked(candidates, criterion, score) }
}

/** The candidates with how far they are behind, the best first; equal ones in the order in which they were tried. */
function ranked(
  candidates: readonly MixtureCandidate[],
  criterion: 'bic' | 'icl',
  least: number,
): readonly MixtureCandidate[] {
  return candidates
    .map(entry => (entry.figures === undefined ? entry : { ...entry, behind: entry.figures[criterion] - least }))
    .sort(({ behind: a = Number.MAX_VALUE }, { behind: b = Number.MAX_VALUE }) => a - b)
}

/** Every structure with every number of components, but those that are the same as a plainer one. */
function problemsOf(
  { components }: MixtureChoiceOptions,
  { rows, spread, table: { size: observations } }: Prepared,
  structures: readonly CovarianceStructure[],
  priorRows: number,
): readonly Problem[] {
  const numbers = numbersOf(components, rows)
  return numbers.flatMap(number => {
    const distinct = structures.filter(
      structure => number > 1 || !structures.includes(ofOne(structure)) || structure === ofOne(structure),
    )
    return distinct.map(structure => ({ rows, observations, structure, components: number, spread, priorRows }))
  })
}

/** The plainest structure that is the same where there is one component: what varies among one is equal. */
function ofOne(structure: CovarianceStructure): CovarianceStructure {
  if (!structure.endsWith('I')) return 'EEE'
  return structure.charAt(1) === 'I' ? 'EII' : 'EEI'
}

function numbersOf(components: readonly number[] | undefined, rows: WeightedRows): readonly number[] {
  if (components === undefined) return Array.from({ length: Math.min(9, rows.count) }, (_, i) => i + 1)
  const numbers = Array.from(expectList(components, 'options.components'), (number, i) => {
    const path = `options.components[${i}]`
    const checked = expectInteger(number, path, 1, MOST_COMPONENTS)
    expectEnoughRows(checked, rows, path)
    return checked
  })
  return unique(numbers, 'options.components')
}

function structuresOf(
  structures: readonly CovarianceStructure[] | undefined,
  features: number,
): readonly CovarianceStructure[] {
  if (structures === undefined) return features === 1 ? ['EII', 'VII'] : STRUCTURES
  const checked = Array.from(expectList(structures, 'options.structures'), (structure, i) =>
    expectOneOf(structure, STRUCTURES, `options.structures[${i}]`),
  )
  return unique(checked, 'options.structures')
}

/** A list with something in it, nothing twice. */
function unique<T>(list: readonly T[], path: string): readonly T[] {
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one to try', list)
  for (const [i, item] of list.entries()) {
    if (list.indexOf(item) < i) reject('CONFLICTING_OPTIONS', `${path}[${i}]`, 'one that none before it is', item)
  }
  return list
}
