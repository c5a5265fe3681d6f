import { expectFinite, expectInteger, expectList, expectObject, reject } from '../../errors/index.js'
import type { PathBootstrap } from '../path-bootstrap/index.js'

/** Figures that verdicts and pictures read. */
const FIGURES = ['weights', 'loadings', 'paths', 'heterotraitMonotrait', 'indices'] as const

/** What `bootstrapPaths` made, from anywhere; undefined where there is none. */
export function readBootstrap(bootstrap: PathBootstrap | undefined, path: string): PathBootstrap | undefined {
  if (bootstrap === undefined) return undefined
  const given = expectObject(bootstrap, path)
  const { kind, replicates, used } = given
  if (kind !== 'path-bootstrap') {
    reject('INVALID_DOCUMENT', `${path}.kind`, "'path-bootstrap'", kind, 'bootstrapPaths makes them')
  }
  expectInteger(used, `${path}.used`, 0, expectInteger(replicates, `${path}.replicates`, 1))
  for (const field of FIGURES) {
    if (field === 'indices' && given[field] === undefined) continue
    for (const [i, figure] of Array.from(expectList(given[field], `${path}.${field}`)).entries()) {
      const at = `${path}.${field}[${i}]`
      const interval = expectObject(expectObject(figure, at)['interval'], `${at}.interval`)
      for (const end of ['lower', 'upper', 'level']) expectFinite(interval[end], `${at}.interval.${end}`)
    }
  }
  for (const [i, flip] of Array.from(expectList(given['flips'], `${path}.flips`)).entries()) {
    expectFinite(expectObject(flip, `${path}.flips[${i}]`)['rate'], `${path}.flips[${i}].rate`)
  }
  return bootstrap
}
