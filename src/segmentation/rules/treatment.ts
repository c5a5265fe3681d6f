/**
 * How a lender treats the clients of a segment, and how that is edited.
 *
 * @module
 */
import { expectOneOf } from '../../errors/index.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { readScheme } from './read-scheme.js'
import { readTreatment } from './read-segment.js'
import { segmentScheme } from './segment-scheme.js'
import type { SegmentScheme, Treatment } from './types.js'

/**
 * The treatment that a scheme attaches to a segment; undefined where it attaches none, and for 'unassigned'.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a segment that the scheme does not have.
 * @example
 * import { segmentScheme, treatmentOf, withTreatment } from 'clientele/segmentation'
 * const scheme = segmentScheme({
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'everybody',
 *   title: { en: 'Everybody, a sample', zh: '全部客户（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: {},
 *   segments: { all: { name: { en: 'All', zh: '全部' } } },
 *   rules: [{ name: 'all', segment: 'all', when: { all: [] } }],
 * })
 * treatmentOf(scheme, 'all') // => undefined
 * const edited = withTreatment(scheme, 'all', { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard' })
 * treatmentOf(edited, 'all').limit // => 'keep'
 * treatmentOf(edited, 'some') // => Error OUT_OF_RANGE
 */
export function treatmentOf(scheme: SegmentScheme, segment: string): Treatment | undefined {
  const { scheme: checked, segments } = readScheme(scheme)
  const name = expectOneOf(segment, [...segments, UNASSIGNED], 'segment')
  return name === UNASSIGNED ? undefined : checked.segments[name]?.treatment
}

/**
 * The same scheme with another treatment of one segment; the scheme given is as it was.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a segment that the scheme does not have, and for a word of the treatment that is
 * none: `treatment.limit`; `CONFLICTING_OPTIONS` for a margin of the other sign than the price.
 * @example
 * import { segmentScheme, withTreatment } from 'clientele/segmentation'
 * const scheme = segmentScheme({
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'everybody',
 *   title: { en: 'Everybody, a sample', zh: '全部客户（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: {},
 *   segments: { all: { name: { en: 'All', zh: '全部' } } },
 *   rules: [{ name: 'all', segment: 'all', when: { all: [] } }],
 * })
 * const treatment = { price: 'above-standard', marginBasisPoints: 50, limit: 'lower', collateral: 'full', service: 'standard' }
 * withTreatment(scheme, 'all', treatment).segments.all.treatment.marginBasisPoints // => 50
 * withTreatment(scheme, 'all', { ...treatment, limit: 'up' }) // => Error OUT_OF_RANGE
 */
export function withTreatment(scheme: SegmentScheme, segment: string, treatment: Treatment): SegmentScheme {
  const { scheme: checked, segments } = readScheme(scheme)
  const name = expectOneOf(segment, segments, 'segment')
  const read = readTreatment(treatment, 'treatment')
  const edited = Object.entries(checked.segments).map(([id, one]) => [
    id,
    id === name ? { ...one, treatment: read } : one,
  ])
  return segmentScheme({ ...checked, segments: Object.fromEntries(edited) })
}
