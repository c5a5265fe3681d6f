import { expect, it } from 'vitest'
import { emptyLedger, PLACE, putMean, QUESTIONS, unjudgedColumn } from '../../../src/records/quality/ledger.js'
import { QUALITY_DIMENSIONS } from '../../../src/records/quality/types.js'

it('keeps the place of each question', () => {
  expect(QUALITY_DIMENSIONS.map(name => PLACE[name])).toEqual([0, 1, 2, 3, 4, 5])
  expect(QUESTIONS).toBe(6)
})

it('adds judgements to their reason and to the record at hand', () => {
  const ledger = emptyLedger()
  const reason = ledger.reason('validity', 'name')
  ledger.judge(reason, 0.25, 2)
  ledger.judge(reason, 1, 2)
  ledger.skip(reason, 3)
  expect(ledger.reasons).toEqual([{ dimension: 'validity', name: 'name', judged: 4, unjudged: 3, lost: 1.5 }])
  expect([ledger.current.judged[PLACE.validity], ledger.current.lost[PLACE.validity]]).toEqual([4, 1.5])
  ledger.next()
  expect(ledger.current.judged[PLACE.validity]).toBe(0)
  expect(reason.judged).toBe(4)
})

it('takes the mean over what was judged, and leaves open what was not', () => {
  const column = unjudgedColumn(2)
  const sums = { judged: Float64Array.of(2, 0, 4, 0, 0, 0), lost: Float64Array.of(1, 0, 1, 0, 0, 0) }
  putMean(column, 1, sums, Float64Array.of(3, 9, 1, 1, 1, 1))
  putMean(column, 0, { judged: new Float64Array(6), lost: new Float64Array(6) }, new Float64Array(6).fill(1))
  expect([...column.values]).toEqual([0, (3 * 0.5 + 0.75) / 4])
  expect([...column.defined]).toEqual([0, 1])
})
