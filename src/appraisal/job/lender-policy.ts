/**
 * The rules of one house by which its clients are appraised, as one document.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { LARGEST_SEED } from '../../model/random.js'
import { expectRate } from '../../money/rate.js'
import { expectLevel } from '../../statistics/level.js'
import type { FacetsPolicy } from '../facets/index.js'
import { FACETS_POLICY, readFacetsPolicy } from '../facets/index.js'
import type { CalendarPolicy, ChecklistPolicy } from '../follow-up/index.js'
import { CALENDAR_POLICY, CHECKLIST_POLICY, readCalendarPolicy, readChecklistPolicy } from '../follow-up/index.js'
import type { GradingPolicy } from '../grading/index.js'
import { CLASSIC_POLICY, readGradingPolicy, VALUE_POLICY } from '../grading/index.js'
import type { NextStepPolicy } from '../next-step/index.js'
import { NEXT_STEP_POLICY, readNextStepPolicy } from '../next-step/index.js'
import type { OutlookPolicy } from '../outlook/index.js'
import { OUTLOOK_POLICY, readOutlookPolicy } from '../outlook/index.js'
import type { ReasonsPolicy } from '../reasons/index.js'
import { REASONS_POLICY, readReasonsPolicy } from '../reasons/index.js'
import type { SegmentsPolicy } from '../segments/index.js'
import { readSegmentsPolicy, SEGMENTS_POLICY } from '../segments/index.js'
import type { ValuePolicy } from '../value/index.js'
import { CLIENT_VALUE_POLICY, readValuePolicy } from '../value/index.js'

/** How an appraisal counts, whatever it counts. */
export interface AppraisalTerms {
  /** Effective rate of a year at which later money is worth less; > -1. */
  readonly annualDiscountRate: number
  /** Nominal probability of intervals of value, within (0, 1). */
  readonly level: number
  /** Futures drawn for each client; whole, 20 to 100,000. */
  readonly draws: number
  /** Of these draws; whole, 0 to 2147483647. */
  readonly seed: number
}

/** The rules of one house. Every section is a document of its own that can be edited apart. */
export interface LenderPolicy {
  readonly kind: 'lender-policy'
  readonly version: 1
  /** What the house calls these rules, with its own version or date. */
  readonly name: string
  readonly terms: AppraisalTerms
  /** What satisfaction, loyalty, contribution and risk are made of. */
  readonly facets: FacetsPolicy
  /** What may become of clients. */
  readonly outlook: OutlookPolicy
  /** What clients are worth. */
  readonly value: ValuePolicy
  /** Which grade they have. */
  readonly grading: GradingPolicy
  /** How much is told of why, whom clients are compared with, what can be changed. */
  readonly reasons: ReasonsPolicy
  /** Which segments they are in. */
  readonly segments: SegmentsPolicy
  /** What is done next for them. */
  readonly nextStep: NextStepPolicy
  /** When what falls due. */
  readonly calendar: CalendarPolicy
  /** What has to be done in which order. */
  readonly checklists: ChecklistPolicy
}

const TERMS: AppraisalTerms = { annualDiscountRate: 0.08, level: 0.9, draws: 200, seed: 1 }

/**
 * The rules where none are given: value first, over five years. A sample to be edited: no rule of anybody's house.
 *
 * @example
 * import { LENDER_POLICY } from 'clientele/appraisal'
 * LENDER_POLICY.outlook.horizonYears // => 5
 * Object.keys(LENDER_POLICY.grading.inputs).length // => 9
 */
export const LENDER_POLICY: LenderPolicy = /* @__PURE__ */ deepFreeze<LenderPolicy>({
  kind: 'lender-policy',
  version: 1,
  name: 'value first, 2025',
  terms: TERMS,
  facets: FACETS_POLICY,
  outlook: OUTLOOK_POLICY,
  value: CLIENT_VALUE_POLICY,
  grading: VALUE_POLICY,
  reasons: REASONS_POLICY,
  segments: SEGMENTS_POLICY,
  nextStep: NEXT_STEP_POLICY,
  calendar: CALENDAR_POLICY,
  checklists: CHECKLIST_POLICY,
})

/** The same, but grades are given by the classic rules: history of cooperation, fulfilment, feedback. */
export const CLASSIC_LENDER_POLICY: LenderPolicy = /* @__PURE__ */ deepFreeze<LenderPolicy>({
  ...LENDER_POLICY,
  name: 'cooperation, fulfilment and feedback, 2025',
  grading: CLASSIC_POLICY,
})

/**
 * A policy from JSON text or from what parsing it gave, checked. Sections that are left out are those of {@link LENDER_POLICY}.
 *
 * @throws ClienteleError `INVALID_DOCUMENT`, `UNKNOWN_DOCUMENT`, or the code of the field that is wrong, named by its path:
 * `policy.grading.cuts.A`.
 * @example
 * import { readLenderPolicy } from 'clientele/appraisal'
 * const json = '{"kind":"lender-policy","version":1,"name":"2025","terms":{"level":0.8}}'
 * readLenderPolicy(json).terms // => { annualDiscountRate: 0.08, level: 0.8, draws: 200, seed: 1 }
 * readLenderPolicy({ kind: 'lender-policy', version: 1, name: '2025', grade: {} }) // => Error UNKNOWN_OPTION
 */
export function readLenderPolicy(json: unknown, path = 'policy'): LenderPolicy {
  const given = expectObject(typeof json === 'string' ? parsed(json, path) : json, path)
  const { kind, version, name } = given
  if (kind !== LENDER_POLICY.kind) reject('UNKNOWN_DOCUMENT', `${path}.kind`, `'${LENDER_POLICY.kind}'`, kind)
  expectKnownKeys(given, Object.keys(LENDER_POLICY), path)
  expectInteger(version, `${path}.version`, 1, 1)
  const { terms, facets, outlook, value, grading, reasons, segments, nextStep, calendar, checklists } = {
    ...LENDER_POLICY,
    ...given,
  }
  return Object.freeze<LenderPolicy>({
    kind: LENDER_POLICY.kind,
    version: 1,
    name: expectText(name, `${path}.name`),
    terms: readTerms(terms, `${path}.terms`),
    facets: readFacetsPolicy(facets, `${path}.facets`),
    outlook: readOutlookPolicy(outlook, `${path}.outlook`),
    value: readValuePolicy(value, `${path}.value`),
    grading: readGradingPolicy(grading, `${path}.grading`),
    reasons: readReasonsPolicy(reasons, `${path}.reasons`),
    segments: readSegmentsPolicy(segments, `${path}.segments`),
    nextStep: readNextStepPolicy(nextStep, `${path}.nextStep`),
    calendar: readCalendarPolicy(calendar, `${path}.calendar`),
    checklists: readChecklistPolicy(checklists, `${path}.checklists`),
  })
}

function readTerms(terms: unknown, path: string): AppraisalTerms {
  const given = expectObject(terms, path)
  expectKnownKeys(given, Object.keys(TERMS), path)
  const { annualDiscountRate, level, draws, seed } = { ...TERMS, ...given }
  return {
    annualDiscountRate: expectRate(
      expectFinite(annualDiscountRate, `${path}.annualDiscountRate`),
      `${path}.annualDiscountRate`,
    ),
    level: expectLevel(level),
    draws: expectInteger(draws, `${path}.draws`, 20, 100_000),
    seed: expectInteger(seed, `${path}.seed`, 0, LARGEST_SEED),
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return reject('INVALID_DOCUMENT', path, 'JSON text', text)
  }
}
