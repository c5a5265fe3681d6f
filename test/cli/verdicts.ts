import type { Appraisal, ClientAppraisal } from 'clientele/appraisal'
import { appraise } from 'clientele/appraisal'
import { sampleLender } from 'clientele/records/sample-lender'
import type { BookRow } from '../../src/cli/portfolio-book.js'

/** A small lender, appraised. */
export const APPRAISAL: Appraisal = appraise(sampleLender({ clients: 24 }).portfolio)
export const CLIENTS: readonly ClientAppraisal[] = APPRAISAL.clients

/** A client of a book, told by what matters to a test. */
export function rowOf(told: Partial<BookRow>): BookRow {
  return {
    id: 'C-1',
    name: 'Harbour Cold Storage',
    grade: 'B',
    class: 'quality',
    gradeProbability: 0.8,
    value: 100,
    width: 10,
    common: 0.5,
    exposure: 1_000,
    economicCapital: 50,
    earnings: 5,
    defaultProbability: 0.02,
    coverage: [1, 1, 1, 1],
    ...told,
  }
}
