/**
 * What a plan's runs need beside the plan itself: its terms compiled, its commitments to the last digit.
 *
 * @module
 */
import { expectObject, expectOneOf } from '../../errors/index.js'
import type { ProjectDescription } from '../../records/core.js'
import { projectDescription } from '../../records/core.js'
import type { TaxAssessor } from '../tax/index.js'
import { taxAssessor } from '../tax/index.js'
import type { Commitments } from './commitments/commit.js'
import { sizeDebt } from './commitments/size-debt.js'
import type { Circularity, ProjectPlan } from './plan-types.js'
import type { Setting } from './setting/setting.js'
import { settingOf } from './setting/setting.js'

/** A project whose financing is settled, ready to run. */
export interface Planned {
  readonly setting: Setting
  readonly assessor: TaxAssessor
  readonly commitments: Commitments
  readonly circularity: Circularity
}

/** Settles the financing of a description. */
export function settle(description: ProjectDescription): Planned {
  const setting = settingOf(projectDescription(description))
  const assessor = taxAssessor(setting.tax, setting.grid)
  return { setting, assessor, ...sizeDebt(setting, setting.environment([]), assessor) }
}

/** Remembers what a plan was made of. */
export function remember(plan: ProjectPlan, planned: Planned): ProjectPlan {
  PLANNED.set(plan, planned)
  return plan
}

/** What a plan was made of; a plan that came as data is settled again, to the same figures. */
export function plannedOf(plan: ProjectPlan): Planned {
  expectOneOf(expectObject(plan, 'plan')['kind'], ['project-plan'], 'plan.kind')
  const known = PLANNED.get(plan)
  if (known !== undefined) return known
  const planned = settle(plan.description)
  PLANNED.set(plan, planned)
  return planned
}

const PLANNED = new WeakMap<ProjectPlan, Planned>()
