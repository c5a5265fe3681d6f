/** Made-up firms in three segments, and one of them. */
import type { PortraitPeers, SegmentProfiles } from '../../src/segmentation/index.js'
import { segmentProfiles } from '../../src/segmentation/index.js'

const segment = Array.from({ length: 240 }, (_, i) => i % 3)

const columns = {
  turnover: segment.map((of, i) => [4e6, 22e6, 150e6][of]! * (1 + ((i * 37) % 101) / 80)),
  'years with us': segment.map((_, i) => ((i * 29) % 97) / 4),
  leverage: segment.map((of, i) => (i % 11 === 0 ? null : 2 + of * 0.8 + ((i * 53) % 89) / 30)),
  sector: segment.map((of, i) => ['trade', 'energy', 'manufacturing'][i % 5 < 3 ? of : Math.floor(i / 5) % 3]!),
  exports: segment.map((of, i) => (i * 17) % 10 < 3 * of + 1),
  products: segment.map((of, i) => [
    ...(i % 2 === 0 ? ['loan'] : []),
    ...((i * 13) % 10 < 2 + 3 * of ? ['guarantee'] : []),
  ]),
}

const SEGMENTS = { segment, segmentNames: ['small firms', 'middle market', 'large sponsors'] }

export const PEERS: PortraitPeers = { segments: SEGMENTS, columns, segment: 'middle market' }

export const CLIENT = {
  turnover: 190e6,
  'years with us': 6,
  leverage: 3.9,
  sector: 'energy',
  exports: true,
  products: ['loan'],
}

export function profiles(): SegmentProfiles {
  return segmentProfiles(SEGMENTS, columns)
}
