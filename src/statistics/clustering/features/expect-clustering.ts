import { expectObject, reject } from '../../../errors/index.js'
import type { Clustering } from '../types.js'

const HINT = 'kMeans.clustering({ clusters: 3 }) makes one; of other methods, { fit, assign }'

/** A clustering at the door: both of its verbs are functions. */
export function expectClustering<Columns, Model>(
  clustering: Clustering<Columns, Model>,
  path: string,
): Clustering<Columns, Model> {
  expectObject(clustering, path)
  for (const verb of ['fit', 'assign'] as const) {
    if (typeof clustering[verb] !== 'function')
      reject('INVALID_TYPE', `${path}.${verb}`, 'a function', clustering[verb], HINT)
  }
  return clustering
}
