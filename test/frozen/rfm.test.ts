import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../src/model/index.js'
import { rfm } from '../../src/segmentation/index.js'
import frozen from './documents/rfm-1.json' with { type: 'json' }
import scored from './rfm.json' with { type: 'json' }

const model = reviveWith([rfm.codec], frozen.document)

describe('an RFM document of version 1', () => {
  it('scores as ever', () => {
    const { rfm: codes, weighted, segment, segmentNames } = rfm.score(model, scored.clients)
    const scores = Array.from(codes, (code, i) => ({
      rfm: code,
      weighted: weighted[i],
      segment: segmentNames[segment[i] ?? -1],
    }))
    expect(scores).toEqual(scored.scores)
  })

  it('has the segments that a new one has', () => {
    const { edges } = model.params
    expect(rfm.fromParams({ edges }).params.segments).toEqual(model.params.segments)
  })
})
