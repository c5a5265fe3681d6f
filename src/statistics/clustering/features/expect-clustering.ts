import { expectFunction, expectObject } from '../../../errors/index.js'
import type { Clustering } from '../types.js'

/** A clustering at the door: both of its verbs are functions. */
export function expectClustering<Columns, Model>(
  clustering: Clustering<Columns, Model>,
  path: string,
): Clustering<Columns, Model> {
  expectObject(clustering, path)
  expectFunction(clustering.fit, `${path}.fit`)
  expectFunction(clustering.assign, `${path}.assign`)
  return clustering
}
