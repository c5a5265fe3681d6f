import { expect, it } from 'vitest'
import { findSigns, usualCourse } from '../../../src/loyalty/fading/find-signs.js'
import { readHistories } from '../../../src/loyalty/fading/read-histories.js'
import { readOptions } from '../../../src/loyalty/fading/read-options.js'
import { on, steady } from './book.js'

const asked = readOptions({ observedUntil: on(1500) })
const { histories } = readHistories([steady('a', 30, 1000), { client: 'b' }], asked.until)

it('takes what is usual from all clients', () => {
  const usual = usualCourse(histories, asked)
  expect(usual.rhythm).toMatchObject({ gaps: 33, clients: 1 })
  expect(usual.surveyError).toBeUndefined()
  expect(usualCourse(histories, { ...asked, surveyError: 3 }).surveyError).toBe(3)
})

it('has an answer for every sign', () => {
  const usual = usualCourse(histories, asked)
  const [known, unknown] = histories.map(history => findSigns(history, asked, usual))
  expect(known!.filter(({ finding }) => 'pValue' in finding).map(({ sign }) => sign)).toEqual(['silence', 'frequency'])
  expect(unknown!.every(({ finding }) => 'why' in finding)).toBe(true)
})
