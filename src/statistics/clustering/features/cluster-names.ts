/**
 * What clusters are called.
 *
 * @module
 */
import { expectList, expectText, reject } from '../../../errors/index.js'

/** Names in canonical order: those given, or 'cluster 1', 'cluster 2' ... */
export function clusterNames(given: readonly string[] | undefined, clusters: number, path: string): readonly string[] {
  if (given === undefined) return Array.from({ length: clusters }, (_, i) => `cluster ${i + 1}`)
  const names = Array.from(expectList(given, path), (name, i) => expectText(name, `${path}[${i}]`))
  if (names.length !== clusters) reject('LENGTH_MISMATCH', path, `${clusters} names, one for each cluster`, names)
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) < i) reject('CONFLICTING_OPTIONS', `${path}[${i}]`, 'a name that none before it has', name)
  }
  return names
}
