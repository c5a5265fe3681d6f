/**
 * One client after the other, by what all of them have taught.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import { facetsOf } from '../facets/index.js'
import type { Grade } from '../grade.js'
import { grader } from '../grading/index.js'
import { nextSteps } from '../next-step/index.js'
import { outlooks } from '../outlook/index.js'
import { bookGrades } from '../reasons/index.js'
import { reasonsIn } from '../reasons/reasons-of.js'
import { segmenter } from '../segments/index.js'
import { valuer } from '../value/index.js'
import type { AppraisalContext } from './context.js'
import type { ClientAppraisal } from './types.js'
import { valueTerms } from './value-terms.js'

/** Appraises a client; `previous` is the grade that it had. */
export type Appraiser = (client: ClientCase, previous?: Grade) => ClientAppraisal

/** Rules and what was learnt are read once for all clients. */
export function appraiser(context: AppraisalContext): Appraiser {
  const { policy, scenario } = context
  const lookAhead = outlooks(context.outlook, policy.outlook, scenario)
  const terms = valueTerms(policy, scenario)
  const worthOf = valuer(context.value, policy.value, terms)
  const gradeOf = grader(context.grading, policy.grading)
  const book = bookGrades(policy.grading, context.grading)
  const segmentsOf = segmenter(policy.segments)
  const valuation = { learnt: context.value, policy: policy.value, terms }
  const stepOf = nextSteps(context.nextStep, policy.nextStep, valuation)
  return (client, previous) => {
    const outlook = lookAhead(client)
    const facets = facetsOf(client, context.facets, policy.facets, outlook)
    const value = worthOf(client, outlook)
    const { id, fact } = client
    const grade = gradeOf({ id, fact, facets, outlook, value }, previous)
    const reasons = reasonsIn(grade, book, policy.reasons.shown)
    const appraised = { client, facets, outlook, value, grade }
    const segments = segmentsOf(appraised)
    const nextStep = stepOf(appraised)
    const { name, status } = client.client
    return { id, name, status, facets, outlook, value, grade, reasons, segments, nextStep }
  }
}
