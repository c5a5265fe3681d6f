/**
 * Where a lender draws the lines between stakeholders.
 *
 * @module
 */
import { expectFinite, expectInteger, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { expectFields } from '../../records/fields/expect-fields.js'
import type { Quadrant } from './types.js'

/** Lines between classes, and how often each quadrant is talked to. */
export interface StakeholderPolicy {
  /** Power from which somebody is powerful, (0, 1]. */
  readonly powerfulFrom: number
  /** Interest from which somebody is interested, (0, 1]. */
  readonly interestedFrom: number
  readonly legitimateFrom: number
  readonly urgentFrom: number
  /** Support from which somebody is for the project, (0, 1]; against it is from the same figure below 0. */
  readonly supportFrom: number
  /** Part of the influence of others that passes on to who moves them, [0, 0.95]. */
  readonly damping: number
  /** Strength from which a tie binds two to a coalition, or sets them against each other, (0, 1]. */
  readonly closeFrom: number
  /** Days between contacts, from 1 to 3,660. */
  readonly everyDays: Readonly<Record<Quadrant, number>>
}

/**
 * The lines that are used where none are given; they are judgement, said here so that they can be argued with.
 *
 * @example
 * import { STAKEHOLDER_POLICY } from 'clientele/appraisal'
 * STAKEHOLDER_POLICY.everyDays['manage-closely'] // => 14
 */
export const STAKEHOLDER_POLICY: StakeholderPolicy = deepFreeze({
  powerfulFrom: 0.5,
  interestedFrom: 0.5,
  legitimateFrom: 0.5,
  urgentFrom: 0.5,
  supportFrom: 0.2,
  damping: 0.5,
  closeFrom: 0.4,
  everyDays: { 'manage-closely': 14, 'keep-satisfied': 30, 'keep-informed': 60, monitor: 180 },
})

const LINES = ['powerfulFrom', 'interestedFrom', 'legitimateFrom', 'urgentFrom', 'supportFrom', 'closeFrom'] as const
const QUADRANTS: readonly Quadrant[] = ['manage-closely', 'keep-satisfied', 'keep-informed', 'monitor']

/** Above it the influence of everybody tends to that of the best tied alone. */
const MOST_DAMPING = 0.95

/**
 * A whole policy from what differs of {@link STAKEHOLDER_POLICY}; of `everyDays` quadrants may be left out.
 *
 * @param json parts of a policy, from JSON too.
 * @throws ClienteleError `UNKNOWN_OPTION`, `INVALID_TYPE` or `OUT_OF_RANGE` naming the place: `policy.everyDays.monitor`.
 * @example
 * import { readStakeholderPolicy } from 'clientele/appraisal'
 * readStakeholderPolicy({ everyDays: { monitor: 90 } }).everyDays['manage-closely'] // => 14
 * readStakeholderPolicy({ damping: 1 }) // => Error OUT_OF_RANGE
 */
export function readStakeholderPolicy(json: unknown = {}, path = 'policy'): StakeholderPolicy {
  const given = expectFields(json, Object.keys(STAKEHOLDER_POLICY), path)
  const line = (name: (typeof LINES)[number]): number => {
    const { [name]: value = STAKEHOLDER_POLICY[name] } = given
    const from = expectFinite(value, `${path}.${name}`)
    return from > 0 && from <= 1 ? from : reject('OUT_OF_RANGE', `${path}.${name}`, 'a number > 0 and <= 1', value)
  }
  return deepFreeze({
    powerfulFrom: line('powerfulFrom'),
    interestedFrom: line('interestedFrom'),
    legitimateFrom: line('legitimateFrom'),
    urgentFrom: line('urgentFrom'),
    supportFrom: line('supportFrom'),
    damping: dampingOf(given, `${path}.damping`),
    closeFrom: line('closeFrom'),
    everyDays: daysOf(given, `${path}.everyDays`),
  })
}

function dampingOf({ damping = STAKEHOLDER_POLICY.damping }: Readonly<Record<string, unknown>>, path: string): number {
  const part = expectFinite(damping, path)
  if (part >= 0 && part <= MOST_DAMPING) return part
  return reject('OUT_OF_RANGE', path, `a number from 0 to ${MOST_DAMPING}`, damping)
}

function daysOf(
  { everyDays = STAKEHOLDER_POLICY.everyDays }: Readonly<Record<string, unknown>>,
  path: string,
): StakeholderPolicy['everyDays'] {
  const given = expectFields(everyDays, QUADRANTS, path)
  const days = (quadrant: Quadrant): number => {
    const { [quadrant]: value = STAKEHOLDER_POLICY.everyDays[quadrant] } = given
    return expectInteger(value, `${path}.${quadrant}`, 1, 3660)
  }
  return {
    'manage-closely': days('manage-closely'),
    'keep-satisfied': days('keep-satisfied'),
    'keep-informed': days('keep-informed'),
    monitor: days('monitor'),
  }
}
