import { expect, it } from 'vitest'
import {
  clientsOf,
  readFeedback,
  shareAmong,
  shareUnderstood,
} from '../../../src/satisfaction/feedback/read-feedback.js'
import { thrown } from '../../errors/thrown.js'

const good = { verdict: 'positive', aspects: {} } as const
const unknown = { verdict: 'unknown', aspects: {} } as const

it('keeps rows with a comment, with their clients and ids', () => {
  const { comments, rows } = readFeedback({
    judgements: [good, null, unknown],
    client: ['A', 'B', 'A'],
    id: ['x', 'y', 'z'],
  })
  expect(rows).toBe(3)
  expect(comments).toEqual([
    { judgement: good, client: 'A', id: 'x' },
    { judgement: unknown, client: 'A', id: 'z' },
  ])
  expect(readFeedback({ judgements: [null, good] }).comments[0]?.id).toBe(1)
})

it('counts what was not understood apart', () => {
  const { comments } = readFeedback({ judgements: [good, good, unknown] })
  expect(shareUnderstood(comments, () => true, 0.95)).toMatchObject({ count: 2, of: 2, notUnderstood: 1 })
  expect(shareAmong(comments, ({ judgement }) => judgement.verdict === 'unknown', 0.95)).toMatchObject({
    count: 1,
    of: 3,
  })
})

it.each([
  [{ judgements: [good], client: [''] }, 'INVALID_CLIENT', 'feedback.client[0]'],
  [{ judgements: [good], client: ['A', 'B'] }, 'LENGTH_MISMATCH', 'feedback.client'],
  [{ judgements: [good], id: [true] }, 'INVALID_TYPE', 'feedback.id[0]'],
  [{ judgements: [good], id: [Number.NaN] }, 'INVALID_TYPE', 'feedback.id[0]'],
  [{ judgements: [null] }, 'NO_DATA', 'feedback.judgements'],
  [{ judgements: [] }, 'EMPTY_INPUT', 'feedback.judgements'],
  [{ judgements: [good], clients: ['A'] }, 'UNKNOWN_OPTION', 'feedback.clients'],
  [{}, 'MISSING_VALUE', 'feedback.judgements'],
])('%j is refused', (feedback, code, path) => {
  const error = thrown(() => Reflect.apply(readFeedback, undefined, [feedback]))
  expect([error.code, error.path]).toEqual([code, path])
})

it('reads a column of clients by itself', () => {
  expect(clientsOf(['A', 7], 'x')).toEqual(['A', 7])
  expect(thrown(() => clientsOf(['A', null], 'x')).path).toBe('x[1]')
})
