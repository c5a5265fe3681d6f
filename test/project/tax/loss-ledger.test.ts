import { describe, expect, it } from 'vitest'
import { lossLedger } from '../../../src/project/tax/loss-ledger.js'

function filled() {
  const ledger = lossLedger(3)
  ledger.add(12, 10)
  ledger.add(24, 20)
  ledger.add(36, 30)
  return ledger
}

describe('lossLedger', () => {
  it('takes the oldest losses first', () => {
    const ledger = filled()
    expect(ledger.take(15)).toBe(15)
    expect(ledger.left()).toBe(45)
    expect(ledger.expire(25)).toBe(15)
    expect(ledger.left()).toBe(30)
  })

  it('takes no more than there is', () => {
    const ledger = filled()
    expect(ledger.take(100)).toBe(60)
    expect(ledger.take(100)).toBe(0)
    expect(ledger.left()).toBe(0)
  })

  it('leaves nothing of what was taken to the last', () => {
    const ledger = lossLedger(2)
    ledger.add(1, 0.1)
    ledger.add(2, 0.2)
    expect(ledger.take(0.1)).toBe(0.1)
    expect(ledger.take(0.2)).toBe(0.2)
    expect(ledger.left()).toBe(0)
  })

  it('drops losses made before a month, not those of the month', () => {
    const ledger = filled()
    expect(ledger.expire(12)).toBe(0)
    expect(ledger.expire(36)).toBe(30)
    expect(ledger.expire(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(ledger.left()).toBe(30)
  })

  it('begins anew, and leaves a copy alone', () => {
    const ledger = filled()
    ledger.take(5)
    const copy = ledger.copy()
    ledger.clear()
    expect(ledger.left()).toBe(0)
    expect(copy.left()).toBe(55)
    copy.take(5)
    ledger.add(1, 7)
    expect(ledger.left()).toBe(7)
    expect(copy.left()).toBe(50)
  })
})
