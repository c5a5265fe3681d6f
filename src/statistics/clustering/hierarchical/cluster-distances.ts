/**
 * How far rows from anywhere are from the clusters of a tree, by its linkage.
 *
 * @module
 */
import type { AttributeRow } from '../../gower/types.js'
import type { ReadRows } from '../distances/index.js'
import { LINKAGES } from './linkages.js'
import type { Linkage } from './types.js'

/** The rows of a tree in clusters. */
export interface ClusterMembers {
  readonly fitted: ReadRows
  readonly segment: Uint16Array
  readonly sizes: readonly number[]
  /** Of each row in its cluster, together 1. */
  readonly weights: Float64Array
  readonly rowOf: (row: number) => AttributeRow
}

/** Where nothing is compared: as far as Gower's distance goes. */
const FARTHEST = 1

/** One column of distances per cluster. */
export function clusterDistances(asked: ReadRows, members: ClusterMembers, linkage: Linkage): readonly Float64Array[] {
  const { segment, sizes, weights, rowOf } = members
  const { squared } = LINKAGES[linkage]
  const start = linkage === 'single' ? Number.POSITIVE_INFINITY : 0
  const columns = sizes.map(() => new Float64Array(asked.size).fill(start))
  for (const [row, cluster] of segment.entries()) {
    const column = columns[cluster]!
    const { values } = asked.from(rowOf(row))
    for (const [i, value] of values.entries()) {
      const distance = Number.isNaN(value) ? FARTHEST : value
      if (linkage === 'single') column[i] = Math.min(column[i]!, distance)
      else if (linkage === 'complete') column[i] = Math.max(column[i]!, distance)
      else column[i]! += weights[row]! * (squared ? distance ** 2 : distance)
    }
  }
  return squared ? fromMeans(columns, members, linkage) : columns
}

/** Mean squares of distances to members, less those between members, are squares of the distance to their mean. */
function fromMeans(
  columns: readonly Float64Array[],
  members: ClusterMembers,
  linkage: Linkage,
): readonly Float64Array[] {
  const scatter = scatterOf(members)
  return columns.map((column, cluster) => {
    const rows = members.sizes[cluster]!
    const factor = linkage === 'ward' ? (2 * rows) / (rows + 1) : 1
    return column.map(mean => Math.sqrt(factor * Math.max(0, mean - scatter[cluster]!)))
  })
}

/** Half the weighted mean square of the distances between the members of each cluster. */
function scatterOf({ fitted, segment, sizes, weights, rowOf }: ClusterMembers): readonly number[] {
  const scatter = sizes.map(() => 0)
  for (const [row, cluster] of segment.entries()) {
    const { values } = fitted.from(rowOf(row))
    for (const [other, value] of values.entries()) {
      if (segment[other] !== cluster || other === row) continue
      const distance = Number.isNaN(value) ? FARTHEST : value
      scatter[cluster]! += (weights[row]! * weights[other]! * distance ** 2) / 2
    }
  }
  return scatter
}
