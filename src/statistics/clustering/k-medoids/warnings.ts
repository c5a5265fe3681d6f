import type { AttributeRow } from '../../gower/types.js'
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
  /** By cluster, and what there is to know of each; distances alone know nothing of them. */
  readonly medoids?: readonly AttributeRow[]
  readonly attributes?: readonly string[]
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
  medoids = [],
  attributes = [],
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
  const gaps = medoids.flatMap((medoid, place) => {
    const missing = attributes.filter(name => !Object.hasOwn(medoid, name))
    return missing.length === 0 ? [] : [`${missing.join(', ')} of cluster ${place + 1}`]
  })
  if (gaps.length > 0) {
    const message = `medoids do not know ${gaps.join('; ')}: rows compare with them by the rest, and a row that says little is near to many`
    warnings.push({ code: 'MEDOID_INCOMPLETE', message })
  }
  return warnings
}
