import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { BY_RANKS, LOANS } from './samples.js'

const SCALE = gower.fit(LOANS, BY_RANKS)
const revive = (change: object): unknown => reviveWith([gower.codec], { ...SCALE, ...change })

describe('a scale from JSON', () => {
  it('is the scale', () => {
    const json = JSON.stringify(SCALE)
    expect(JSON.stringify(reviveWith([gower.codec], json))).toBe(json)
    const given = gower.fromParams({ a: { kind: 'number', range: [0, 1] } })
    expect(reviveWith([gower.codec], JSON.stringify(given))).toEqual(given)
  })

  it('keeps its warnings', () => {
    const constant = gower.fit({ a: [1, 1] }, { a: { kind: 'number' } })
    expect(reviveWith([gower.codec], JSON.stringify(constant)).fit).toEqual(constant.fit)
  })

  it.each([
    [{ extra: 1 }, 'document.extra'],
    [{ madeBy: 1 }, 'document.madeBy'],
    [{ params: { attributes: {} } }, 'document.params.attributes'],
    [{ params: { ...SCALE.params, x: 1 } }, 'document.params.x'],
    [{ fit: { source: 'likelihood' } }, 'document.fit.source'],
    [{ fit: { source: 'given', rows: 1 } }, 'document.fit.rows'],
    [{ fit: { ...SCALE.fit, rows: 0 } }, 'document.fit.rows'],
    [{ fit: { ...SCALE.fit, known: { other: 1 } } }, 'document.fit.known.other'],
    [{ fit: { ...SCALE.fit, known: {} } }, 'document.fit.known.amount'],
    [{ fit: { ...SCALE.fit, warnings: [{ code: 'X' }] } }, 'document.fit.warnings[0].code'],
  ])('%j is refused at %s', (change, path) => {
    expect(thrown(() => revive(change)).path).toBe(path)
  })
})
