/**
 * What of a client's record tells who it is, read once so that it can be compared many times.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import { normalisedRegistrationNumber } from '../codes/index.js'
import { tidyCode } from '../codes/likely-codes.js'
import { isOrganisationCode } from '../codes/organisation-code.js'
import { isSocialCreditCode } from '../codes/social-credit-code.js'
import type { Client } from '../portfolio/types/index.js'
import type { WeighedName } from './names/compare-names.js'
import { weighName } from './names/compare-names.js'
import { nameBook } from './names/name-book.js'
import type { NormalisedName } from './names/normalised-name.js'
import { normalisedName } from './names/normalised-name.js'

/** A client as it is compared. */
export interface ReadClient {
  readonly row: number
  readonly id: string
  /** `name`, and `localName` where it is another. */
  readonly names: readonly WeighedName[]
  /** Plain capitals and digits, valid or not; from `registrationNumber` where it is one. */
  readonly socialCreditCode?: string
  readonly lei?: string
  readonly registrationNumber?: string
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
    ...codesOf(client),
    ...factsOf(client),
  }))
}

function namesOf({ name, localName }: Client): readonly NormalisedName[] {
  const first = normalisedName(name)
  const second = localName === undefined ? first : normalisedName(localName)
  return second.text === first.text ? [first] : [first, second]
}

/** A code of one character over and over, or 123456789, was put in because the form wanted one. */
const PLACEHOLDER = /^(?:(.)\1*|0?123456789?0?)$/

function codesOf({ socialCreditCode, lei, registrationNumber }: Client): Partial<ReadClient> {
  const number = registrationNumber === undefined ? '' : normalisedRegistrationNumber(registrationNumber)
  const isCredit = isSocialCreditCode(number)
  const credit = socialCreditCode === undefined && isCredit ? number : tidyCode(socialCreditCode ?? '')
  const register = isCredit ? '' : number
  const entity = tidyCode(lei ?? '')
  return {
    ...(!PLACEHOLDER.test(credit) && credit !== '' && { socialCreditCode: credit }),
    ...(!PLACEHOLDER.test(entity) && entity !== '' && { lei: entity }),
    ...(!PLACEHOLDER.test(register) && register !== '' && { registrationNumber: register }),
  }
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

/** Names of people: surname first or last. */
function wordsInOrder(name: string): string {
  return normalisedName(name).text.split(' ').sort().join(' ')
}

function hostOf(website: string): string {
  const [host = ''] = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\d?\./, '')
    .split(/[/?#:]/)
  return host
}

/** The nine characters of the organisation: of its Unified Social Credit Code or, kept as registration number, alone. */
export function organisationOf({ socialCreditCode, registrationNumber = '' }: ReadClient): string | undefined {
  if (socialCreditCode !== undefined)
    return isSocialCreditCode(socialCreditCode) ? socialCreditCode.slice(8, 17) : undefined
  return isOrganisationCode(registrationNumber) ? registrationNumber : undefined
}
