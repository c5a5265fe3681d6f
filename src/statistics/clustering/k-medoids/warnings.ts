import type { ComparisonWarning } from '../distances/index.js'
import { undefinedPairsWarning } from '../distances/index.js'
import type { KMedoidsWarning } from './types.js'

/** What a search came to, as far as it is to be warned of. */
interface Facts {
  readonly comparison: readonly ComparisonWarning[]
  readonly undefinedPairs: number
  readonly starts: number
  readonly startsAtBest: number
  readonly unassigned: number
}

/** Of so many starts, one alone at the best says that others may find more. */
const MANY_STARTS = 4

/** What the reader of the clusters should know. */
export function warningsOf({
  comparison,
  undefinedPairs,
  starts,
  startsAtBest,
  unassigned,
}: Facts): readonly KMedoidsWarning[] {
  const warnings: KMedoidsWarning[] = [...comparison, ...undefinedPairsWarning(undefinedPairs)]
  if (unassigned > 0) {
    const message = `${unassigned} rows share no known attribute with any medoid and are in no cluster`
    warnings.push({ code: 'ROWS_UNASSIGNED', message })
  }
  if (starts >= MANY_STARTS && startsAtBest === 1) {
    const message = `1 of ${starts} starts found the best clusters: more of them may find better ones (options.starts)`
    warnings.push({ code: 'BEST_FOUND_ONCE', message })
  }
  return warnings
}
