import type { Facts } from '../../../src/records/index.js'
import { judge } from '../../../src/records/index.js'
import type { SegmentScheme } from '../../../src/segmentation/index.js'

/** The segment by the plainest reading of the rules: the first that holds, where each before it is known not to. */
export function segmentOf(scheme: SegmentScheme, facts: Facts): string {
  for (const { segment, when } of scheme.rules) {
    const { holds } = judge(when, facts)
    if (holds === 'yes') return segment
    if (holds === 'unknown') return 'open'
  }
  return 'none'
}
