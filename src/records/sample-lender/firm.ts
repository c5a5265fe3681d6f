/**
 * Who client number k is: its part in a block of six, its name, place and line of business. Nothing of this is drawn from what other
 * clients draw, so that client k is the same in a portfolio of any size.
 *
 * @module
 */

import { FIRST_WORDS } from './world/first-words.js'
import type { Place } from './world/places.js'
import { PLACES } from './world/places.js'
import type { ProjectSector } from './world/project-sectors.js'
import { PROJECT_SECTORS } from './world/project-sectors.js'
import type { Sector } from './world/sectors.js'
import { CONSTRUCTION, FINANCE, SECTORS } from './world/sectors.js'

/** What a client is to the lender. */
export type Role =
  /** Leads a group. */
  | 'parent'
  /** Builds for others; of no group. */
  | 'contractor'
  /** Of the group, with one project. */
  | 'project'
  | 'company'
  /** Of the group. */
  | 'subsidiary'
  | 'public'
  | 'institution'
  | 'person'
  | 'prospect'

/** A client as the register knows it. */
export interface Firm {
  readonly index: number
  readonly id: string
  readonly role: Role
  readonly place: Place
  readonly sector: Sector
  /** What its project is, were it a project company. */
  readonly projectSector: ProjectSector
  /** The block's group, where it belongs to it. */
  readonly group?: string
  readonly name: string
  readonly localName?: string
}

/** Clients of a block: a group of three, a contractor, a company, and one of another kind. */
export const BLOCK = 6
const ROLES: readonly Role[] = ['parent', 'contractor', 'project', 'company', 'subsidiary']
const LAST_ROLES: readonly Role[] = ['public', 'institution', 'prospect', 'person', 'prospect']

/** Firms of other roles are spread over the ordinary sectors. */
const OWN_SECTORS: Readonly<Partial<Record<Role, Sector>>> = { contractor: CONSTRUCTION, institution: FINANCE }

export function firmOf(index: number): Firm {
  const block = Math.floor(index / BLOCK)
  const role = ROLES[index % BLOCK] ?? LAST_ROLES[block % LAST_ROLES.length]!
  const grouped = role === 'parent' || role === 'project' || role === 'subsidiary'
  // A group stays in one place; the others are spread.
  const place = PLACES[(grouped ? block : index + block) % PLACES.length]!
  const sector = OWN_SECTORS[role] ?? SECTORS[(grouped ? block : index) % SECTORS.length]!
  const projectSector = PROJECT_SECTORS[block % PROJECT_SECTORS.length]!
  const names = namesOf(index, role, place, role === 'project' ? projectSector : sector)
  return {
    index,
    id: clientId(index),
    role,
    place,
    sector,
    projectSector,
    ...(grouped && { group: groupId(block) }),
    ...names,
  }
}

export function clientId(index: number): string {
  return `C-${numbered(index, 4)}`
}

export function groupId(block: number): string {
  return `G-${numbered(block, 3)}`
}

/** Number 1 is the first. */
export function numbered(index: number, width: number): string {
  return String(index + 1).padStart(width, '0')
}

/** Of a group: of the block's parent. */
export function groupName(block: number): { readonly en: string; readonly zh: string } {
  const [en, zh] = FIRST_WORDS[block % FIRST_WORDS.length]!
  return { en: `${en} Group ${numbered(block, 2)}`, zh: `${zh}${numbered(block, 2)}集团` }
}

function namesOf(
  index: number,
  role: Role,
  { country, legalForm }: Place,
  { en, zh }: { readonly en: string; readonly zh: string },
): { readonly name: string; readonly localName?: string } {
  const block = Math.floor(index / BLOCK)
  const number = numbered(index, 2)
  const [first, firstLocal] =
    FIRST_WORDS[(role === 'company' || role === 'contractor' ? index : block) % FIRST_WORDS.length]!
  if (role === 'person') return { name: `Client ${number}` }
  if (role === 'public') return { name: `${first} Roads Office ${number}` }
  if (role === 'institution') return { name: `${first} Leasing ${number} ${legalForm}` }
  const name = `${first} ${en} ${number} ${legalForm}`
  return country === 'CN' ? { name, localName: `${firstLocal}${zh}${number}有限公司` } : { name }
}
