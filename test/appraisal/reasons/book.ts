import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import { FACETS_POLICY, facetsOf, learnFacets } from '../../../src/appraisal/facets/index.js'
import type { Grade } from '../../../src/appraisal/grade.js'
import type { ClientGrade, GradeInputs, GradingPolicy } from '../../../src/appraisal/grading/index.js'
import { gradeOf, learnGrading } from '../../../src/appraisal/grading/index.js'
import type { BookGrades } from '../../../src/appraisal/reasons/index.js'
import { bookGrades } from '../../../src/appraisal/reasons/index.js'
import { dayNumber } from '../../../src/money/core.js'
import { portfolioAsOf } from '../../../src/records/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

/** Clients of a lender made up, with their grades. */
export interface GradedBook {
  readonly cases: readonly ClientCase[]
  readonly inputs: readonly GradeInputs[]
  readonly grades: readonly ClientGrade[]
  readonly book: BookGrades
  readonly gradeAgain: (inputs: GradeInputs, previous?: Grade) => ClientGrade
}

export const ASOF = '2024-12-31'

/** Cases of a sample lender. */
export function sampleCases(clients: number, seed = 1): readonly ClientCase[] {
  const { portfolio } = sampleLender({ clients, seed, until: ASOF })
  const rule = { asOf: dayNumber(ASOF, 'asOf'), currency: 'CNY', maxRateAgeDays: 31 }
  const { clients: rows, caseOf } = clientCases(portfolioAsOf(portfolio, ASOF), rule)
  return rows.map((_, row) => caseOf(row))
}

/** The same, graded by a policy. */
export function gradedBook(policy: GradingPolicy, clients = 60, seed = 1): GradedBook {
  const cases = sampleCases(clients, seed)
  const facetsLearner = learnFacets(FACETS_POLICY)
  for (const client of cases) facetsLearner.add(client)
  const facets = facetsLearner.finish()
  const inputs = cases.map(client => ({
    id: client.id,
    facets: facetsOf(client, facets, FACETS_POLICY),
    fact: client.fact,
  }))
  const learner = learnGrading(policy)
  for (const client of inputs) learner.add(client)
  const grading = learner.finish()
  const gradeAgain = (client: GradeInputs, previous?: Grade): ClientGrade => gradeOf(client, grading, policy, previous)
  return {
    cases,
    inputs,
    grades: inputs.map(client => gradeAgain(client)),
    book: bookGrades(policy, grading),
    gradeAgain,
  }
}
