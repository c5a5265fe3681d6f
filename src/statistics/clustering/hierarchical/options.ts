import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { ComparisonWarning } from '../distances/index.js'
import { COMPARISON_KEYS, undefinedPairsWarning } from '../distances/index.js'
import { LINKAGES } from './linkages.js'
import type { Linkage, TreeOptions, TreeWarning } from './types.js'

/** A tree of more rows is no longer read by anybody, and takes a minute. */
export const MOST_ROWS = 5000

export const LINKAGE_NAMES: readonly Linkage[] = [
  'ward',
  'complete',
  'single',
  'average',
  'weighted',
  'centroid',
  'median',
]

/** The linkage of `fit`; where distances are not those of a straight line, means of rows do not exist. */
export function readOptions(options: TreeOptions): Linkage {
  expectKnownKeys(expectObject(options, 'options'), ['linkage', ...COMPARISON_KEYS], 'options')
  const { attributes, metric } = options
  const straight = attributes === undefined && (metric === undefined || metric === 'euclidean')
  return expectLinkage(options.linkage, straight)
}

/** A linkage that the distances allow. */
export function expectLinkage(value: unknown, straight: boolean): Linkage {
  const linkage = expectOneOf(value, LINKAGE_NAMES, 'options.linkage')
  if (LINKAGES[linkage].inverts && !straight) {
    const hint = "Rows have no mean here; 'average' is nearest to it"
    reject('NOT_APPLICABLE', 'options.linkage', "numbers compared by 'euclidean' distance", linkage, hint)
  }
  return linkage
}

/** Not so many rows that a tree makes no sense. */
export function expectFew(rows: number, path: string): void {
  if (rows <= MOST_ROWS) return
  const hint = 'kMedoids and kMeans take more; a tree of their medoids or centres shows how those are related'
  reject('OUT_OF_RANGE', path, `at most ${MOST_ROWS} rows`, rows, hint)
}

/** What is to be warned of. */
interface Facts {
  readonly comparison: readonly ComparisonWarning[]
  readonly undefinedPairs: number
  readonly linkage: Linkage
  readonly straight: boolean
  readonly inversions: number
}

/** What the reader of a tree should know. */
export function warningsOf({
  comparison,
  undefinedPairs,
  linkage,
  straight,
  inversions,
}: Facts): readonly TreeWarning[] {
  const warnings: TreeWarning[] = [...comparison, ...undefinedPairsWarning(undefinedPairs)]
  if (linkage === 'ward' && !straight) {
    const message = "heights by 'ward' are sums of squares only of numbers by straight line; here they rank merges"
    warnings.push({ code: 'NOT_EUCLIDEAN', message })
  }
  if (inversions > 0) {
    const message = `${inversions} merges lie below one before them: a cut by height takes them with the higher one`
    warnings.push({ code: 'INVERSIONS', message })
  }
  return warnings
}
