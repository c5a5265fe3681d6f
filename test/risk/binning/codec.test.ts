import { describe, expect, it } from 'vitest'
import {
  binsFromCuts,
  binsFromParams,
  optimalBins,
  optimalGroups,
  reviveBins,
} from '../../../src/risk/binning/index.js'
import { AGE, BAD } from './sample.js'

const documents = {
  searched: optimalBins(AGE, BAD, { special: { retired: [60] }, minimumShare: 0.1 }),
  counted: binsFromCuts(AGE, BAD, { cuts: [30, 70], weightOfEvidence: 'ln(bad/good)', unseen: 0 }),
  given: binsFromParams({ cuts: [26], weights: [-0.5, 0.5] }),
  groups: optimalGroups(['a', 'b', 'a', 'b', null], [0, 1, 1, 1, 0], { unseen: 'missing' }),
}

describe('documents', () => {
  it.each(Object.entries(documents))('survive JSON: %s', (_, bins) => {
    const revived = reviveBins(JSON.stringify(bins))
    expect(revived).toEqual(bins)
    expect(JSON.stringify(revived)).toBe(JSON.stringify(bins))
    expect(Object.isFrozen(revived.params.weights)).toBe(true)
  })

  it('survive structuredClone', () => {
    expect(reviveBins(structuredClone(documents.searched))).toEqual(documents.searched)
  })

  it.each([
    [{ kind: 'rfm' }, 'UNKNOWN_DOCUMENT', 'document.kind'],
    [{ version: 2 }, 'UNSUPPORTED_VERSION', 'document.version'],
    [{ madeBy: 1 }, 'INVALID_TYPE', 'document.madeBy'],
    [{ more: 1 }, 'UNKNOWN_OPTION', 'document.more'],
    [{ params: {} }, 'INVALID_TYPE', 'document.params.cuts'],
  ])('are refused with %j', (change, code, path) => {
    const json = { ...JSON.parse(JSON.stringify(documents.given)), ...change }
    expect(() => reviveBins(json)).toThrow(expect.objectContaining({ code, path }))
  })
})
