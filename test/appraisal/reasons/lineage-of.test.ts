import { expect, it } from 'vitest'
import { VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { contributionsOf, lineageOf } from '../../../src/appraisal/reasons/index.js'
import { attributeLineage } from '../../../src/records/attributes/index.js'
import { lineageText } from '../../../src/records/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'
import { ASOF, gradedBook } from './book.js'

const { cases, grades, book } = gradedBook(VALUE_POLICY)
const { portfolio } = sampleLender({ clients: 60, seed: 1, until: ASOF })

it('names the records that the lineage of the attribute names', () => {
  const at = grades.findIndex(grade =>
    contributionsOf(grade, book).parts.some(it => it.part === 'leverage' && it.isKnown),
  )
  const part = contributionsOf(grades[at]!, book).parts.find(it => it.part === 'leverage')!
  const own = lineageOf(cases[at]!, { name: part.part, reads: part.reads })
  const whole = attributeLineage(portfolio, cases[at]!.id, 'leverage', { asOf: ASOF, currency: 'CNY' })
  expect(own.from).toEqual(whole.from.filter(({ table }) => table !== 'exchangeRates'))
  expect(own.from[0]?.keys.length).toBeGreaterThan(0)
})

it('gives of every contribution a lineage that can be told', () => {
  for (const [at, grade] of grades.entries()) {
    for (const { part, reads } of contributionsOf(grade, book).parts) {
      const lineage = lineageOf(cases[at]!, { name: part, reads })
      expect(lineageText(lineage)).toContain(`${part} of ${cases[at]!.id} rests on`)
    }
  }
})
