import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import { scorecard } from '../../../src/risk/index.js'
import { reviveScorecard } from '../../../src/risk/scorecard/codec.js'
import { thrown } from '../../errors/thrown.js'
import { applicants, smallCard } from './cards.js'

const data = applicants(500)

describe('a scorecard as JSON', () => {
  it('comes back as it was, and scores the same', () => {
    const model = scorecard.fit(data)
    const revived = reviveWith([scorecard.codec], JSON.stringify(model))
    expect(revived).toEqual(model)
    expect(Object.isFrozen(revived.params)).toBe(true)
    expect(scorecard.score(revived, data.columns)).toEqual(scorecard.score(model, data.columns))
    expect(scorecard.score(JSON.parse(JSON.stringify(model)), data.columns)).toEqual(
      scorecard.score(model, data.columns),
    )
    expect(scorecard.score(structuredClone(model), data.columns)).toEqual(scorecard.score(model, data.columns))
  })

  it('comes back where it was given', () => {
    expect(reviveScorecard(JSON.parse(JSON.stringify(smallCard())))).toEqual(smallCard())
  })

  it('is refused where it is damaged', () => {
    const copy = JSON.parse(JSON.stringify(smallCard()))
    expect(thrown(() => reviveScorecard({ ...copy, rows: [] })).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => reviveScorecard({ ...copy, version: 2 })).code).toBe('UNSUPPORTED_VERSION')
    expect(thrown(() => reviveScorecard({ ...copy, madeBy: 3 })).path).toBe('document.madeBy')
    expect(thrown(() => reviveScorecard({ ...copy, fit: { source: 'guess' } })).path).toBe('document.fit.source')
  })
})
