/**
 * Who can help or hinder a project: power and interest, salience, influence, engagement, camps, and whom to talk to first.
 *
 * @module
 */

import { expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import { textOrder } from '../../model/text-order.js'
import { compensatedSum } from '../../numeric/index.js'
import type { Stakeholder } from '../../records/index.js'
import { coalitionsOf, conflictsOf, supportOf } from './camps.js'
import { quadrantOf, salienceOf, sideOf } from './classes.js'
import { contactPlan } from './contact-plan.js'
import { influences } from './influence.js'
import type { StakeholderPolicy } from './policy.js'
import { readStakeholderPolicy } from './policy.js'
import type { ProjectStakeholders, StakeholderRecords } from './read-stakeholders.js'
import { readStakeholders } from './read-stakeholders.js'
import type {
  Engagement,
  EngagementGap,
  Influence,
  StakeholderEntry,
  StakeholderMap,
  StakeholderMark,
} from './types.js'

/** Which project, and where the lines are drawn. */
export interface StakeholderMapOptions {
  /** Key of the project. */
  readonly project: string
  /** What differs of `STAKEHOLDER_POLICY`. */
  readonly policy?: Partial<StakeholderPolicy>
}

/**
 * The map of one project's stakeholders. What is not known of one is said in `missing`, and leaves open what depends on it: the
 * classes that somebody may be in, the bounds of its influence. The order of records changes nothing.
 *
 * @param records `stakeholders` and `stakeholderTies`; a portfolio.
 * @throws ClienteleError naming the place, `portfolio.stakeholders[2].power`: what `checkPortfolio` would say of these two tables,
 * `DUPLICATE_KEY` for two of one key; `UNKNOWN_REFERENCE` for a project that nothing says anything of; what
 * `readStakeholderPolicy` throws.
 * @example
 * import { stakeholderMap } from 'clientele/appraisal'
 * const stakeholders = [
 *   { id: 'S-1', project: 'P-1', name: 'Water office', power: 0.9, interest: 0.3, legitimacy: 0.9, urgency: 0.2, support: 0.1 },
 *   { id: 'S-2', project: 'P-1', name: 'Village council', power: 0.2, interest: 0.9, legitimacy: 0.8, urgency: 0.7, support: -0.6 },
 *   { id: 'S-3', project: 'P-1', name: 'Buyer of the power', power: 0.7, interest: 0.8, support: 0.8 },
 * ]
 * const stakeholderTies = [{ from: 'S-3', to: 'S-1', strength: 0.5 }, { from: 'S-1', to: 'S-2', strength: 0.6 }]
 * const map = stakeholderMap({ stakeholders, stakeholderTies }, { project: 'P-1' })
 * map.stakeholders.map(({ id, quadrant }) => `${id} ${quadrant.is}`)
 * // => ['S-1 keep-satisfied', 'S-3 manage-closely', 'S-2 keep-informed']
 * map.contactPlan[0].through // => ['S-3']
 */
export function stakeholderMap(records: StakeholderRecords, options: StakeholderMapOptions): StakeholderMap {
  expectKnownKeys(expectObject(options, 'options'), ['project', 'policy'], 'options')
  const project = expectText(options.project, 'options.project')
  const policy = readStakeholderPolicy(options.policy, 'options.policy')
  const found = readStakeholders(records).get(project)
  if (found !== undefined) return mapOf(project, found, policy)
  const { projects = [] } = records
  if (projects.some(({ id }) => id === project)) return mapOf(project, { people: [], ties: [], tiesLeftOut: 0 }, policy)
  return reject('UNKNOWN_REFERENCE', 'options.project', 'a project of the portfolio', project)
}

/**
 * The maps of all projects that have stakeholders, in the order of their keys.
 *
 * @throws ClienteleError as `stakeholderMap` does.
 * @example
 * import { stakeholderMaps } from 'clientele/appraisal'
 * const stakeholders = [{ id: 'S-1', project: 'P-2', name: 'Press' }, { id: 'S-2', project: 'P-1', name: 'Press' }]
 * stakeholderMaps({ stakeholders }).map(({ project, coverage }) => [project, coverage]) // => [['P-1', 0], ['P-2', 0]]
 */
export function stakeholderMaps(
  records: StakeholderRecords,
  options: Omit<StakeholderMapOptions, 'project'> = {},
): readonly StakeholderMap[] {
  expectKnownKeys(expectObject(options, 'options'), ['policy'], 'options')
  const policy = readStakeholderPolicy(options.policy, 'options.policy')
  return Array.from(readStakeholders(records), ([project, found]) => mapOf(project, found, policy))
}

function mapOf(project: string, found: ProjectStakeholders, policy: StakeholderPolicy): StakeholderMap {
  const weights = influences(found, policy.damping)
  const entries = found.people.map((one, i) => entryOf(one, weights[i]!, policy))
  return {
    project,
    stakeholders: entries.toSorted((a, b) => b.influence.value - a.influence.value || textOrder(a.id, b.id)),
    support: supportOf(entries),
    conflicts: conflictsOf(entries, found.ties, policy),
    coalitions: coalitionsOf(entries, found.ties, policy),
    contactPlan: contactPlan(entries, found.ties, policy),
    coverage: entries.length === 0 ? 0 : compensatedSum(entries.map(({ coverage }) => coverage)) / entries.length,
    tiesLeftOut: found.tiesLeftOut,
  }
}

const MARKS: readonly StakeholderMark[] = [
  'power',
  'interest',
  'legitimacy',
  'urgency',
  'support',
  'engagement',
  'engagementWanted',
]

function entryOf(one: Stakeholder, influence: Influence, policy: StakeholderPolicy): StakeholderEntry {
  const { id, name, kind, client, support } = one
  const missing = MARKS.filter(mark => one[mark] === undefined)
  return {
    id,
    name,
    ...(kind !== undefined && { kind }),
    ...(client !== undefined && { client }),
    quadrant: quadrantOf(one, policy),
    salience: salienceOf(one, policy),
    influence,
    // A zero without a sign, as JSON has it.
    ...(support !== undefined && { support: support + 0, side: sideOf(support, policy) }),
    engagement: gapOf(one),
    coverage: 1 - missing.length / MARKS.length,
    missing,
  }
}

/** The scale of the stakeholder engagement assessment matrix, lowest first (Project Management Institute, PMBOK Guide, 6th edition, 13.2.2.5). */
const STEPS: readonly Engagement[] = ['unaware', 'resistant', 'neutral', 'supportive', 'leading']

function gapOf({ engagement: now, engagementWanted: wanted }: Stakeholder): EngagementGap {
  return {
    ...(now !== undefined && { now }),
    ...(wanted !== undefined && { wanted }),
    ...(now !== undefined && wanted !== undefined && { steps: STEPS.indexOf(wanted) - STEPS.indexOf(now) }),
  }
}
