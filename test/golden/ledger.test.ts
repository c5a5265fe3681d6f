import { describe, expect, it } from 'vitest'
import { anchorsOf, answered, open } from './ledger.js'

const RECORD = {
  file: 'clv.json',
  index: 7,
  source: 'o/peer 1.0 (run)',
  kind: 'run',
  model: 'bg_nbd',
  function: 'CET',
  params: null,
  inputs: { t: 39 },
  expected: { cet: 2 },
  tolerance: 1e-8,
  note: '',
}
const PLACE = {
  file: 'clv.json',
  index: 7,
  model: 'bg_nbd',
  family: 'CET',
  source: 'o/peer 1.0 (run)',
  kind: 'run',
  params: {},
  inputs: { t: 39 },
}

describe('entries of the ledger', () => {
  it('hold our answer with its worst place', () => {
    const worst = { path: 'answer.cet', ours: 2.5, expected: 2 }
    expect(answered(RECORD, { ours: { cet: 2.5 } })).toEqual({
      ...PLACE,
      verdict: 'matched',
      ours: { cet: 2.5 },
      expected: { cet: 2 },
      difference: 0.25,
      worst,
    })
    expect(answered(RECORD, { ours: 'refused', expected: 2 }, { reason: 'why', source: 'whence' })).toEqual({
      ...PLACE,
      verdict: 'differing',
      reason: 'why',
      truth: 'whence',
      ours: 'refused',
      expected: 2,
      worst: { path: 'answer', ours: 'refused', expected: 2 },
    })
  })

  it('hold what the source answers where it was found wrong', () => {
    expect(answered({ ...RECORD, peerAnswer: 862.9 }, { ours: { cet: 2 } }).peers).toEqual({
      'o/peer 1.0 (run)': 862.9,
    })
  })

  it('hold the reason of an open record, or none', () => {
    expect(open(RECORD, 'later')).toEqual({ ...PLACE, verdict: 'open', reason: 'later' })
    expect(open(RECORD)).toEqual({ ...PLACE, verdict: 'open' })
  })
})

describe('answers of anchors', () => {
  it('are numbers or words, without those to other questions', () => {
    const note = 'anchors: lifetimes=inf; BTYD=NaN; BTYD_hypergeo=-24161.5; BTYD_LL=1369.1; CLVTools_DERT_d0.002=3'
    expect(anchorsOf(note)).toEqual({ lifetimes: 'inf', BTYD: 'NaN', 'BTYD with hypergeo': -24161.5 })
    expect(anchorsOf('anchors: lifetimes=0; CLVTools=0 (true value < 1e-300)')).toEqual({ lifetimes: 0, CLVTools: 0 })
    expect(anchorsOf('from the paper')).toBeUndefined()
  })
})
