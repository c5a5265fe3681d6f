/**
 * What of a client's record tells who it is, read once so that it can be compared many times.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Client } from '../portfolio/types/index.js'
import type { WeighedName } from './names/compare-names.js'
import { weighName } from './names/compare-names.js'
import { nameBook } from './names/name-book.js'
import type { NormalisedName } from './names/normalised-name.js'
import { normalisedName } from './names/normalised-name.js'
import { hasHan, plainText } from './names/plain-text.js'
import type { ReadCodes } from './read-codes.js'
import { readCodes } from './read-codes.js'

/** A client as it is compared. */
export interface ReadClient extends ReadCodes {
  readonly row: number
  readonly id: string
  /** `name`, and `localName` where it is another. */
  readonly names: readonly WeighedName[]
  readonly country?: string
  readonly region?: string
  /** Days since 1970-01-01. */
  readonly registeredOn?: number
  readonly representative?: string
  /** Without protocol, www and path. */
  readonly website?: string
  readonly industry?: string
  readonly entityType?: string
}

/** The clients as they are compared; they have been checked. */
export function readClients(clients: readonly Client[]): readonly ReadClient[] {
  const names = clients.map(namesOf)
  const book = nameBook(names.flat())
  return clients.map((client, row) => ({
    row,
    id: client.id,
    names: (names[row] ?? []).map(name => weighName(name, book)),
    ...readCodes(client),
    ...factsOf(client),
  }))
}

function namesOf({ name, localName }: Client): readonly NormalisedName[] {
  const first = normalisedName(name)
  const second = localName === undefined ? first : normalisedName(localName)
  return second.text === first.text ? [first] : [first, second]
}

function factsOf(client: Client): Partial<ReadClient> {
  const { country, region, registeredOn, representative, website, industry, entityType } = client
  const day = registeredOn === undefined ? undefined : parseDay(registeredOn)
  return {
    ...(country !== undefined && { country }),
    ...(region !== undefined && { region: normalisedName(region).text }),
    ...(day !== undefined && { registeredOn: day }),
    ...(representative !== undefined && { representative: wordsInOrder(representative) }),
    ...(website !== undefined && { website: hostOf(website) }),
    ...(industry !== undefined && { industry: industry.trim().toLowerCase() }),
    entityType,
  }
}

/** Names of people: surname first or last; nothing in them is an abbreviation, number or place. */
function wordsInOrder(name: string): string {
  const plain = plainText(name.slice(0, LONGEST_PERSON))
  const words = plain.split(/[\s()]+/).filter(word => word !== '')
  return hasHan(plain) ? words.join('') : words.sort().join(' ')
}

const LONGEST_PERSON = 300

function hostOf(website: string): string {
  const [host = ''] = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\d?\./, '')
    .split(/[/?#:]/)
  return host
}
