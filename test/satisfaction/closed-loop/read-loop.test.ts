import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import { closedLoop } from '../../../src/satisfaction/closed-loop/index.js'
import { readLoop } from '../../../src/satisfaction/closed-loop/read-loop.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'
import { GOOD, SLOW } from './comments.js'

const data = {
  issues: [{ id: 'a', aspect: 'speed', openedOn: '2025-03-01' }],
  actions: [{ issue: 'a', on: '2025-04-01', clients: ['A'] }],
  feedback: {
    judgements: [SLOW, null, GOOD],
    date: ['2025-03-15', '2025-03-16', '2025-05-01'],
    client: ['A', 'B', 'A'],
  },
}

it('puts actions to their issues, and drops rows without a comment', () => {
  const { issues, comments } = readLoop(data)
  expect(comments.map(({ day, client }) => [day, client])).toEqual([
    [dayNumber('2025-03-15'), 'A'],
    [dayNumber('2025-05-01'), 'A'],
  ])
  expect(issues[0]).toEqual({
    id: 'a',
    aspect: 'speed',
    openedOn: dayNumber('2025-03-01'),
    actions: [dayNumber('2025-04-01')],
    reached: new Set(['A']),
  })
})

it.each([
  [{ ...data, issues: [] }, 'EMPTY_INPUT', 'issues'],
  [{ ...data, issues: [...data.issues, ...data.issues] }, 'OUT_OF_RANGE', 'issues[1].id'],
  [{ ...data, issues: [{ ...data.issues[0], openedOn: '2024-02-30' }] }, 'INVALID_DATE', 'issues[0].openedOn'],
  [{ ...data, issues: [{ ...data.issues[0], aspect: '' }] }, 'EMPTY_INPUT', 'issues[0].aspect'],
  [{ ...data, actions: [{ issue: 'b', on: '2025-04-01' }] }, 'OUT_OF_RANGE', 'actions[0].issue'],
  [{ ...data, actions: [{ issue: 'a', on: 'soon' }] }, 'INVALID_DATE', 'actions[0].on'],
  [{ ...data, actions: [{ issue: 'a', on: '2025-04-01', clients: [''] }] }, 'INVALID_CLIENT', 'actions[0].clients[0]'],
  [{ ...data, feedback: { ...data.feedback, client: undefined } }, 'CONFLICTING_OPTIONS', 'actions[0].clients'],
  [{ ...data, feedback: { ...data.feedback, date: ['2025-03-15'] } }, 'LENGTH_MISMATCH', 'feedback.date'],
  [
    { ...data, feedback: { ...data.feedback, date: ['2025-03-15', null, '2025-05-01'] } },
    'INVALID_DATE',
    'feedback.date[1]',
  ],
  [{ ...data, feedback: { ...data.feedback, judgements: [null, null, null] } }, 'NO_DATA', 'feedback.judgements'],
  [{ ...data, feedbacks: [] }, 'UNKNOWN_OPTION', 'data.feedbacks'],
])('%#: a fault is named', (wrong, code, path) => {
  const error = thrown(() => Reflect.apply(closedLoop, undefined, [wrong]))
  expect([error.code, error.path]).toEqual([code, path])
})

it('answers or names a fault, whatever stands anywhere', () => {
  for (const path of pathsOf(data)) {
    for (const junk of JUNK) {
      try {
        Reflect.apply(closedLoop, undefined, [replaced(data, path, junk)])
      } catch (error) {
        expect(error).toMatchObject({ name: 'ClienteleError' })
      }
    }
  }
})
