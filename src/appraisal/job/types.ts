/**
 * What an appraisal says.
 *
 * @module
 */
import type { Client } from '../../records/index.js'
import type { ClientGrade } from '../grading/index.js'
import type { NextStep } from '../next-step/index.js'
import type { Reasons } from '../reasons/index.js'
import type { ClientSegment } from '../segments/index.js'
import type { ClientFacets } from '../shapes/facet.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import type { ClientValue } from '../shapes/value.js'

/** The verdict on one client. */
export interface ClientAppraisal {
  readonly id: string
  readonly name: string
  readonly status: Client['status']
  readonly facets: ClientFacets
  readonly outlook: ClientOutlook
  readonly value: ClientValue
  readonly grade: ClientGrade
  /** What lifts and lowers its score most. */
  readonly reasons: Reasons
  /** One of each scheme of the policy, in its order. */
  readonly segments: readonly ClientSegment[]
  readonly nextStep: NextStep
}
