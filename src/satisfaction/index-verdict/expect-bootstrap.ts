import { expectList, expectObject, reject } from '../../errors/index.js'
import type { PathBootstrap } from '../path-bootstrap/index.js'

/** What `bootstrapPaths` made, from anywhere. */
export function expectBootstrap(bootstrap: PathBootstrap, path: string): PathBootstrap {
  const given = expectObject(bootstrap, path)
  const { kind } = given
  if (kind !== 'path-bootstrap') {
    reject('INVALID_DOCUMENT', `${path}.kind`, "'path-bootstrap'", kind, 'bootstrapPaths makes them')
  }
  for (const field of ['failed', 'flips', 'weights', 'heterotraitMonotrait']) {
    expectList(given[field], `${path}.${field}`)
  }
  return bootstrap
}
