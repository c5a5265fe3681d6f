/**
 * Who takes part in a project, and who can help or hinder it. Clients that are named have lower numbers, so that they are in the
 * portfolio whenever the project is.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { PartyRole, Stakeholder, StakeholderTie } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import { BLOCK, clientId, numbered } from '../firm.js'
import type { Part } from '../part.js'
import { iso } from '../window.js'
import type { ProjectPlan } from './plan.js'
import { GEARING } from './plan.js'

/** Every fifth block's last client is a public body. */
const PUBLIC_EVERY = 5 * BLOCK

export function partiesPart({ firm, plan, window, diceFor }: Case): Part {
  if (plan === undefined) return {}
  const dice = diceFor('parties')
  const stakeholders = stakeholdersOf(firm, plan, dice)
  return { partyRoles: partiesOf(firm, plan, window.until), stakeholders, stakeholderTies: tiesOf(stakeholders, dice) }
}

/** The public body of a block before, where there is one. */
function publicBodyOf(index: number): string | undefined {
  const number = Math.floor((index - BLOCK) / PUBLIC_EVERY) * PUBLIC_EVERY + BLOCK - 1
  return number >= 0 && number < index ? clientId(number) : undefined
}

function partiesOf(
  { index, place }: Firm,
  { id, cost, timeline }: ProjectPlan,
  known: DayNumber,
): readonly PartyRole[] {
  const first = index - (index % BLOCK)
  const from = iso(timeline.close)
  const until = iso(timeline.completion <= known ? timeline.completion : timeline.planned)
  const body = publicBodyOf(index)
  const equity = Math.round((1 - GEARING) * cost)
  const common = { project: id, currency: place.currency, from, source: 'crm' }
  return [
    { ...common, client: clientId(first), role: 'sponsor', share: 1, amount: equity },
    { ...common, client: clientId(first + 1), role: 'contractor', share: 1, amount: Math.round(0.9 * cost), until },
    ...(body === undefined ? [] : [{ ...common, client: body, role: 'government' } as const]),
  ]
}

/** Kinds of stakeholders with how they usually are: power, interest, legitimacy, urgency, support. */
const KINDS = [
  { kind: 'regulator', name: 'Regulator', levels: [0.9, 0.5, 0.95, 0.3, 0.1] },
  { kind: 'community', name: 'Neighbours', levels: [0.35, 0.9, 0.8, 0.6, -0.3] },
  { kind: 'supplier', name: 'Supplier', levels: [0.4, 0.6, 0.6, 0.3, 0.5] },
  { kind: 'press', name: 'Local press', levels: [0.5, 0.4, 0.4, 0.4, -0.1] },
  { kind: 'offtaker', name: 'Buyer', levels: [0.8, 0.8, 0.7, 0.4, 0.4] },
] as const

const ENGAGEMENTS = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const

function stakeholdersOf({ index }: Firm, { id }: ProjectPlan, dice: Dice): readonly Stakeholder[] {
  const near = (level: number): number => Math.round(100 * Math.min(1, Math.max(0, level + 0.12 * dice.normal()))) / 100
  const body = publicBodyOf(index)
  return KINDS.map(({ kind, name, levels: [power, interest, legitimacy, urgency, support] }, i) => {
    const stands = Math.round(100 * Math.min(1, Math.max(-1, support + 0.25 * dice.normal()))) / 100
    return {
      id: `S-${numbered(index, 4)}-${i + 1}`,
      project: id,
      ...(kind === 'regulator' && body !== undefined && { client: body }),
      name: `${name} ${numbered(index, 2)}`,
      kind,
      power: near(power),
      interest: near(interest),
      legitimacy: near(legitimacy),
      urgency: near(urgency),
      support: stands,
      engagement: stands < -0.4 ? 'resistant' : stands < 0.1 ? 'neutral' : stands < 0.6 ? 'supportive' : 'leading',
      engagementWanted: power > 0.7 ? 'supportive' : dice.pick([ENGAGEMENTS[2], ENGAGEMENTS[3]]),
      source: 'crm',
    }
  })
}

function tiesOf(stakeholders: readonly Stakeholder[], dice: Dice): readonly StakeholderTie[] {
  return stakeholders.flatMap(({ id: from }) =>
    stakeholders
      .filter(({ id: to }) => to !== from && dice.happens(0.3))
      .map(({ id: to }) => ({ from, to, strength: Math.round(100 * dice.between(0.1, 0.9)) / 100, source: 'crm' })),
  )
}
