/**
 * Who clients are, as the lender records it: the client, its group, its owners.
 *
 * @module
 */
import type { Client, ClientGroup, Ownership } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import { madeLei, madeSocialCreditCode } from '../codes-of.js'
import type { Dice } from '../dice.js'
import type { Firm, Role } from '../firm.js'
import { BLOCK, clientId, groupName } from '../firm.js'
import type { Part } from '../part.js'
import { iso } from '../window.js'

/** Client, group and owners. */
export function clientPart(about: Case): Part {
  const dice = about.diceFor('client')
  const { firm } = about
  return {
    ...(firm.role === 'parent' && { groups: [groupOf(firm)] }),
    clients: [clientOf(about, dice)],
    ownerships: ownersOf(firm, dice),
  }
}

function groupOf({ index, group = '', place }: Firm): ClientGroup {
  return { id: group, name: groupName(Math.floor(index / BLOCK)).en, country: place.country, source: 'crm' }
}

const ENTITY_TYPES: Readonly<Record<Role, Client['entityType']>> = {
  parent: 'company',
  contractor: 'company',
  project: 'project-company',
  company: 'company',
  subsidiary: 'company',
  public: 'public-entity',
  institution: 'financial-institution',
  person: 'individual',
  prospect: 'company',
}

function clientOf(about: Case, dice: Dice): Client {
  const { firm, traits, history, window, trouble } = about
  const { sales, satisfaction } = traits
  const { id, name, localName, role, place, index } = firm
  const { since, endedOn } = history
  const isPerson = role === 'person'
  const known = (since ?? window.until - dice.whole(100, 300)) - dice.whole(20, 200)
  const employees = Math.max(3, Math.round(sales / 900_000))
  return {
    id,
    name,
    ...(localName !== undefined && { localName }),
    entityType: ENTITY_TYPES[role],
    ...(!isPerson && { registrationNumber: `SAMPLE-${String(index + 1).padStart(6, '0')}` }),
    ...(!isPerson && place.country === 'CN' && { socialCreditCode: madeSocialCreditCode(index) }),
    ...((role === 'parent' || role === 'institution') && { lei: madeLei(index) }),
    ...(!isPerson && { registeredOn: iso(known - (role === 'project' ? dice.whole(30, 200) : dice.whole(700, 9000))) }),
    country: place.country,
    region: place.region,
    industry:
      role === 'project' ? firm.projectSector.name : isPerson ? 'private' : (INDUSTRY[role] ?? firm.sector.name),
    ...(!isPerson && role !== 'project' && { size: sizeOf(employees), employees }),
    ...(!isPerson && { ownership: ownershipOf(firm, dice), listed: role === 'parent' && index % 4 === 0 }),
    ...(firm.group !== undefined && { group: firm.group }),
    ...(!isPerson && { representative: `Representative ${index + 1}` }),
    status: statusOf(about),
    prospectSince: iso(known),
    ...(since !== undefined && { clientSince: iso(since) }),
    ...(endedOn !== undefined && {
      endedOn: iso(endedOn),
      ending: history.default?.outcome === 'written-off' ? 'written off' : 'refinanced elsewhere',
    }),
    acquisitionChannel: dice.pick(['referral', 'branch', 'event', 'broker', 'own research']),
    manager: `Manager ${1 + (index % 7)}`,
    ...(since !== undefined &&
      !isPerson && { services: [...SERVICES.filter(() => dice.happens(satisfaction[0]! / 2))] }),
    competitorShare: Math.round(100 * dice.between(0.1, 0.8)) / 100,
    source: 'crm',
    recordedOn: iso(known),
    verifiedAt: iso(
      Math.max(known, (endedOn ?? window.until) - (trouble === 'stale-records' ? 1300 : dice.whole(5, 330))),
    ),
  }
}

const INDUSTRY: Readonly<Partial<Record<Role, string>>> = { public: 'public-administration', institution: 'finance' }
const SERVICES = ['treasury', 'cash-management', 'hedging', 'advice'] as const

function sizeOf(employees: number): Exclude<Client['size'], undefined> {
  return employees < 10 ? 'micro' : employees < 50 ? 'small' : employees < 250 ? 'medium' : 'large'
}

function ownershipOf({ role, group }: Firm, dice: Dice): Exclude<Client['ownership'], undefined> {
  if (role === 'public') return 'state'
  return group === undefined ? dice.pick(['private', 'private', 'state', 'foreign', 'mixed']) : 'private'
}

/** Who is all but silent is dormant. */
function statusOf({ history: { since, endedOn, default: defaulted }, settled }: Case): Client['status'] {
  if (since === undefined) return 'prospect'
  if (endedOn !== undefined) return 'ended'
  const owes = settled.some(({ outstanding }) => outstanding > 0)
  return owes || defaulted?.outcome === 'open' ? 'active' : 'dormant'
}

/** A parent holds most of its subsidiary and project company; who holds the rest, and firms of no group, is no client. */
function ownersOf({ index, id, role, group }: Firm, dice: Dice): readonly Ownership[] {
  if (role === 'person' || role === 'public') return []
  const outside = (share: number): Ownership => ({
    client: id,
    ownerName: `Owner ${index + 1}`,
    share,
    controls: share > 0.5,
    source: 'register',
  })
  if (group === undefined || role === 'parent') return [outside(Math.round(100 * dice.between(0.51, 1)) / 100)]
  const share = Math.round(100 * dice.between(0.55, 0.95)) / 100
  const parent = clientId(index - (index % BLOCK))
  return [
    { client: id, owner: parent, share, controls: true, source: 'register' },
    outside(Math.round(100 * (1 - share)) / 100),
  ]
}
