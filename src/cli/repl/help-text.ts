/**
 * `help`: from a value or a name to its page.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { modulePage, overview, searchPage, shortName } from './help-list.js'
import { topicPage, typePage } from './help-page.js'
import { memberAt } from './member.js'
import type { Reference } from './reference.js'
import { packageNames } from './scope.js'

/** The help of a session: without anything about all there is, else about what it is given. */
export function makeHelp(read: () => Reference): (...subject: unknown[]) => string {
  // Made once: looking for each value among all names again takes a second.
  let places: ReadonlyMap<unknown, string> | undefined
  return function help(...subject) {
    if (subject.length === 0 || subject[0] === help) return overview()
    const reference = read()
    const [about] = subject
    places ??= placesOf(reference)
    const page = typeof about === 'string' ? pageNamed(about, reference) : pageOf(about, reference, places)
    return page ?? reject('INVALID_TYPE', 'help', 'a domain, a model, a function or a word', about, HINT)
  }
}

const HINT = 'help() lists what there is'

function pageNamed(name: string, reference: Reference): string | undefined {
  const { topics, types } = reference
  const paths = Object.keys(topics).filter(key => key === name || key.endsWith(`.${name}`))
  if (paths.length > 1) return searchPage(name, reference)
  if (paths.length === 1) return pageAt(paths[0]!, reference)
  const type = types[name]
  return type ? typePage(name, type) : searchPage(name, reference)
}

/** Where each value is found; what has several names is found by the first. */
function placesOf({ topics }: Reference): ReadonlyMap<unknown, string> {
  const names = packageNames()
  const places = new Map<unknown, string>()
  for (const path of Object.keys(topics)) {
    const value = memberAt(path, names)
    if (!places.has(value)) places.set(value, path)
  }
  return places
}

function pageOf(value: unknown, reference: Reference, places: ReadonlyMap<unknown, string>): string | undefined {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined
  const path = places.get(value) ?? pathOfKind(value, reference, packageNames())
  if (path !== undefined) return pageAt(path, reference)
  const base = reference.types['CustomerBase']
  return 'kind' in value && value.kind === 'customer-base' && base ? typePage('CustomerBase', base) : undefined
}

/** The module of a fitted model. */
function pathOfKind(value: object, { topics }: Reference, names: object): string | undefined {
  if (!('kind' in value)) return undefined
  return Object.keys(topics).find(path => {
    const codec = memberAt(`${path}.codec`, names)
    return typeof codec === 'object' && codec !== null && 'kind' in codec && codec.kind === value.kind
  })
}

function pageAt(path: string, reference: Reference): string {
  const isModule = Object.keys(reference.topics).some(key => key.startsWith(`${path}.`))
  const topic = reference.topics[path]
  return isModule || !topic ? modulePage(path, reference) : topicPage(shortName(path), topic, reference)
}
