import { describe, expect, it } from 'vitest'
import { checklist } from '../../../src/risk/capital/checklist.js'
import { thrown } from '../../errors/thrown.js'

const CONDITIONS = [
  { id: 'a', point: '(1)', text: 'first' },
  { id: 'b', point: '(2)', text: 'second' },
] as const

describe('checklist', () => {
  it('is met when every condition is, and names those that fail or have no answer', () => {
    expect(checklist(CONDITIONS, { a: true, b: true }, 'x')).toEqual({ isMet: true, failed: [], unanswered: [] })
    expect(checklist(CONDITIONS, { b: false }, 'x')).toEqual({
      isMet: false,
      failed: [CONDITIONS[1]],
      unanswered: [CONDITIONS[0]],
    })
  })

  it('refuses answers that are none', () => {
    const wrong = (answers: unknown) => thrown(() => Reflect.apply(checklist, undefined, [CONDITIONS, answers, 'x']))
    expect(wrong({ c: true }).code).toBe('UNKNOWN_OPTION')
    expect(wrong({ a: 'yes' }).path).toBe('x.a')
    expect(wrong({ a: null }).code).toBe('INVALID_TYPE')
    expect(wrong(null).path).toBe('x')
  })
})
